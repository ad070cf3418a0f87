import type { Area } from "../workbook/address";
import type { SheetView } from "../workbook/sheet-view";
import type { SheetContent } from "../workbook/workbook";
import { heightOfWords } from "./text-size";

/** Room beyond the last used row and column, so that the sheet does not end at the form's edge. */
const spare = 2;

/** The room for row numbers and column letters, in pixels at 100 %. */
export const headWidth = 42;
export const headHeight = 22;

/** Which rows and columns are drawn, how large they are, and which merged areas begin or lie where. */
export interface Geometry {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many drawn rows lie from one to another, both included, and how high they are together. */
  rowSpan(first: number, last: number): number;
  height(first: number, last: number): number;
  columnSpan(first: number, last: number): number;
  width(first: number, last: number): number;
  /** The area that begins at a place; null inside one, where nothing is drawn; undefined where none is. */
  mergeAt(row: number, column: number): Area | null | undefined;
}

export function geometryOf(sheet: SheetContent, view: SheetView): Geometry {
  const merges = placedMerges(sheet.merges);
  const columns = measured(
    Math.max(sheet.columnCount, view.columnCount, 6) + spare,
    (column) => view.hiddenColumns.has(column),
    (column) => view.widths.get(column) ?? view.defaultWidth,
  );
  const grown = grownRows(sheet, view, (row, column) =>
    merges.has(`${row},${column}`) ? undefined : columns.size(column, column),
  );
  const rows = measured(
    Math.max(sheet.rowCount, view.rowCount, 20) + spare,
    (row) => sheet.hiddenRows.has(row),
    (row) => view.heights.get(row) ?? grown.get(row) ?? view.defaultHeight,
  );
  return {
    rows: rows.drawn,
    columns: columns.drawn,
    rowSpan: rows.span,
    height: rows.size,
    columnSpan: columns.span,
    width: columns.size,
    mergeAt: (row, column) => merges.get(`${row},${column}`),
  };
}

/** Sums up once what is asked for every cell at every drawing. */
function measured(count: number, hidden: (at: number) => boolean, sizeOf: (at: number) => number) {
  const drawn: number[] = [];
  const counts = [0];
  const offsets = [0];
  for (let at = 0; at < count; at++) {
    const shown = !hidden(at);
    if (shown) drawn.push(at);
    counts.push(drawn.length);
    offsets.push((offsets[at] ?? 0) + (shown ? sizeOf(at) : 0));
  }
  const between = (sums: readonly number[], first: number, last: number): number =>
    (sums[Math.min(last + 1, count)] ?? 0) - (sums[Math.min(first, count)] ?? 0);
  return {
    drawn,
    span: (first: number, last: number): number => between(counts, first, last),
    size: (first: number, last: number): number => between(offsets, first, last),
  };
}

/** Cells of merged areas; a merge over a whole column or more is not worth its memory and is drawn as single cells. */
function placedMerges(areas: readonly Area[]): ReadonlyMap<string, Area | null> {
  const merges = new Map<string, Area | null>();
  for (const area of areas) {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 100_000) continue;
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) merges.set(`${row},${column}`, null);
    merges.set(`${area.top},${area.left}`, area);
  }
  return merges;
}

/**
 * Rows whose height the file leaves open grow with their words, as in Excel; merged cells take no part in that. Files
 * written by other programs often say no heights at all.
 */
function grownRows(
  sheet: SheetContent,
  view: SheetView,
  widthAt: (row: number, column: number) => number | undefined,
): ReadonlyMap<number, number> {
  const grown = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells()) {
    if (view.heights.has(row) || cell.value.kind === "blank") continue;
    const width = widthAt(row, column);
    if (width === undefined) continue;
    const look = view.look(row, column);
    const words = cell.value.kind === "text" && look.wrap ? cell.value.text : "";
    const height = heightOfWords(words, look, width);
    if (height > (grown.get(row) ?? view.defaultHeight)) grown.set(row, height);
  }
  return grown;
}
