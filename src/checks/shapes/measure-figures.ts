import type { Field } from "../../forms/field";
import type { CountFigure, PercentageFigure } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";

/** A figure that is no amount. */
export type MeasureFigure = PercentageFigure | CountFigure;

/** A rate, a score, a number of people or an area of the report, with the cells that hold the same. */
export interface MeasureTie {
  readonly figure: MeasureFigure;
  /** What the tables call it: 在职人员控制率. */
  readonly label: string;
  readonly fields: readonly Field<unknown>[];
  /** As the tables have it, printed. */
  readonly expected: string;
  readonly agrees: boolean;
}

/** Whether a number of the text is one of the tables, to as many places as the text shows: 98.7 is 98.65. */
export function showsSame({ digits, decimals }: MeasureFigure, value: number): boolean {
  const [told, own] = [Decimal.parse(digits), Decimal.parse(String(value))];
  if (!told || !own) return false;
  const [left, right] = told.alignedWith(own);
  const places = Math.max(decimals, own.places);
  const apart = left > right ? left - right : right - left;
  return decimals >= own.places ? apart === 0n : 2n * apart <= 10n ** BigInt(places - decimals);
}
