import type { Address, Area } from "../workbook/address";
import { addressText, cellName, lastColumn } from "../workbook/address";
import type { Cell, CellValue } from "../workbook/cell";
import { valueText } from "../workbook/cell";
import type { Formula } from "../workbook/formula/parse";
import { parseFormula, partsOf } from "../workbook/formula/parse";
import type { SheetContent } from "../workbook/workbook";
import type { Field } from "./field";

/** More cells than any form adds up; a formula over more is left alone. */
const mostCells = 20_000;

/** How long a chain of formulas is followed. */
const longestChain = 2_000;

interface GridSheet {
  readonly content: SheetContent;
  readonly fields: Map<number, Field<unknown>>;
  /** Cells whose formulas were followed to their ends, and those among them that depend on themselves. */
  readonly followed: Set<number>;
  readonly circular: Set<number>;
}

const placeKey = (row: number, column: number): number => row * (lastColumn + 1) + column;

/** The cells of all sheets, by place: as values, and as fields where a form has one there. */
export class CellGrid {
  readonly #sheets: ReadonlyMap<string, GridSheet>;
  readonly #parsed = new Map<string, Formula | undefined>();

  constructor(sheets: readonly SheetContent[], fields: readonly Field<unknown>[]) {
    this.#sheets = new Map(
      sheets.map((content) => [
        content.name.toLowerCase(),
        { content, fields: new Map(), followed: new Set(), circular: new Set() },
      ]),
    );
    for (const field of fields)
      if (field.at) this.#sheet(field.at.sheet)?.fields.set(placeKey(field.at.row, field.at.column), field);
  }

  /** A formula taken apart, once. */
  parsed(text: string): Formula | undefined {
    const known = this.#parsed.get(text);
    if (known || this.#parsed.has(text)) return known;
    const formula = parseFormula(text);
    this.#parsed.set(text, formula);
    return formula;
  }

  /** The values of an area, without what lies beyond the cells in use; undefined for no such sheet or too many. */
  valuesIn(name: string, area: Area): readonly CellValue[] | undefined {
    const values: CellValue[] = [];
    const sheet = this.#sheet(name);
    const all = sheet && eachCell(sheet.content, area, (cell) => values.push(settled(cell)));
    return all ? values : undefined;
  }

  /** The filled cells of an area: the fields of forms, and others under the names of their cells. */
  fieldsIn(name: string, area: Area): readonly Field<unknown>[] {
    const found: Field<unknown>[] = [];
    const sheet = this.#sheet(name);
    if (sheet)
      eachCell(sheet.content, area, (cell, row, column) => {
        if (cell.value.kind === "blank") return;
        const at = { sheet: sheet.content.name, row, column };
        found.push(sheet.fields.get(placeKey(row, column)) ?? looseField(at, cell));
      });
    return found;
  }

  /** Cells of a sheet that show an error value and are no field of a form. */
  looseErrors({ name }: SheetContent): readonly LooseField[] {
    const sheet = this.#sheet(name);
    return [...(sheet?.content.cells() ?? [])].flatMap(({ row, column, cell }) =>
      cell.value.kind === "error" && !sheet?.fields.has(placeKey(row, column))
        ? [looseField({ sheet: name, row, column }, cell)]
        : [],
    );
  }

  /** Some row or column of a sheet in view is hidden. */
  get hidesAnything(): boolean {
    return [...this.#sheets.values()].some(
      ({ content: { hidden, hiddenRows, hiddenColumns } }) => !hidden && hiddenRows.size + hiddenColumns.size > 0,
    );
  }

  isHidden({ sheet: name, row, column }: Address): boolean {
    const content = this.#sheet(name)?.content;
    return content !== undefined && (content.hiddenRows.has(row) || content.hiddenColumns.has(column));
  }

  /** Whether the formula of a cell depends on the cell itself, directly or through other formulas. */
  isCircular({ sheet: name, row, column }: Address): boolean {
    const sheet = this.#sheet(name);
    if (!sheet) return false;
    this.#follow(sheet, row, column, []);
    return sheet.circular.has(placeKey(row, column));
  }

  #follow(sheet: GridSheet, row: number, column: number, chain: { sheet: GridSheet; key: number }[]): void {
    const key = placeKey(row, column);
    const text = sheet.content.cell(row, column).formula;
    if (text === undefined || sheet.followed.has(key) || chain.length > longestChain) return;
    const back = chain.findIndex((one) => one.sheet === sheet && one.key === key);
    if (back >= 0) for (const one of chain.slice(back)) one.sheet.circular.add(one.key);
    if (back >= 0) return;
    chain.push({ sheet, key });
    const formula = this.parsed(text);
    for (const part of formula ? partsOf(formula) : []) {
      const other = part.kind !== "cells" ? undefined : part.sheet === undefined ? sheet : this.#sheet(part.sheet);
      if (part.kind === "cells" && other)
        eachCell(other.content, part.area, (cell, atRow, atColumn) => {
          if (cell.formula !== undefined) this.#follow(other, atRow, atColumn, chain);
        });
    }
    chain.pop();
    sheet.followed.add(key);
  }

  #sheet(name: string): GridSheet | undefined {
    return this.#sheets.get(name.toLowerCase());
  }
}

/** Visits the cells of an area as far as the sheet is in use, a single one wherever it is; false when they are too many. */
function eachCell(
  sheet: SheetContent,
  { top, left, bottom, right }: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): boolean {
  const last = Math.max(top, Math.min(bottom, sheet.rowCount));
  const edge = Math.max(left, Math.min(right, sheet.columnCount));
  if ((last - top + 1) * (edge - left + 1) > mostCells) return false;
  for (let row = top; row <= last; row++)
    for (let column = left; column <= edge; column++) visit(sheet.cell(row, column), row, column);
  return true;
}

/** A formula that shows nothing shows an empty text, which is no 0. */
function settled({ value, formula }: Cell): CellValue {
  return value.kind === "blank" && formula !== undefined ? { kind: "text", text: "" } : value;
}

/** A cell of a sheet that is no field of a form, under the name of its cell. */
export type LooseField = Field<unknown> & { readonly at: Address };

function looseField(at: Address, cell: Cell): LooseField {
  const written = valueText(cell.value);
  const reading = cell.value.kind === "error" ? { state: "unreadable" as const } : { state: "given" as const };
  const value = cell.value.kind === "error" ? undefined : written;
  const label = `${cellName(at.row, at.column)} 格`;
  return { key: `cells[${addressText(at)}]`, label, written, value, at, cell, ...reading };
}
