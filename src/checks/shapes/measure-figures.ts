import type { Field } from "../../forms/field";
import type { CountFigure, PercentageFigure, Span } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import { canTell } from "./told-bounds";

/** A figure that is no amount. */
export type MeasureFigure = PercentageFigure | CountFigure;

/** A rate, a score, a number of people, an area or what an indicator tells, with the cells that hold the same. */
export interface MeasureTie {
  /** The figure, or the cell of a table of the report. */
  readonly figure: Span;
  /** What the tables call it: 在职人员控制率. */
  readonly label: string;
  readonly fields: readonly Field<unknown>[];
  /** As the tables have it, printed. */
  readonly expected: string;
  /** What there is none of by the tables, where the text gives a number of it: 超编. */
  readonly none?: string;
  readonly agrees: boolean;
}

/** Whether a number of the text is one of the tables, to as many places as the text shows and as far as its word lets it: 98.7 is 98.65. */
export function showsSame({ digits, qualifier }: MeasureFigure, value: number): boolean {
  const [told, own] = [Decimal.parse(digits), Decimal.parse(String(value))];
  return told !== undefined && own !== undefined && canTell(told, qualifier, own);
}
