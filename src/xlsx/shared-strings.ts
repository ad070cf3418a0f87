import type { CellValue } from "../workbook/cell";
import { text } from "../workbook/cell";
import { RichText, runLook } from "./rich-text";
import { scanXml } from "./xml";

/** The texts that cells refer to by number. */
export function readSharedStrings(xml: string, part: string): CellValue[] {
  const strings: CellValue[] = [];
  const rich = new RichText();
  scanXml(xml, part, {
    skips: runLook,
    open: (name, attributes) => rich.open(name, attributes),
    text: (piece) => rich.add(piece),
    close: (name) => {
      rich.close(name);
      if (name === "si") strings.push(text(rich.take()));
    },
  });
  return strings;
}
