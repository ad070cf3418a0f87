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
import { openArchive } from "./zip";

/** The file at one moment; what was read of it holds until the next change. */
export interface FileState {
  readonly bytes: Uint8Array;
  readonly archive: Archive;
  readonly parts: PackageParts;
  content?: WorkbookContent;
}

/** @throws UnreadableWorkbook when the bytes are no workbook. */
export function fileState(bytes: Uint8Array, codec: Codec): FileState {
  const archive = openArchive(bytes, {}, codec);
  return { bytes, archive, parts: readPackage(archive) };
}

/** Of our own making: it may lack a sheet as yet, which no file may. */
export function draftState(bytes: Uint8Array, codec: Codec): FileState {
  const archive = openArchive(bytes, {}, codec);
  const unborn = archive.entries.has(newWorkbookPart) && archive.text(newWorkbookPart).includes("<sheets></sheets>");
  return { bytes, archive, parts: unborn ? unbornParts(archive) : readPackage(archive) };
}

function unbornParts(archive: Archive): PackageParts {
  const names = new PartNames(archive);
  return {
    names,
    workbook: newWorkbookPart,
    workbookRelationships: readRelationships(archive, names, newWorkbookPart),
    sheets: [],
    sharedStrings: undefined,
    styles: undefined,
    date1904: false,
    structureLocked: false,
    manualCalculation: false,
    hasMacros: false,
    hasExternalLinks: false,
  };
}

/**
 * As much of the sheets as the rules of writing ask for: all names, and of the sheets to be edited what is locked, merged
 * and computed. Texts are left out, so that a change of five cells need not read a whole workbook.
 */
export function sheetsToWrite({ archive, parts, content }: FileState, plan: WritePlan): readonly SheetContent[] {
  if (content) return content.sheets;
  const edited = new Set((plan.edits ?? []).map(({ at }) => at.sheet));
  const formats =
    parts.styles === undefined || edited.size === 0
      ? new CellFormats()
      : readStyles(archive.text(parts.styles), parts.styles);
  const context = { strings: [], formats, date1904: false, cellsLeft: Infinity, unfolded: { characters: 0 } };
  return parts.sheets.map(({ name, part, isWorksheet }) => {
    if (isWorksheet && edited.has(name)) return readSheet(archive.text(part), part, name, context).content;
    const sheet = new StoredSheet(name, formats);
    sheet.protected = !isWorksheet;
    return sheet;
  });
}
