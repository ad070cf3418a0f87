import type { Area } from "../workbook/address";
import { lastColumn, lastRow } from "../workbook/address";
import { blankCell } from "../workbook/cell";
import type { SheetDrawing } from "../workbook/drawing";
import type { CellEdit, SheetContent, WritePlan } from "../workbook/workbook";
import { drawSheet, lockSheet } from "./draw-sheet";
import { drawSheets } from "./draw-sheets";
import type { Outbox } from "./outbox";
import { notesOn } from "./put-back";
import { around } from "./rectangles";
import type { SheetAlbum } from "./sheet-album";
import { clearSheet } from "./sheet-picture";
import { contentOf } from "./workbook-content";
import type { SheetState, WorkbookState } from "./workbook-state";
import { writeEdits } from "./write-edits";
import { changeNote } from "./write-notes";
import { writeStorage } from "./write-storage";

/** Which sheets a change has to know, and how far. */
export interface WriteScope {
  readonly sheets: "all" | ReadonlySet<string>;
  readonly reach?: ReadonlyMap<string, Area>;
}

export const everySheet: WriteScope = { sheets: "all" };

/** A plan reads what it edits or draws anew; taking a sheet away asks every formula whether it needs it. */
export function scopeOf({ edits = [], sheets = [], removeSheets: removed = [] }: WritePlan): WriteScope {
  const bySheet = grouped(edits);
  const reach = new Map<string, Area>();
  for (const [name, own] of bySheet) {
    const area = around(own.map(({ at }) => at));
    if (area && area.bottom <= lastRow && area.right <= lastColumn && area.top >= 0 && area.left >= 0)
      reach.set(name, area);
  }
  const redrawn = sheets.filter(({ redraw }) => redraw).map(({ name }) => name);
  return { sheets: removed.length > 0 ? "all" : new Set([...bySheet.keys(), ...redrawn]), reach };
}

/** All of a plan except taking sheets away, which comes last because nothing brings them back as they were. */
export async function writeBatch(
  outbox: Outbox,
  before: WorkbookState,
  plan: WritePlan,
  album: SheetAlbum,
): Promise<void> {
  await stepAside(outbox, before, plan);
  await drawAll(outbox, before, plan, album);
  const contents = contentOf(before).sheets;
  const drawn = new Set((plan.sheets ?? []).map(({ name }) => name));
  for (const [name, edits] of grouped(plan.edits ?? [])) {
    const index = drawn.has(name) ? -1 : before.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = outbox.context.workbook.worksheets.getItem(before.sheets[index]?.id ?? name);
    await writeEdits(outbox, sheet, contents[index] ?? blankSheet(name), edits);
    await writeRemarks(outbox, before, before.sheets[index]?.id ?? name, edits);
  }
  if (plan.storage) await writeStorage(outbox, before, plan.storage);
}

async function writeRemarks(
  outbox: Outbox,
  before: WorkbookState,
  sheet: string,
  edits: readonly CellEdit[],
): Promise<void> {
  const remarks = new Map<string, { readonly at: CellEdit["at"]; readonly lines: string[] }>();
  for (const { at, note } of edits) {
    if (!note) continue;
    const key = `${at.row},${at.column}`;
    remarks.set(key, { at, lines: [...(remarks.get(key)?.lines ?? []), note] });
  }
  for (const { at, lines } of remarks.values())
    await changeNote(outbox, before, { sheet, row: at.row, column: at.column }, ({ own, mark }) => ({
      own: [own, ...lines].filter((line) => line !== "").join("\n"),
      mark,
    }));
}

/** A sheet that goes leaves its name to a new one. */
async function stepAside(outbox: Outbox, before: WorkbookState, plan: WritePlan): Promise<void> {
  const wanted = new Set((plan.sheets ?? []).map(({ name }) => name.toLowerCase()));
  for (const [index, name] of (plan.removeSheets ?? []).entries()) {
    const sheet = before.sheets.find((one) => one.name === name);
    if (sheet && wanted.has(name.toLowerCase()))
      await outbox.put(0, 1, () => {
        outbox.context.workbook.worksheets.getItem(sheet.id).name = `待删除 ${index + 1}`;
      });
  }
}

async function drawAll(outbox: Outbox, before: WorkbookState, plan: WritePlan, album: SheetAlbum): Promise<void> {
  const fresh: SheetDrawing[] = [];
  for (const drawing of plan.sheets ?? []) {
    album.merges.set(drawing.name, drawing.merges);
    const old = before.sheets.find(
      ({ name }) => name.toLowerCase() === drawing.name.toLowerCase() && !plan.removeSheets?.includes(name),
    );
    if (!old) fresh.push(drawing);
    else {
      const sheet = outbox.context.workbook.worksheets.getItem(old.id);
      album.draw(old.id);
      await clearSheet(outbox, sheet, old, notesOn(before, old.id));
      await drawSheet(outbox, sheet, drawing);
      await lockSheet(outbox, sheet, drawing);
    }
  }
  await drawSheets(outbox, fresh);
}

/** The sheets that a plan takes away or draws anew. */
export function leavingSheets(before: WorkbookState, plan: WritePlan): SheetState[] {
  const drawn = (plan.sheets ?? []).flatMap(({ name, redraw }) => (redraw ? [name] : []));
  const names = [...(plan.removeSheets ?? []), ...drawn].map((name) => name.toLowerCase());
  return before.sheets.filter(({ name }) => names.includes(name.toLowerCase()));
}

/** The last step: sheets that go. */
export async function removeSheets(
  context: Excel.RequestContext,
  before: WorkbookState,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  for (const { id, name } of before.sheets) if (names.includes(name)) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

function grouped(edits: readonly CellEdit[]): Map<string, CellEdit[]> {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) groups.set(edit.at.sheet, [...(groups.get(edit.at.sheet) ?? []), edit]);
  return groups;
}

/** A sheet drawn by the same plan: nothing stood in it before. */
const blankSheet = (name: string): SheetContent => ({
  name,
  hidden: false,
  protected: false,
  rowCount: 0,
  columnCount: 0,
  cell: () => blankCell,
  cells: () => [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});
