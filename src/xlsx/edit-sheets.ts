import { isRecalculation } from "../workbook/sheet-rules";
import type { CellEdit, SheetContent } from "../workbook/workbook";
import { NotesDraft } from "./notes";
import type { PackageDraft } from "./package-draft";
import { patchSheet } from "./patch-sheet";

/** A remark to stand beside a cell. */
interface Remark {
  readonly row: number;
  readonly column: number;
  readonly note?: string;
}

/** Changes the cells of all sheets that the edits name; tells whether a formula came or went. */
export function editSheets(
  draft: PackageDraft,
  worksheets: ReadonlyMap<string, string>,
  contents: readonly SheetContent[],
  edits: readonly CellEdit[],
): boolean {
  let formulasChanged = false;
  for (const [name, own] of grouped(edits, ({ at }) => at.sheet)) {
    const part = worksheets.get(name) ?? "";
    const content = contents.find((sheet) => sheet.name === name);
    const patches = own.map((edit) => ({
      row: edit.at.row,
      column: edit.at.column,
      value: edit.value,
      formula: edit.formula,
      recalculated: content !== undefined && isRecalculation(content, edit),
    }));
    const patched = patchSheet(draft.text(part), name, patches);
    draft.put(part, patched.text);
    formulasChanged ||= patched.formulasChanged;
    addRemarks(
      draft,
      part,
      own.map(({ at, note }) => ({ row: at.row, column: at.column, ...(note === undefined ? {} : { note }) })),
    );
  }
  return formulasChanged;
}

/** Attaches remarks to the cells of one sheet. */
export function addRemarks(draft: PackageDraft, sheet: string, remarks: readonly Remark[]): void {
  if (!remarks.some(({ note }) => note)) return;
  const notes = new NotesDraft(draft, sheet);
  for (const { row, column, note } of remarks) if (note) notes.addRemark(row, column, note);
  notes.save();
}

/** In the order in which each key first occurs. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
