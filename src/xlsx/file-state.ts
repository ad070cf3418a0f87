import type { SheetContent, WorkbookContent, WritePlan } from "../workbook/workbook";
import type { Codec } from "./codec";
import { newWorkbookPart } from "./new-workbook";
import type { PackageParts } from "./package-parts";
import { readPackage } from "./package-parts";
import { readSheet } from "./read-sheet";
import { PartNames, readRelationships } from "./relationships";
import { StoredSheet } from "./stored-sheet";
import { CellFormats, readStyles } from "./styles";
import type { Archive } from "./zip";
import { openArchive, withParts } from "./zip";

/** The file at one moment; what was read of it holds until the next change. */
export interface FileState {
  readonly bytes: Uint8Array;
  readonly archive: Archive;
  readonly parts: PackageParts;
  content?: WorkbookContent;
}

/** @throws UnreadableWorkbook when the bytes are no workbook. */
export async function fileState(bytes: Uint8Array, codec: Codec): Promise<FileState> {
  const archive = openArchive(bytes, codec);
  await archive.load(smallParts(archive));
  return { bytes, archive, parts: await withParts(() => readPackage(archive)) };
}

/** Of our own making: it may lack a sheet as yet, which no file may. */
export async function draftState(bytes: Uint8Array, codec: Codec): Promise<FileState> {
  const archive = openArchive(bytes, codec);
  await archive.load(smallParts(archive));
  const parts = await withParts(() => (isUnborn(archive) ? unbornParts(archive) : readPackage(archive)));
  return { bytes, archive, parts };
}

const isUnborn = (archive: Archive): boolean =>
  archive.entries.has(newWorkbookPart) && archive.text(newWorkbookPart).includes("<sheets></sheets>");

/** Lists, relationships, styles, notes: what nearly every action asks for. Long parts wait until they are wanted. */
function smallParts({ entries }: Archive): string[] {
  return [...entries.values()]
    .filter(({ name, compressedSize }) => compressedSize < 16_384 && /\.(xml|rels|vml)$/i.test(name))
    .map(({ name }) => name);
}

function unbornParts(archive: Archive): PackageParts {
  const names = new PartNames(archive);
  return {
    names,
    workbook: newWorkbookPart,
    workbookRelationships: readRelationships(names, newWorkbookPart),
    sheets: [],
    sharedStrings: undefined,
    styles: undefined,
    date1904: false,
    structureLocked: false,
    calculation: "auto",
    hasMacros: false,
    linksOutside: false,
  };
}

/**
 * As much of the sheets as the rules of writing ask for: all names, and of the sheets to be edited what is locked, merged
 * and computed. Texts are left out, so that a change of five cells need not read a whole workbook.
 */
export function sheetsToWrite({ archive, parts, content }: FileState, plan: WritePlan): readonly SheetContent[] {
  if (content) return content.sheets;
  const edited = new Set((plan.edits ?? []).map(({ at }) => at.sheet));
  const all = (plan.removeSheets ?? []).length > 0;
  const formats =
    parts.styles === undefined || edited.size === 0
      ? new CellFormats()
      : readStyles(archive.text(parts.styles), parts.styles);
  const context = { strings: [], formats, date1904: false, cellsLeft: Infinity, unfolded: { characters: 0 } };
  return parts.sheets.map(({ name, part, isWorksheet, hidden }) => {
    if (isWorksheet && (all || edited.has(name))) {
      const { content } = readSheet(archive.text(part), part, name, context);
      content.hidden = hidden;
      return content;
    }
    const sheet = new StoredSheet(name, formats);
    sheet.protected = !isWorksheet;
    return sheet;
  });
}
