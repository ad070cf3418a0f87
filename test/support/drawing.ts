import type { Area } from "../../src/workbook/address";
import { parseArea, parseCellName } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { number, text } from "../../src/workbook/cell";
import type { DrawnCell, Look, Print, SheetDrawing } from "../../src/workbook/drawing";

type Drawn =
  | string
  | number
  | (Partial<Omit<DrawnCell, "row" | "column" | "value">> & { readonly value?: CellValue | string | number });

const valueOf = (value: CellValue | string | number | undefined): CellValue =>
  value === undefined
    ? { kind: "blank" }
    : typeof value === "string"
      ? text(value)
      : typeof value === "number"
        ? number(value)
        : value;

/** "C7" → its row and column, for tests that name cells as people do. */
export function place(name: string): { row: number; column: number } {
  const found = parseCellName(name);
  if (!found) throw new Error(`not a cell: ${name}`);
  return found;
}

/** "A1:C3" → its rectangle. */
export function area(name: string): Area {
  const found = parseArea(name);
  if (!found) throw new Error(`not an area: ${name}`);
  return found;
}

/** A sheet from cells by name; words become labels, figures become amounts to fill in. */
export function drawing(
  name: string,
  cells: Readonly<Record<string, Drawn>>,
  more: Partial<Omit<SheetDrawing, "cells" | "name" | "merges">> & { readonly merges?: readonly string[] } = {},
): SheetDrawing {
  const drawn = Object.entries(cells).map(([at, cell]) => drawnCell(at, cell));
  const bottom = Math.max(0, ...drawn.map(({ row }) => row));
  const right = Math.max(0, ...drawn.map(({ column }) => column));
  return {
    columnWidths: Array.from({ length: right + 1 }, () => 14),
    rowHeights: new Map(),
    page: { landscape: false, area: { top: 0, left: 0, bottom, right } },
    protect: false,
    ...more,
    name,
    cells: drawn,
    merges: (more.merges ?? []).map(area),
  };
}

function drawnCell(at: string, cell: Drawn): DrawnCell {
  const plain = typeof cell === "string" || typeof cell === "number";
  const value = valueOf(plain ? cell : cell.value);
  const look: Look = value.kind === "number" ? "input" : "label";
  const print: Print = value.kind === "number" ? "amount" : "general";
  return plain ? { ...place(at), value, look, print } : { look, print, ...cell, ...place(at), value };
}
