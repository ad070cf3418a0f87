import type { Area } from "../workbook/address";
import type { SheetView } from "../workbook/sheet-view";
import type { SheetContent } from "../workbook/workbook";

/** Room beyond the last used row and column, so that the sheet does not end at the form's edge. */
const spare = 2;

/** Which rows and columns are drawn, how large they are, and which merged areas begin or lie where. */
export interface Geometry {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  width(column: number): number;
  height(row: number): number;
  /** The area that begins at a place; null inside one, where nothing is drawn; undefined where none is. */
  mergeAt(row: number, column: number): Area | null | undefined;
}

export function geometryOf(sheet: SheetContent, view: SheetView): Geometry {
  const merges = new Map<string, Area | null>();
  for (const area of sheet.merges) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 100_000) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) merges.set(`${row},${column}`, null);
    merges.set(`${area.top},${area.left}`, area);
  }
  const range = (count: number, hidden: (at: number) => boolean): number[] =>
    Array.from({ length: count }, (_, at) => at).filter((at) => !hidden(at));
  const lastRow = Math.max(sheet.rowCount, view.rowCount, 20) + spare;
  const lastColumn = Math.max(sheet.columnCount, view.columnCount, 6) + spare;
  return {
    rows: range(lastRow, (row) => sheet.hiddenRows.has(row)),
    columns: range(lastColumn, (column) => view.hiddenColumns.has(column)),
    width: (column) => view.widths.get(column) ?? view.defaultWidth,
    height: (row) => view.heights.get(row) ?? view.defaultHeight,
    mergeAt: (row, column) => merges.get(`${row},${column}`),
  };
}

/** How many drawn rows or columns an area spans: hidden ones take no part. */
export const spanOf = (drawn: readonly number[], first: number, last: number): number =>
  drawn.filter((at) => at >= first && at <= last).length;

export const total = (drawn: readonly number[], first: number, last: number, size: (at: number) => number): number =>
  drawn.filter((at) => at >= first && at <= last).reduce((sum, at) => sum + size(at), 0);
