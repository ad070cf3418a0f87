import type { Address, Area } from "../workbook/address";
import { addressText, cellName } from "../workbook/address";
import type { Cell, CellValue } from "../workbook/cell";
import { valueText } from "../workbook/cell";
import { parseFormula, partsOf } from "../workbook/formula/parse";
import type { SheetContent } from "../workbook/workbook";
import type { Field } from "./field";

/** More cells than any form adds up; a formula over more is left alone. */
const mostCells = 20_000;

/** The cells of all sheets, by place: as values, and as fields where a form has one there. */
export class CellGrid {
  readonly #sheets: ReadonlyMap<string, SheetContent>;
  readonly #fields: ReadonlyMap<string, Field<unknown>>;

  constructor(sheets: readonly SheetContent[], fields: readonly Field<unknown>[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.#fields = new Map(fields.flatMap((field) => (field.at ? [[addressText(field.at), field]] : [])));
  }

  /** The values of an area, without what lies beyond the cells in use; undefined for no such sheet or too many. */
  valuesIn(name: string, area: Area): readonly CellValue[] | undefined {
    const sheet = this.#sheet(name);
    if (!sheet) return undefined;
    const places = placesIn(sheet, area);
    return places?.map(({ row, column }) => settled(sheet.cell(row, column)));
  }

  /** The filled cells of an area: the fields of forms, and others under the names of their cells. */
  fieldsIn(name: string, area: Area): readonly Field<unknown>[] {
    const sheet = this.#sheet(name);
    return (sheet ? (placesIn(sheet, area) ?? []) : []).flatMap(({ row, column }) => {
      const cell = sheet?.cell(row, column);
      return cell && cell.value.kind !== "blank"
        ? [this.fieldAt({ sheet: sheet?.name ?? name, row, column }, cell)]
        : [];
    });
  }

  /** The field of a form at a place, or a nameless one for a cell that is none. */
  fieldAt(at: Address, cell: Cell): Field<unknown> {
    return this.#fields.get(addressText(at)) ?? looseField(at, cell);
  }

  isField(at: Address): boolean {
    return this.#fields.has(addressText(at));
  }

  isHidden({ sheet: name, row, column }: Address): boolean {
    const sheet = this.#sheet(name);
    return sheet !== undefined && (sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column));
  }

  /** Whether the formula of a cell depends on the cell itself. */
  leadsBackTo(start: Address): boolean {
    const seen = new Set<string>();
    const waiting = [start];
    for (let at = waiting.pop(); at && seen.size < mostCells; at = waiting.pop())
      for (const next of this.#precedents(at)) {
        if (addressText(next) === addressText(start)) return true;
        if (!seen.has(addressText(next))) waiting.push(next);
        seen.add(addressText(next));
      }
    return false;
  }

  /** The cells a cell's formula names that hold formulas themselves. */
  #precedents({ sheet: name, row, column }: Address): readonly Address[] {
    const text = this.#sheet(name)?.cell(row, column).formula;
    const formula = text === undefined ? undefined : parseFormula(text);
    return [...(formula ? partsOf(formula) : [])].flatMap((part) => {
      const sheet = part.kind === "cells" ? this.#sheet(part.sheet ?? name) : undefined;
      if (part.kind !== "cells" || !sheet) return [];
      return (placesIn(sheet, part.area) ?? [])
        .filter((place) => sheet.cell(place.row, place.column).formula !== undefined)
        .map((place) => ({ sheet: sheet.name, ...place }));
    });
  }

  #sheet(name: string): SheetContent | undefined {
    return this.#sheets.get(name.toLowerCase());
  }
}

function placesIn(
  sheet: SheetContent,
  { top, left, bottom, right }: Area,
): { row: number; column: number }[] | undefined {
  // A single cell beyond those in use is blank, an area beyond them has none.
  const [last, edge] = [
    Math.max(top, Math.min(bottom, sheet.rowCount)),
    Math.max(left, Math.min(right, sheet.columnCount)),
  ];
  if ((last - top + 1) * (edge - left + 1) > mostCells) return undefined;
  const rows = Array.from({ length: last - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) => Array.from({ length: edge - left + 1 }, (_, index) => ({ row, column: left + index })));
}

/** A formula that shows nothing shows an empty text, which is no 0. */
function settled({ value, formula }: Cell): CellValue {
  return value.kind === "blank" && formula !== undefined ? { kind: "text", text: "" } : value;
}

/** A cell of a sheet that is no field of a form. */
function looseField(at: Address, cell: Cell): Field<unknown> {
  const written = valueText(cell.value);
  const known =
    cell.value.kind === "error"
      ? ({ state: "unreadable", value: undefined } as const)
      : ({ state: "given", value: written } as const);
  return { key: `cells[${addressText(at)}]`, label: `${cellName(at.row, at.column)} 格`, written, at, cell, ...known };
}
