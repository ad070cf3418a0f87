import type { Area } from "../../workbook/address";
import { parseCellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import { blank, isUncalculated } from "../../workbook/cell";
import type { Visitor } from "../../workbook/formula/evaluate";
import { evaluate } from "../../workbook/formula/evaluate";
import { overlaidSheet } from "../../workbook/overlay";
import type { SheetContent } from "../../workbook/workbook";
import { settled } from "../cell-grid";
import { GridSheet, placeKey } from "../grid-sheet";
import { takenApart } from "../taken-apart";
import { isOwnFormula, ownResult } from "./own-formulas";

/** A sheet whose formulas wait for results, and those found so far: undefined where it cannot be told. */
interface WaitingSheet {
  readonly grid: GridSheet;
  readonly formulas: ReadonlyMap<number, string>;
  readonly results: Map<number, CellValue | undefined>;
}

/** More than the formulas of any filing look at; a file made to be slow is left without results. */
const mostLooks = 2_000_000;
const deepest = 400;

/**
 * Results for the formulas of a workbook that were saved without any, as far as we can calculate them. Programs that do not
 * calculate (openpyxl, EasyExcel, many exporters) save formulas so, and a total without a result is not a blank total.
 */
export class FormulaResults {
  readonly #contents: ReadonlyMap<string, SheetContent>;
  readonly #sheets = new Map<SheetContent, WaitingSheet>();
  #looks = 0;
  #depth = 0;
  /** Whether the formula just being calculated met a cell of which nobody can tell what it shows. */
  #missed = false;

  constructor(contents: readonly SheetContent[]) {
    this.#contents = new Map(contents.map((content) => [content.name.toLowerCase(), content]));
  }

  /** The sheet with those results in their cells. */
  in(content: SheetContent): SheetContent {
    const sheet = this.#sheet(content);
    if (sheet.formulas.size === 0) return content;
    for (const place of sheet.formulas.keys()) this.#resultAt(sheet, place);
    return overlaidSheet(content, (row, column, cell) => {
      const value = cell.formula === undefined ? undefined : sheet.results.get(placeKey(row, column));
      return value ? { ...cell, value } : cell;
    });
  }

  #sheet(content: SheetContent): WaitingSheet {
    const known = this.#sheets.get(content);
    if (known) return known;
    const formulas = new Map<number, string>();
    for (const { row, column, cell } of content.cells())
      if (cell.formula !== undefined && cell.value.kind === "blank")
        // One that shows an empty text has its result, unless it is ours and others of the file have none.
        if (isUncalculated(cell.value) || isOwnFormula(cell.formula)) formulas.set(placeKey(row, column), cell.formula);
    const made = {
      grid: new GridSheet(content, () => []),
      formulas,
      results: new Map<number, CellValue | undefined>(),
    };
    this.#sheets.set(content, made);
    return made;
  }

  #resultAt(sheet: WaitingSheet, place: number): CellValue | undefined {
    if (sheet.results.has(place)) return sheet.results.get(place);
    // A formula that leads back to itself finds itself without a result.
    sheet.results.set(place, undefined);
    const formula = sheet.formulas.get(place);
    if (formula === undefined || this.#depth >= deepest) return undefined;
    const missedBefore = this.#missed;
    this.#missed = false;
    this.#depth += 1;
    const result = ownResult(formula, (name) => this.#named(sheet, name)) ?? this.#calculated(sheet, formula);
    if (!this.#missed) sheet.results.set(place, result);
    this.#depth -= 1;
    this.#missed = missedBefore;
    return sheet.results.get(place);
  }

  #calculated(sheet: WaitingSheet, text: string): CellValue | undefined {
    const { formula } = takenApart(text);
    return formula && evaluate(formula, (name, area, visitor) => this.#show(name, sheet, area, visitor));
  }

  #named(sheet: WaitingSheet, name: string): CellValue {
    const place = parseCellName(name);
    const value = place && this.#valueAt(sheet, place.row, place.column);
    if (place && !value) this.#missed = true;
    return value ?? blank;
  }

  #show(name: string | undefined, own: WaitingSheet, area: Area, visitor: Visitor): boolean {
    const content = name === undefined ? undefined : this.#contents.get(name.toLowerCase());
    if (name !== undefined && !content) return false;
    const sheet = content ? this.#sheet(content) : own;
    const used = sheet.grid.usedPart(area);
    if (!used) return false;
    for (let { top: row } = used; row <= used.bottom; row++)
      for (let { left: column } = used; column <= used.right; column++) {
        const value = this.#valueAt(sheet, row, column);
        if (!value) return false;
        visitor.visit(value);
      }
    return true;
  }

  #valueAt(sheet: WaitingSheet, row: number, column: number): CellValue | undefined {
    if (++this.#looks > mostLooks) return undefined;
    const place = placeKey(row, column);
    if (!sheet.formulas.has(place)) return settled(sheet.grid.content.cell(row, column));
    const value = this.#resultAt(sheet, place);
    return value && settled({ ...sheet.grid.content.cell(row, column), value });
  }
}
