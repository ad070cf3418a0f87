import type { Address, Area } from "./address";
import { addressText, lastColumn, lastRow } from "./address";
import type { CellEdit, SheetContent, WritePlan } from "./workbook";
import { WorkbookRefused } from "./workbook";

/** The top-left cell of the merge that covers a place, or the place itself. */
export function anchorOf(merges: readonly Area[], row: number, column: number): { row: number; column: number } {
  const merge = mergeAt(merges, row, column);
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}

export function mergeAt(merges: readonly Area[], row: number, column: number): Area | undefined {
  return merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

/** The rules every workbook keeps; adapters call this before they write, so that all refuse alike. */
export function assertWritable(sheets: readonly SheetContent[], plan: WritePlan): void {
  const removed = plan.removeSheets ?? [];
  if (removed.length > 0) assertRemovable(sheets, plan, removed);
  const names = new Set(sheets.filter(({ name }) => !removed.includes(name)).map(({ name }) => name.toLowerCase()));
  for (const drawing of plan.sheets ?? []) {
    assertSheetName(drawing.name);
    if (names.has(drawing.name.toLowerCase()) && !drawing.redraw)
      throw new WorkbookRefused(
        "sheet-name-taken",
        `工作簿里已有名为“${drawing.name}”的工作表，请改名后再试。`,
        drawing.name,
      );
    names.add(drawing.name.toLowerCase());
  }
  const drawn = new Set((plan.sheets ?? []).map((drawing) => drawing.name));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const edit of plan.edits ?? []) {
    const { at } = edit;
    if (drawn.has(at.sheet)) continue;
    const sheet = byName.get(at.sheet);
    if (!sheet) throw new WorkbookRefused("sheet-missing", `找不到工作表“${at.sheet}”。`, addressText(at));
    assertCellExists(sheet, at);
    assertCellUnlocked(sheet, edit);
  }
}

function assertRemovable(sheets: readonly SheetContent[], plan: WritePlan, removed: readonly string[]): void {
  const kept = sheets.filter(({ name }) => !removed.includes(name));
  for (const name of removed) {
    if (!sheets.some((sheet) => sheet.name === name))
      throw new WorkbookRefused("sheet-missing", `找不到工作表“${name}”。`, name);
    for (const sheet of kept)
      for (const { row, column, cell } of sheet.cells())
        if (cell.formula !== undefined && refersTo(cell.formula, name)) {
          const at = addressText({ sheet: sheet.name, row, column });
          throw new WorkbookRefused(
            "sheet-referenced",
            `${at} 的公式引用了工作表“${name}”，请先改写该公式再删除工作表。`,
            at,
          );
        }
  }
  if (!kept.some(({ hidden }) => !hidden) && (plan.sheets ?? []).length === 0)
    throw new WorkbookRefused("last-sheet", "工作簿至少要保留一张可见的工作表，不能全部删除。");
}

/** Whether a formula, or what a name stands for, names the sheet: 自评表!B2, '1. it''s'!B2 or a span of sheets. */
export function refersTo(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  const quoted = name.replace(/'/g, "''");
  return [`${name}!`, `${name}:`, `${quoted}'!`, `${quoted}:`].some((reference) => {
    const at = text.indexOf(reference);
    return at >= 0 && !/[\p{L}\p{N}_.]/u.test(text.charAt(at - 1));
  });
}

/** A new value beside an unchanged formula is a recalculation, which protection never stops. */
export function isRecalculation(sheet: SheetContent, edit: CellEdit): boolean {
  return edit.formula !== undefined && sheet.cell(edit.at.row, edit.at.column).formula === edit.formula;
}

function assertCellUnlocked(sheet: SheetContent, edit: CellEdit): void {
  const { at } = edit;
  if (sheet.protected && sheet.cell(at.row, at.column).locked && !isRecalculation(sheet, edit))
    throw new WorkbookRefused(
      "sheet-protected",
      `工作表“${at.sheet}”已保护，${addressText(at)} 是锁定单元格。请先在“审阅”中撤销工作表保护再试。`,
      addressText(at),
    );
}

function assertCellExists(sheet: SheetContent, at: Address): void {
  if (at.row < 0 || at.column < 0 || at.row > lastRow || at.column > lastColumn)
    throw new WorkbookRefused("beyond-sheet", `${addressText(at)} 超出工作表范围。`, addressText(at));
  const anchor = anchorOf(sheet.merges, at.row, at.column);
  if (anchor.row !== at.row || anchor.column !== at.column)
    throw new WorkbookRefused(
      "inside-merge",
      `${addressText(at)} 在合并单元格内部，只能写在左上角的单元格。`,
      addressText(at),
    );
}

/** Excel's own limits on sheet names. */
export function assertSheetName(name: string): void {
  if (name.length === 0 || name.length > 31 || /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new WorkbookRefused(
      "sheet-name-invalid",
      `工作表名“${name}”不合规：须为 1–31 个字符，不含 \\ / ? * : [ ]，首尾不为单引号。`,
      name,
    );
}
