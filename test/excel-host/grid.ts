import type { Area } from "../../src/workbook/address";
import { enter } from "./entering";
import { cellsOf, intersection, rowsOf } from "./areas";
import { accessDenied, HostError } from "./host-object";
import type { HostLook, HostSheet, Raw } from "./model";
import { cellAt, plainCell, putCell } from "./model";

/** Excel on the web answers at most this many cells. */
const mostCells = 5_000_000;

export function readGrid<T>(area: Area, read: (row: number, column: number) => T): T[][] {
  const columns = area.right - area.left + 1;
  if ((area.bottom - area.top + 1) * columns > mostCells)
    throw new HostError("ResponsePayloadSizeLimitExceeded", "too many cells", "Range");
  return rowsOf(area).map((row) => Array.from({ length: columns }, (_, index) => read(row, area.left + index)));
}

/** Puts values or formulas into an area. One locked cell refuses the block, even where null leaves the cell alone. */
export function writeGrid(sheet: HostSheet, area: Area, values: unknown): void {
  const grid = matched(area, values);
  assertUnlocked(sheet, area);
  for (const { row, column } of cellsOf(area)) {
    const value = grid(row - area.top, column - area.left);
    // Inside a merge only the first cell takes a value; Excel reports success all the same.
    if (value === null || value === undefined || isInsideMerge(sheet, row, column)) continue;
    putCell(sheet, row, column, enter(cellAt(sheet, row, column), value as Raw));
  }
}

export function writeNumberFormats(sheet: HostSheet, area: Area, values: unknown): void {
  const grid = matched(area, values);
  assertFormattable(sheet, "Range.numberFormat");
  for (const { row, column } of cellsOf(area)) {
    const value = grid(row - area.top, column - area.left);
    if (value !== null && value !== undefined) setLook(sheet, row, column, { numberFormat: String(value) });
  }
}

export function setLook(sheet: HostSheet, row: number, column: number, change: Partial<HostLook>): void {
  const cell = cellAt(sheet, row, column);
  putCell(sheet, row, column, { ...cell, look: { ...cell.look, ...change } });
}

function matched(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows = values as unknown[][];
  const columns = area.right - area.left + 1;
  if (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== columns))
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      "Range.values",
    );
  return (row, column) => rows[row]?.[column];
}

export function assertUnlocked(sheet: HostSheet, area: Area): void {
  if (!sheet.protection.on) return;
  for (const { row, column } of cellsOf(area)) if (cellAt(sheet, row, column).look.locked) throw accessDenied("Range");
}

export function assertFormattable(sheet: HostSheet, location: string): void {
  if (sheet.protection.on && sheet.protection.options["allowFormatCells"] !== true) throw accessDenied(location);
}

export function assertUnprotected(sheet: HostSheet, location: string): void {
  if (sheet.protection.on) throw accessDenied(location);
}

function isInsideMerge(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      intersection(area, { top: row, bottom: row, left: column, right: column }) !== undefined &&
      (row !== area.top || column !== area.left),
  );
}

/** Of merged cells only the first keeps its value. */
export function mergeCells(sheet: HostSheet, area: Area): void {
  assertUnprotected(sheet, "Range.merge");
  if (sheet.merges.some((other) => intersection(other, area))) throw new HostError("InvalidArgument", "overlap");
  for (const { row, column } of cellsOf(area))
    if (row !== area.top || column !== area.left)
      putCell(sheet, row, column, { ...plainCell, look: cellAt(sheet, row, column).look });
  sheet.merges.push(area);
}

/** "All" also takes away merges, conditional formats and notes that lie in the area. */
export function clearCells(sheet: HostSheet, area: Area, what: string): void {
  if (what === "Contents") assertUnlocked(sheet, area);
  else assertUnprotected(sheet, "Range.clear");
  for (const key of [...sheet.cells.keys()]) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const place = { top: row, bottom: row, left: column, right: column };
    if (!intersection(place, area)) continue;
    const { look } = cellAt(sheet, row, column);
    putCell(sheet, row, column, what === "Contents" ? { ...plainCell, look } : plainCell);
  }
  if (what !== "All") return;
  sheet.merges = sheet.merges.filter((one) => !intersection(one, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !intersection(one.area, area));
}
