import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { FundingRow, ScoredForm } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { Rate } from "../../quantities/rate";
import { otherSpending } from "./funding-rows";

/** What a form executed of its budget: enough, too little, or not certain. */
export type Execution =
  | { readonly kind: "enough" }
  | {
      readonly kind: "low";
      readonly rate: Rate;
      readonly at: Field<unknown>;
      readonly because: readonly Field<unknown>[];
    }
  | { readonly kind: "unknown"; readonly fields: readonly Field<unknown>[]; readonly reason?: string };

/** Compares the execution rate of a form with a percentage. Where its total and its lines contradict one another, both must be low. */
export function executionBelow(form: ScoredForm, threshold: number): Execution {
  const { total } = form.funding;
  const { annualBudget, executed, executionRate } = total;
  const rate = rateOf(total);
  if (!rate) {
    const zero = isGiven(annualBudget) && annualBudget.value.isZero;
    return zero
      ? { kind: "unknown", fields: [annualBudget], reason: "为零，执行率无从计算" }
      : { kind: "unknown", fields: [executed, annualBudget] };
  }
  const isLow = (one: Rate): boolean => one.percentage < threshold;
  if (!isLow(rate)) return { kind: "enough" };
  const meant = otherSpending(form, total).flatMap((other) => Rate.of(other.executed, other.annualBudget) ?? []);
  if (!meant.every(isLow))
    return { kind: "unknown", fields: [annualBudget], reason: "年度资金总额与其中各项之和不符，应先改正" };
  const at = executionRate.at ? executionRate : executed;
  return { kind: "low", rate, at, because: [executed, annualBudget].filter(isGiven) };
}

/** By the amounts, or as printed where one is missing; of nothing there is no rate, high or low. */
function rateOf({ annualBudget, executed, executionRate }: FundingRow): Rate | undefined {
  if (isGiven(annualBudget) && annualBudget.value.isZero) return undefined;
  if (isGiven(annualBudget) && isGiven(executed)) return Rate.of(executed.value, annualBudget.value)?.rounded();
  return isGiven(executionRate) ? executionRate.value : undefined;
}

const speaksOfMoney = /执行|资金|预算|支付|结余|结转|进度|付款/;

/** A reason that speaks of money, or any reason beside an indicator that measures execution itself. */
export function explainsExecution({ indicators: { rows } }: ScoredForm): boolean {
  return rows.some(({ name, reason }) => {
    if (!isGiven(reason)) return false;
    const text = bare(reason.value);
    const declaresNone = /^(?:无|没有|暂无)(?:偏差)?(?:原因)?[。.]?$/.test(text);
    return !declaresNone && (speaksOfMoney.test(text) || bare(name.value ?? "").includes("执行率"));
  });
}
