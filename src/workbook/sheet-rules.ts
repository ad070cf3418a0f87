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
  const names = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (const drawing of plan.sheets ?? []) {
    assertSheetName(drawing.name);
    if (names.has(drawing.name.toLowerCase()))
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
