import type { Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { exceedsLimit, withinLimit, limitMessages } from "../shapes/stays-within";

export default defineCheck({
  id: "arithmetic/project-spending-within-budget",
  code: "A12",
  title: "项目支出决算数不应超过预算数，超过的应说明原因",
  basis: "审核常识",
  severity: "warning",
  severities: { exceedsInitial: "reminder", exceedsAdjusted: "reminder" },
  needs: ["basicData"],
  messages: {
    ...limitMessages,
    exceedsInitial:
      "{label}为{stated}，超过{limit}{initial}，多出{over}。预算数一栏是年初预算，请核对年中追加是否足以解释，并说明调整情况。",
    exceedsAdjusted:
      "{label}为{stated}，超过{limit}{initial}，多出{over}；预决算数据的调整预算数{adjusted}也不足以解释，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const { finalAccount: actual, budget: limit } = filing.basicData.lines.projectSpending;
    if (!isGiven(actual) || !isGiven(limit)) {
      yield standAside([actual, limit]);
      return;
    }
    if (!exceedsLimit({ actual, limit })) return;
    const adjusted = adjustedBudget(limit.value, filing);
    // What was added during the year answers the question before it is put.
    if (adjusted && !actual.value.exceeds(adjusted.value)) return;
    const found = { at: actual, because: [limit], settledIf: withinLimit({ actual, limit }) };
    const rate = Rate.of(actual.value, limit.value)?.rounded();
    if (limit.label.includes("年初") || isInitialBudget(limit.value, filing)) {
      const words = { limit: limit.label, initial: limit.value, over: actual.value.minus(limit.value) };
      if (!adjusted) yield flag("exceedsInitial", { words, ...found });
      else {
        const { at, settledIf } = found;
        yield flag("exceedsAdjusted", {
          at,
          because: [limit, adjusted],
          settledIf,
          words: { adjusted: adjusted.value, ...words },
        });
      }
    } else if (rate) yield flag("exceeds", { ...found, expected: limit.value, words: { limit: limit.label, rate } });
    else yield flag("withoutLimit", { ...found, words: { limit: limit.label } });
  },
});

/** The budget 预决算数据 says the year ended with, where it is more than the approved one the column repeats. */
function adjustedBudget(budget: Amount, { budgetFigures }: Filing): Given<Amount> | undefined {
  const { approved, adjusted } = budgetFigures?.lines.projectSpending ?? {};
  if (!approved || !adjusted || !isGiven(approved) || !isGiven(adjusted)) return undefined;
  const follows = budget.agreesWithinRounding(approved.value) && adjusted.value.exceeds(budget);
  return follows ? adjusted : undefined;
}

/** True when the project forms add up to this amount under 年初预算数 and to another under 全年预算数. */
function isInitialBudget(budget: Amount, { projects }: Filing): boolean {
  const sums = (["initialBudget", "annualBudget"] as const).map((column) => {
    const amounts = onlyGiven(projects.map(({ funding }) => funding.total[column])).map(({ value }) => value);
    return amounts.length > 0 && amounts.length === projects.length && sumAgrees(budget, amounts);
  });
  return sums[0] === true && sums[1] === false;
}
