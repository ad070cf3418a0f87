import { mergeAt } from "../workbook/sheet-rules";
import type { SheetContent } from "../workbook/workbook";
import type { Geometry } from "./grid-geometry";
import type { Place } from "./page-state";

/** A key as far as moving about asks of it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** Where typing goes on. */
export type Step = "down" | "up" | "right" | "left";

const page = 20;
const keysOf: Readonly<Record<Step, string>> = {
  down: "ArrowDown",
  up: "ArrowUp",
  right: "ArrowRight",
  left: "ArrowLeft",
};

/** Where a key, or a step after typing, leads; the same place, the very object, for a key that does not move. */
export function moved(from: Place, by: Key | Step, geometry: Geometry, sheet: SheetContent): Place {
  const area = mergeAt(sheet.merges, from.row, from.column);
  const [bottom, right] = [area?.bottom ?? from.row, area?.right ?? from.column];
  const key = typeof by === "string" ? keysOf[by] : by.key;
  const far = typeof by !== "string" && (by.ctrlKey || by.metaKey);
  const back = typeof by !== "string" && by.shiftKey;
  const row = (start: number, steps: number): number => step(geometry.rows, start, steps);
  const column = (start: number, steps: number): number => step(geometry.columns, start, steps);
  const [firstRow, firstColumn] = [geometry.rows[0] ?? 0, geometry.columns[0] ?? 0];
  switch (key) {
    case "ArrowDown":
      return { row: far ? Math.max(0, sheet.rowCount - 1) : row(bottom, 1), column: from.column };
    case "ArrowUp":
      return { row: far ? firstRow : row(from.row, -1), column: from.column };
    case "ArrowRight":
      return { row: from.row, column: far ? Math.max(0, sheet.columnCount - 1) : column(right, 1) };
    case "ArrowLeft":
      return { row: from.row, column: far ? firstColumn : column(from.column, -1) };
    case "PageDown":
      return { row: row(bottom, page), column: from.column };
    case "PageUp":
      return { row: row(from.row, -page), column: from.column };
    case "Home":
      return { row: far ? firstRow : from.row, column: firstColumn };
    case "End":
      return far
        ? { row: Math.max(0, sheet.rowCount - 1), column: Math.max(0, sheet.columnCount - 1) }
        : { row: from.row, column: Math.max(0, sheet.columnCount - 1) };
    // Shift+Tab at the first cell lets go of the grid: the keyboard must find its way out.
    case "Tab":
      if (back) return from.column === firstColumn ? from : { row: from.row, column: column(from.column, -1) };
      return right >= (geometry.columns.at(-1) ?? 0) ? from : { row: from.row, column: column(right, 1) };
    default:
      return from;
  }
}

/** So many drawn rows or columns further, staying on the sheet. */
function step(drawn: readonly number[], start: number, steps: number): number {
  const at = drawn.findIndex((one) => one >= start);
  const index = at < 0 ? drawn.length - 1 : at;
  return drawn[Math.min(drawn.length - 1, Math.max(0, index + steps))] ?? start;
}
