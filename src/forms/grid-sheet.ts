import type { Address, Area } from "../workbook/address";
import { lastColumn } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { SheetContent } from "../workbook/workbook";
import type { Field } from "./field";

/** More cells than any form adds up; a formula over more is left alone. */
const mostCells = 20_000;

/** Where a cell is in its sheet, as one number that is quick to look up. */
export const placeKey = (row: number, column: number): number => row * (lastColumn + 1) + column;

/** The stored cells of a sheet by place, gone through once. */
export class GridSheet {
  readonly #formulas = new Map<number, string>();
  readonly #errors: { readonly at: Address; readonly cell: Cell }[] = [];
  #fields: ReadonlyMap<number, Field<unknown>> | undefined;

  constructor(
    readonly content: SheetContent,
    private readonly ownFields: () => readonly Field<unknown>[],
  ) {
    for (const { row, column, cell } of content.cells()) {
      if (cell.formula !== undefined) this.#formulas.set(placeKey(row, column), cell.formula);
      if (cell.value.kind === "error") this.#errors.push({ at: { sheet: content.name, row, column }, cell });
    }
  }

  cellAt(key: number): Cell {
    const width = lastColumn + 1;
    return this.content.cell(Math.floor(key / width), key % width);
  }

  formulaAt(key: number): string | undefined {
    return this.#formulas.get(key);
  }

  /** The field of a form that is at a place. */
  fieldAt(key: number): Field<unknown> | undefined {
    this.#fields ??= new Map(
      this.ownFields().flatMap((field) =>
        field.at ? [[placeKey(field.at.row, field.at.column), field] as const] : [],
      ),
    );
    return this.#fields.get(key);
  }

  addressOf(key: number): Address {
    const width = lastColumn + 1;
    return { sheet: this.content.name, row: Math.floor(key / width), column: key % width };
  }

  /** Cells that show an error value, in reading order. */
  get errors(): readonly { readonly at: Address; readonly cell: Cell }[] {
    return this.#errors;
  }

  /** Visits the places of an area as far as the sheet is in use; false when they are too many. */
  eachPlace({ top, left, bottom, right }: Area, visit: (key: number) => void): boolean {
    const last = Math.max(top, Math.min(bottom, this.content.rowCount));
    const edge = Math.max(left, Math.min(right, this.content.columnCount));
    if ((last - top + 1) * (edge - left + 1) > mostCells) return false;
    for (let row = top; row <= last; row++)
      for (let column = left; column <= edge; column++) visit(placeKey(row, column));
    return true;
  }
}
