import type { Area } from "../workbook/address";
import { addressText } from "../workbook/address";
import type { SheetContent, WorkbookContent } from "../workbook/workbook";
import { CellGrid } from "./cell-grid";
import type { Field } from "./field";
import { FieldFormula } from "./field-formula";
import type { FormHead } from "./filing";

/** Where a form stands: its sheet, as it was read, and its rectangle. */
export interface FormPlace extends Area {
  readonly sheet: SheetContent;
}

/** The workbook around the fields of the forms: how it calculates, what is hidden, what their formulas say. */
export class Surroundings {
  readonly calculation: WorkbookContent["calculation"];
  /** Something in the workbook refers to another workbook. */
  readonly linksOutside: boolean;
  readonly #grid: CellGrid;
  readonly #places: readonly FormPlace[];
  readonly #formulas = new WeakMap<Field<unknown>, FieldFormula>();

  constructor(content: WorkbookContent, forms: readonly FormHead[], places: readonly FormPlace[]) {
    this.calculation = content.calculation;
    this.linksOutside = content.linksOutside;
    this.#places = places;
    const sheets = [...content.sheets, ...places.map(({ sheet }) => sheet)];
    this.#grid = new CellGrid(
      sheets,
      forms.flatMap(({ fields }) => fields),
    );
  }

  /** The formulas in the fields of a form, in reading order; a cell that is two fields has one. */
  formulasOf({ fields, moneyUnit }: FormHead): readonly FieldFormula[] {
    const cells = new Set<string>();
    return fields.flatMap((field) => {
      const text = field.cell?.formula;
      const cell = field.at && addressText(field.at);
      if (text === undefined || cell === undefined || cells.has(cell)) return [];
      cells.add(cell);
      const known = this.#formulas.get(field) ?? new FieldFormula(field, text, this.#grid, moneyUnit);
      this.#formulas.set(field, known);
      return [known];
    });
  }

  /** The row or the column of a field's cell is not shown. */
  isHidden({ at }: Field<unknown>): boolean {
    return at !== undefined && this.#grid.isHidden(at);
  }

  /** Cells within a form that show an error value and are no field of it, in reading order. */
  looseErrors({ at }: FormHead): readonly Field<unknown>[] {
    const place = this.#places.find(
      ({ sheet, top, left }) => sheet.name === at.sheet && top === at.row && left === at.column,
    );
    if (!place) return [];
    return [...place.sheet.cells()].flatMap(({ row, column, cell }) => {
      const inside = row >= place.top && row <= place.bottom && column >= place.left && column <= place.right;
      const own = { sheet: place.sheet.name, row, column };
      return inside && cell.value.kind === "error" && !this.#grid.isField(own) ? [this.#grid.fieldAt(own, cell)] : [];
    });
  }
}
