import type { Area } from "../workbook/address";
import { lastColumn } from "../workbook/address";
import type { SheetContent } from "../workbook/workbook";
import type { Field } from "./field";

/** More cells than any form adds up; a formula over more is left alone. */
const mostCells = 20_000;

/** Where a cell is in its sheet, as one number that is quick to look up. */
export const placeKey = (row: number, column: number): number => row * (lastColumn + 1) + column;

/** A sheet with the fields that forms have on it. */
export class GridSheet {
  #fields: ReadonlyMap<number, Field<unknown>> | undefined;

  constructor(
    readonly content: SheetContent,
    private readonly ownFields: () => readonly Field<unknown>[],
  ) {}

  /** The field of a form that is at a place. */
  fieldAt(row: number, column: number): Field<unknown> | undefined {
    this.#fields ??= new Map(
      this.ownFields().flatMap((field) =>
        field.at ? [[placeKey(field.at.row, field.at.column), field] as const] : [],
      ),
    );
    return this.#fields.get(placeKey(row, column));
  }

  /** An area as far as the sheet is in use; undefined when it has too many cells. */
  usedPart({ top, left, bottom, right }: Area): Area | undefined {
    const last = Math.max(top, Math.min(bottom, this.content.rowCount));
    const edge = Math.max(left, Math.min(right, this.content.columnCount));
    return (last - top + 1) * (edge - left + 1) > mostCells ? undefined : { top, left, bottom: last, right: edge };
  }
}
