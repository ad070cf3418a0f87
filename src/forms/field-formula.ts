import { Amount } from "../quantities/amount";
import type { MoneyUnit } from "../quantities/amount";
import { Area } from "../quantities/area";
import { Count } from "../quantities/count";
import { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";
import type { Cell, CellValue } from "../workbook/cell";
import { isUncalculated, valueText } from "../workbook/cell";
import { evaluate } from "../workbook/formula/evaluate";
import { refersOutside } from "../workbook/formula/outside";
import type { TakenApart } from "./taken-apart";
import { takenApart } from "./taken-apart";
import type { Field } from "./field";
import type { CellGrid } from "./cell-grid";
import type { Reader } from "./reading/values";
import { amountReader, decimalsShown, readArea, readCount, readPoints, readRate, readText } from "./reading/values";

/** The formula in the cell of a field, taken apart. */
export class FieldFormula {
  readonly #sheet: string;
  #apart: TakenApart | undefined;

  constructor(
    readonly field: Field<unknown>,
    readonly text: string,
    private readonly grid: CellGrid,
    private readonly moneyUnit: MoneyUnit,
  ) {
    this.#sheet = field.at?.sheet ?? "";
  }

  get #formula(): TakenApart {
    return (this.#apart ??= takenApart(this.text));
  }

  /** It takes figures from another workbook. */
  get linksOutside(): boolean {
    return refersOutside(this.text);
  }

  /** Figures typed into the formula beside the cells it adds up, as written: SUM(C8:C9)+12.5 → 12.5. */
  addedConstants(): readonly string[] {
    return this.#formula.addedConstants;
  }

  /** The filled cells it adds up, as fields; `bySum` leaves out those it adds with +, which takes texts for numbers. */
  addends(which: "all" | "bySum" = "all"): readonly Field<unknown>[] {
    return this.#formula.terms.flatMap(({ term, inSum }) =>
      term.kind === "cells" && (inSum || which === "all")
        ? this.grid.fieldsIn(term.sheet ?? this.#sheet, term.area)
        : [],
    );
  }

  /** The file does not say what it comes to, and we cannot tell either. */
  get hasNoResult(): boolean {
    return this.field.cell !== undefined && isUncalculated(this.field.cell.value);
  }

  /** It depends on its own cell, directly or through other formulas. */
  get isCircular(): boolean {
    return this.field.at !== undefined && this.grid.isCircular(this.field.at);
  }

  /**
   * The field as it would read if its formula were calculated anew from what its cells hold now; undefined when that
   * cannot be told, or when the result stored in the cell is the same to the last place it shows.
   */
  staleAgainst(): Field<unknown> | undefined {
    const { cell, prefix } = this.field;
    if (cell?.value.kind !== "number" || prefix !== undefined) return undefined;
    const { formula } = this.#formula;
    const result =
      formula && evaluate(formula, (sheet, area, visitor) => this.grid.showValues(sheet ?? this.#sheet, area, visitor));
    return result && showsOther(cell, result) ? this.#reread(result) : undefined;
  }

  #reread(value: CellValue): Field<unknown> {
    const cell: Cell = {
      ...this.field.cell,
      numberFormat: this.field.cell?.numberFormat ?? "General",
      locked: true,
      value,
    };
    const written = valueText(value);
    const { shown, ...reading } = readerFor(this.field.value, this.moneyUnit)(cell, written);
    return { ...this.field, cell, written: shown ?? written, ...reading };
  }
}

/** Less than what any form shows, more than a double loses on the way. */
const negligible = 1e-6;

function showsOther({ value, numberFormat }: Cell, result: CellValue): boolean {
  if (result.kind === "blank" || result.kind === "error") return true;
  if (value.kind !== "number" || result.kind !== "number") return false;
  const [stored, anew] = [Number(value.text), Number(result.text)];
  if (Math.abs(stored - anew) <= Math.max(negligible, Math.abs(stored) / 1e9)) return false;
  const percent = numberFormat.includes("%");
  if (!percent && !/\.0/.test(numberFormat)) return true;
  const places = decimalsShown(numberFormat) + (percent ? 2 : 0);
  return stored.toFixed(places) !== anew.toFixed(places);
}

function readerFor(value: unknown, unit: MoneyUnit): Reader<unknown> {
  if (value instanceof Amount) return amountReader(unit);
  if (value instanceof Rate) return readRate;
  if (value instanceof Points) return readPoints;
  if (value instanceof Count) return readCount;
  if (value instanceof Area) return readArea;
  return readText;
}
