import type { Cell } from "./cell";
import { cellName } from "./address";
import type { CellEdit, SheetContent, WorkbookContent } from "./workbook";

/** A sheet with some of its cells seen differently; nothing is copied. */
export function overlaidSheet(
  sheet: SheetContent,
  seen: (row: number, column: number, cell: Cell) => Cell,
): SheetContent {
  const { name, hidden, merges, hiddenRows, hiddenColumns, rowCount, columnCount } = sheet;
  return {
    name,
    hidden,
    merges,
    hiddenRows,
    hiddenColumns,
    rowCount,
    columnCount,
    protected: sheet.protected,
    cell: (row, column) => seen(row, column, sheet.cell(row, column)),
    *cells() {
      for (const one of sheet.cells()) yield { ...one, cell: seen(one.row, one.column, one.cell) };
    },
  };
}

/** The workbook as it will be once these edits are written, for working out what follows from them. */
export function withEdits(content: WorkbookContent, edits: readonly CellEdit[]): WorkbookContent {
  const bySheet = new Map<string, Map<string, CellEdit>>();
  for (const edit of edits) {
    const own = bySheet.get(edit.at.sheet) ?? new Map<string, CellEdit>();
    bySheet.set(edit.at.sheet, own.set(cellName(edit.at.row, edit.at.column), edit));
  }
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name);
      return own ? editedSheet(sheet, own) : sheet;
    }),
  };
}

function editedSheet(sheet: SheetContent, edits: ReadonlyMap<string, CellEdit>): SheetContent {
  const seen = (row: number, column: number, found: Cell): Cell => {
    const edit = edits.get(cellName(row, column));
    if (!edit) return found;
    const { numberFormat, locked } = found;
    const formula = edit.formula === undefined ? {} : { formula: edit.formula };
    return { value: edit.value, ...formula, numberFormat, locked };
  };
  const overlaid = overlaidSheet(sheet, seen);
  const places = [...edits.values()].map(({ at }) => at);
  const fresh = places.filter(({ row, column }) => !isStored(sheet.cell(row, column)));
  return {
    ...overlaid,
    rowCount: Math.max(sheet.rowCount, ...places.map(({ row }) => row + 1)),
    columnCount: Math.max(sheet.columnCount, ...places.map(({ column }) => column + 1)),
    cells: () =>
      [...overlaid.cells(), ...fresh.map(({ row, column }) => ({ row, column, cell: overlaid.cell(row, column) }))]
        .filter(({ cell }) => isStored(cell))
        .sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

const isStored = ({ value, formula }: Cell): boolean => value.kind !== "blank" || formula !== undefined;
