import type { SheetView } from "../../workbook/sheet-view";
import type { Codec } from "../codec";
import { readPackage } from "../package-parts";
import { readNotes } from "../read-notes";
import { streamCodec } from "../stream-codec";
import { openArchive, withParts } from "../zip";
import { readTheme } from "./colours";
import { readLooks } from "./read-looks";
import { readSheetView } from "./read-sheet-view";

/**
 * How the worksheets of a file look, in their order; chart sheets are left out. Apart from the engine itself, because only
 * a program that draws sheets needs it. @throws UnreadableWorkbook as opening the file would.
 */
export async function readSheetViews(bytes: Uint8Array, codec: Codec = streamCodec): Promise<readonly SheetView[]> {
  const archive = openArchive(bytes, codec);
  await archive.load(
    [...archive.entries.keys()].filter((name) => /\.(rels|xml)$/i.test(name) && !/pivot|media/.test(name)),
  );
  return withParts(() => {
    const parts = readPackage(archive);
    const theme = parts.workbookRelationships.find(({ type }) => type === "theme")?.part;
    const colours = readTheme(theme && archive.text(theme), theme ?? "");
    const looks = parts.styles === undefined ? [] : readLooks(archive.text(parts.styles), parts.styles, colours);
    return parts.sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map(({ name, part }) => readSheetView(archive.text(part), part, name, looks, readNotes(parts, part).notes));
  });
}
