import { fundingAmounts } from "../../forms/columns";
import { isGiven, onlyGiven } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { inspectSum, sumMessages } from "../shapes/sums-to";

export default defineCheck({
  id: "arithmetic/funding-total-sum",
  code: "A20",
  title: "年度资金总额应等于其中各项资金之和，年初预算、全年预算、全年执行三列都应相等",
  basis: "项目支出绩效自评表“其中”各栏",
  severity: "error",
  needs: ["scoredForms"],
  messages: sumMessages,

  *inspect(filing, tools) {
    for (const form of scoredForms(filing)) {
      const { total, parts } = form.funding;
      if (parts.length > 0)
        for (const column of fundingAmounts)
          yield* inspectSum(
            {
              total: total[column],
              parts: parts.map((part) => part[column]),
              ...(column === "executed" ? { follows: whatFollows(form) } : {}),
            },
            filing,
            tools,
          );
      // 部门整体支出绩效自评表 breaks its total down by income and nature; those sums are checked as such.
      else if (form !== filing.overall || filing.projects.length === 0)
        yield tools.standAside(total.annualBudget, "没有列出其中各项资金");
    }
  },
});

/** A total left at 0 over filled parts takes the rate and the score with it: told here, once. */
function whatFollows({ funding: { total, parts } }: ScoredForm): string {
  const sums = (["executed", "annualBudget"] as const).map((column) =>
    Amount.sum(onlyGiven(parts.map((part) => part[column])).map(({ value }) => value)),
  );
  const [spent, budget] = sums;
  const { executionRate, points, score } = total;
  const rate = spent && budget && !spent.isMoreThan(budget) ? Rate.of(spent, budget) : undefined;
  if (!spent || !budget || !rate || !isGiven(executionRate) || executionRate.value.canBe(spent, budget)) return "";
  const earned = isGiven(points) && isGiven(score) ? `，得分应为${points.value.share(spent, budget)}分` : "";
  return `；改正后执行率应为${rate.rounded()}${earned}`;
}
