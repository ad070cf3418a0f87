import type { Address, Area } from "../workbook/address";
import { addressText, cellName } from "../workbook/address";
import type { Cell, CellValue } from "../workbook/cell";
import { isUncalculated, valueText } from "../workbook/cell";
import type { SheetContent } from "../workbook/workbook";
import type { Visitor } from "../workbook/formula/evaluate";
import { Circles } from "./circles";
import type { Field } from "./field";
import { GridSheet } from "./grid-sheet";

/** The cells of all sheets, by place: as values, and as fields where a form has one there. */
export class CellGrid {
  /** By the name as it is written and in small letters; each sheet is gone through when it is first asked for. */
  readonly #contents = new Map<string, SheetContent>();
  readonly #sheets = new Map<SheetContent, GridSheet>();
  readonly #circles = new Circles((name) => this.#sheet(name));
  #fields: ReadonlyMap<string, readonly Field<unknown>[]> | undefined;

  constructor(
    sheets: readonly SheetContent[],
    private readonly ownFields: () => readonly Field<unknown>[],
  ) {
    for (const content of sheets) {
      this.#contents.set(content.name.toLowerCase(), content);
      this.#contents.set(content.name, content);
    }
  }

  /**
   * Shows the values of an area, without what lies beyond the cells in use; false for no such sheet, too many, or one of
   * which the file does not say what it shows.
   */
  showValues(name: string, area: Area, visitor: Visitor): boolean {
    const sheet = this.#sheet(name);
    const used = sheet?.usedPart(area);
    if (!sheet || !used) return false;
    for (let { top: row } = used; row <= used.bottom; row++)
      for (let { left: column } = used; column <= used.right; column++) {
        const cell = sheet.content.cell(row, column);
        if (isUncalculated(cell.value)) return false;
        visitor.visit(settled(cell));
      }
    return true;
  }

  /** The filled cells of an area: the fields of forms, and others under the names of their cells. */
  fieldsIn(name: string, area: Area): readonly Field<unknown>[] {
    const found: Field<unknown>[] = [];
    const sheet = this.#sheet(name);
    const used = sheet?.usedPart(area);
    if (!sheet || !used) return found;
    for (let { top: row } = used; row <= used.bottom; row++)
      for (let { left: column } = used; column <= used.right; column++) {
        const cell = sheet.content.cell(row, column);
        if (cell.value.kind !== "blank")
          found.push(sheet.fieldAt(row, column) ?? looseField({ sheet: sheet.content.name, row, column }, cell));
      }
    return found;
  }

  /** Those of these cells that are no field of a form. */
  looseFields(cells: readonly { readonly at: Address; readonly cell: Cell }[]): readonly Field<unknown>[] {
    return cells.flatMap(({ at, cell }) =>
      this.#sheet(at.sheet)?.fieldAt(at.row, at.column) ? [] : [looseField(at, cell)],
    );
  }

  /** Some row or column of a sheet in view is hidden. */
  get hidesAnything(): boolean {
    return [...this.#contents.values()].some(
      ({ hidden, hiddenRows, hiddenColumns }) => !hidden && hiddenRows.size + hiddenColumns.size > 0,
    );
  }

  isHidden({ sheet: name, row, column }: Address): boolean {
    const content = this.#content(name);
    return content !== undefined && (content.hiddenRows.has(row) || content.hiddenColumns.has(column));
  }

  /** Whether the formula of a cell depends on the cell itself, directly or through other formulas. */
  isCircular({ sheet: name, row, column }: Address): boolean {
    const sheet = this.#sheet(name);
    return sheet !== undefined && this.#circles.holds(sheet, row, column);
  }

  #content(name: string): SheetContent | undefined {
    return this.#contents.get(name) ?? this.#contents.get(name.toLowerCase());
  }

  #sheet(name: string): GridSheet | undefined {
    const content = this.#content(name);
    const known = content && this.#sheets.get(content);
    if (!content || known) return known;
    const made = new GridSheet(content, () => this.#fieldsOf(content.name));
    this.#sheets.set(content, made);
    return made;
  }

  #fieldsOf(name: string): readonly Field<unknown>[] {
    if (!this.#fields) {
      const bySheet = new Map<string, Field<unknown>[]>();
      for (const field of this.ownFields()) {
        const own = field.at && (bySheet.get(field.at.sheet) ?? []);
        if (own && field.at) bySheet.set(field.at.sheet, own);
        own?.push(field);
      }
      this.#fields = bySheet;
    }
    return this.#fields.get(name) ?? [];
  }
}

/** A formula that shows nothing shows an empty text, which is no 0. */
export function settled(cell: Cell): CellValue {
  return cell.value.kind === "blank" && cell.formula !== undefined ? emptyText : cell.value;
}

const emptyText: CellValue = { kind: "text", text: "" };

/** A cell of a sheet that is no field of a form, under the name of its cell. */
function looseField(at: Address, cell: Cell): Field<unknown> {
  const written = valueText(cell.value);
  const reading = cell.value.kind === "error" ? { state: "unreadable" as const } : { state: "given" as const };
  const value = cell.value.kind === "error" ? undefined : written;
  const label = `${cellName(at.row, at.column)} 格`;
  return { key: `cells[${addressText(at)}]`, label, written, value, at, cell, ...reading };
}
