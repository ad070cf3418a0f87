import type { Address, Area } from "../workbook/address";
import { addressText } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { SheetContent, WorkbookContent } from "../workbook/workbook";
import { CellGrid } from "./cell-grid";
import type { Field } from "./field";
import { FieldFormula } from "./field-formula";
import type { FormHead } from "./filing";
import { placeKey } from "./grid-sheet";

/** Where a form stands: its sheet, as it was read, and its rectangle. */
export interface FormPlace extends Area {
  readonly sheet: SheetContent;
  /** Cells of the sheet that show an error value, in reading order. */
  readonly errors: readonly { readonly at: Address; readonly cell: Cell }[];
}

/** The workbook around the fields of the forms: how it calculates, what is hidden, what their formulas say. */
export class Surroundings {
  readonly calculation: WorkbookContent["calculation"];
  /** Something in the workbook refers to another workbook. */
  readonly linksOutside: boolean;
  readonly #makeGrid: () => CellGrid;
  #madeGrid: CellGrid | undefined;
  readonly #places: ReadonlyMap<string, FormPlace>;
  readonly #formulas = new WeakMap<FormHead, readonly FieldFormula[]>();

  constructor(content: WorkbookContent, forms: readonly FormHead[], places: readonly FormPlace[]) {
    this.calculation = content.calculation;
    this.linksOutside = content.linksOutside;
    this.#places = new Map(
      places.map((place) => [addressText({ sheet: place.sheet.name, row: place.top, column: place.left }), place]),
    );
    // A sheet that holds a form is taken as it was read, with the results of our own formulas.
    const sheets = [...content.sheets, ...places.map(({ sheet }) => sheet)];
    this.#makeGrid = () => new CellGrid(sheets, () => forms.flatMap((form) => form.fields));
  }

  get #grid(): CellGrid {
    return (this.#madeGrid ??= this.#makeGrid());
  }

  /** The formulas in the fields of a form, in reading order; a cell that is two fields has one. */
  formulasOf(form: FormHead): readonly FieldFormula[] {
    const known = this.#formulas.get(form);
    if (known) return known;
    const cells = new Set<number>();
    const found: FieldFormula[] = [];
    for (const field of form.fields) {
      const { at, cell } = field;
      if (!at || cell?.formula === undefined) continue;
      const place = placeKey(at.row, at.column);
      if (cells.has(place)) continue;
      cells.add(place);
      found.push(new FieldFormula(field, cell.formula, this.#grid, form.moneyUnit));
    }
    this.#formulas.set(form, found);
    return found;
  }

  /** Some row or column is hidden; isHidden says which. */
  get hidesAnything(): boolean {
    return this.#grid.hidesAnything;
  }

  /** The row or the column of a field's cell is not shown. */
  isHidden({ at }: Field<unknown>): boolean {
    return at !== undefined && this.#grid.isHidden(at);
  }

  /** Cells within a form that show an error value and are no field of it, in reading order. */
  looseErrors({ at }: FormHead): readonly Field<unknown>[] {
    const place = this.#places.get(addressText(at));
    if (!place) return [];
    const { top, left, bottom, right } = place;
    const own = place.errors.filter(
      ({ at: { row, column } }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return own.length > 0 ? this.#grid.looseFields(own) : [];
  }
}
