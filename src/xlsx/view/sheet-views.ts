import type { SheetView, SheetViews } from "../../workbook/sheet-view";
import type { Codec } from "../codec";
import { readPackage } from "../package-parts";
import { readNotes } from "../read-notes";
import { streamCodec } from "../stream-codec";
import { openArchive, withParts } from "../zip";
import { readTheme } from "./colours";
import { readLooks } from "./read-looks";
import { readSheetView } from "./read-sheet-view";

/**
 * How the worksheets of a file look; each is read when it is asked for, since a filing of 200 projects shows one at a time.
 * Apart from the engine itself, because only a program that draws sheets needs it. @throws UnreadableWorkbook as opening
 * the file would.
 */
export async function openSheetViews(bytes: Uint8Array, codec: Codec = streamCodec): Promise<SheetViews> {
  const archive = openArchive(bytes, codec);
  const { parts, looks, theme } = await withParts(() => {
    const parts = readPackage(archive);
    const themePart = parts.workbookRelationships.find(({ type }) => type === "theme")?.part;
    const theme = readTheme(themePart && archive.text(themePart), themePart ?? "");
    const looks = parts.styles === undefined ? [] : readLooks(archive.text(parts.styles), parts.styles, theme);
    return { parts, looks, theme };
  });
  const worksheets = parts.sheets.filter(({ isWorksheet }) => isWorksheet);
  return {
    names: worksheets.map(({ name }) => name),
    view: async (name): Promise<SheetView | undefined> => {
      const part = worksheets.find((sheet) => sheet.name === name)?.part;
      return part === undefined
        ? undefined
        : withParts(() => readSheetView(archive.text(part), part, name, looks, readNotes(parts, part).notes, theme));
    },
  };
}
