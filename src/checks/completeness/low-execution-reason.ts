import { isGiven } from "../../forms/field";
import type { FundingRow, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { otherSpending } from "../shapes/funding-rows";

export default defineCheck({
  id: "completeness/low-execution-reason",
  code: "C06",
  title: "预算执行率偏低的应在偏差原因栏说明原因",
  basis: "审核常识",
  severity: "warning",
  thresholds: ["lowExecutionRate"],
  needs: ["scoredForms"],
  messages: {
    unexplained: "{form}的执行率为{rate}，低于{threshold}%，偏差原因栏没有说明资金未执行完的原因，请补充说明。",
  },

  *inspect(filing, { flag, standAside }) {
    const threshold = filing.edition.thresholds.lowExecutionRate;
    const isLow = (rate: Rate): boolean => rate.percentage < threshold;
    for (const form of scoredForms(filing)) {
      const { total } = form.funding;
      const { annualBudget, executed, executionRate } = total;
      const rate = rateOf(total);
      if (!rate) {
        const zero = isGiven(annualBudget) && annualBudget.value.isZero;
        yield standAside(zero ? annualBudget : [executed, annualBudget], zero ? "为零，执行率无从计算" : undefined);
        continue;
      }
      if (!isLow(rate) || explainsExecution(form)) continue;
      const meant = otherSpending(form, total).flatMap((other) => Rate.of(other.executed, other.annualBudget) ?? []);
      if (meant.every(isLow))
        yield flag("unexplained", {
          at: executionRate.at ? executionRate : executed,
          because: [executed, annualBudget].filter(isGiven),
          words: { form: form.name, rate, threshold },
        });
      else yield standAside(annualBudget, "年度资金总额与其中各项之和不符，应先改正");
    }
  },
});

/** By the amounts, or as printed where one is missing; of nothing there is no rate, high or low. */
function rateOf({ annualBudget, executed, executionRate }: FundingRow): Rate | undefined {
  if (isGiven(annualBudget) && annualBudget.value.isZero) return undefined;
  if (isGiven(annualBudget) && isGiven(executed)) return Rate.of(executed.value, annualBudget.value)?.rounded();
  return isGiven(executionRate) ? executionRate.value : undefined;
}

const speaksOfMoney = /执行|资金|预算|支付|结余|结转|进度|付款/;

/** A reason that speaks of money, or any reason beside an indicator that measures execution itself. */
function explainsExecution({ indicators: { rows } }: ScoredForm): boolean {
  return rows.some(({ name, reason }) => {
    if (!isGiven(reason)) return false;
    const text = bare(reason.value);
    const declaresNone = /^(?:无|没有|暂无)(?:偏差)?(?:原因)?[。.]?$/.test(text);
    return !declaresNone && (speaksOfMoney.test(text) || bare(name.value ?? "").includes("执行率"));
  });
}
