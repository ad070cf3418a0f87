import type { Given } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { BasicData, FundingRow, ScoredForm } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { cellsOf } from "./form-cells";
import { contradictedTotal } from "./funding-rows";

/** The least by which figures that belong together are apart if one of them is ten thousand times too much. */
export const farApart = 1000;

/** Figures all of one size have no such slip among them: nothing more is asked of them. */
export function areFarApart(cells: readonly Given<Amount>[]): boolean {
  let [least, most] = [Infinity, 0];
  for (const { value } of cells) {
    const size = Math.abs(value.fen);
    if (size === 0) continue;
    if (size < least) least = size;
    if (size > most) most = size;
  }
  return most >= farApart * least;
}

/**
 * Whether amounts of a form may contradict each other by a thousandfold: looked at before its cells are sorted by key. Of a
 * project that is a row with figures far apart or a sum that its lines contradict.
 */
export function mayContradictItself(form: BasicData | ScoredForm): boolean {
  if (!("funding" in form) || "income" in form) return areFarApart(cellsOf(form).amounts);
  const { total, parts } = form.funding;
  const isOdd = ({ initialBudget, annualBudget, executed }: FundingRow): boolean =>
    areFarApart(onlyGiven([initialBudget, annualBudget, executed]));
  return isOdd(total) || parts.some(isOdd) || contradictedTotal(form) !== undefined;
}
