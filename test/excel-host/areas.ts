import type { Area } from "../../src/workbook/address";
import { lastColumn, lastRow, parseArea } from "../../src/workbook/address";
import { HostError } from "./host-object";

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** "B2", "A1:C3", "2:5" or "A:C", with or without a sheet before it; the whole sheet for none. */
export function areaOf(address: string | undefined): Area {
  if (address === undefined) return wholeSheet;
  const text = address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, "");
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { ...wholeSheet, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(text);
  const area = columns ? parseArea(`${columns[1]}1:${columns[2]}${lastRow + 1}`) : parseArea(text);
  if (!area) throw new HostError("InvalidArgument", `no address: ${address}`, "Worksheet.getRange");
  return area;
}

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export function intersection(a: Area, b: Area): Area | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

export const within = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

/** Every cell of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) yield { row, column };
}

export function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

export function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
