import { isGiven, onlyGiven } from "../../forms/field";
import type { Overall } from "../../forms/filing";
import { Amount } from "../../quantities/amount";

/**
 * Which column of 年度资金总额 the two breakdowns repeat. Published filings break down 全年执行数; some units break down
 * 全年预算数, which is recognised by a total that equals that column and no total that equals 全年执行数.
 */
export function breakdownScope({ income, nature, funding }: Overall): "executed" | "annualBudget" {
  const { annualBudget, executed } = funding.total;
  const totals = [totalOf(income), totalOf(nature)].filter((total) => total !== undefined);
  const equalsOne = (column: typeof executed): boolean =>
    isGiven(column) && totals.some((total) => total.agreesWithinRounding(column.value));
  return equalsOne(annualBudget) && !equalsOne(executed) ? "annualBudget" : "executed";
}

/** The stated total of a breakdown, or the sum of its parts where no total is stated. */
function totalOf({ total, ...parts }: Overall["income"] | Overall["nature"]): Amount | undefined {
  if (isGiven(total)) return total.value;
  const filled = onlyGiven(Object.values(parts));
  return filled.length > 0 ? Amount.sum(filled.map(({ value }) => value)) : undefined;
}
