import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Overall } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";

/** The column of 年度资金总额 that has this figure; 全年执行数 before the others. */
export function columnEqualTo({ funding: { total } }: Overall, figure: Given<Amount>): Given<Amount> | undefined {
  return onlyGiven([total.executed, total.annualBudget, total.initialBudget]).find(({ value }) =>
    value.agreesWithinRounding(figure.value),
  );
}

/** A total that its own parts contradict is reported as a wrong sum. */
export function isMistypedTotal({ income, nature }: Overall, figure: Given<Amount>): boolean {
  const { total, ...parts } = figure === income.total ? income : nature;
  const cells: readonly Field<Amount>[] = Object.values(parts);
  const filled = onlyGiven(cells).map(({ value }) => value);
  return isGiven(total) && filled.length > 0 && !sumAgrees(total.value, filled);
}
