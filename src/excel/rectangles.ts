import type { Area } from "../workbook/address";
import { areaName } from "../workbook/address";

interface Placed {
  readonly row: number;
  readonly column: number;
}

/** The fewest rectangles a simple sweep finds: neighbours in a row join, equal spans in rows below one another join. */
export function rectangles(cells: Iterable<Placed>): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const spans: Area[] = [];
  for (const { row, column } of sorted) {
    const last = spans.at(-1);
    if (last?.top === row && last.right === column) continue;
    if (last?.top === row && last.right === column - 1) spans[spans.length - 1] = { ...last, right: column };
    else spans.push({ top: row, bottom: row, left: column, right: column });
  }
  const areas: Area[] = [];
  const growing = new Map<string, number>();
  for (const span of spans) {
    const key = `${span.left}:${span.right}`;
    const index = growing.get(key) ?? -1;
    const above = areas[index];
    if (above?.bottom === span.top - 1) areas[index] = { ...above, bottom: span.bottom };
    else growing.set(key, areas.push(span) - 1);
  }
  return areas;
}

/** Excel cuts addresses of several areas at 8192 characters. */
const longestAddress = 8000;

/** Addresses of several areas at once, each short enough for one call. */
export function addresses(areas: readonly Area[]): string[] {
  const all: string[] = [];
  for (const name of areas.map(areaName)) {
    const last = all.at(-1);
    if (last !== undefined && last.length + name.length < longestAddress) all[all.length - 1] = `${last},${name}`;
    else all.push(name);
  }
  return all;
}

/** The cells of an area, row by row, as a grid. */
export function gridOver<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  const { top, left, bottom, right } = area;
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => cell(top + down, left + across)),
  );
}

/** The smallest rectangle around some cells; undefined around none. */
export function around(cells: Iterable<Placed>): Area | undefined {
  let area: Area | undefined;
  for (const { row, column } of cells)
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  return area;
}
