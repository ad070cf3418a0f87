import type { FundingAmount } from "../../forms/columns";
import type { Field, Given } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { Filing, ScoredForm } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { finalCounterparts, knownSources, repeats } from "./counterparts";
import { isZeroOverParts, sumAgainst } from "./funding-rows";
import { readStatedRate } from "./stated-rate";

/** An amount of a form with the cells it comes from. */
export interface FormAmount {
  readonly amount: Amount;
  readonly cells: readonly Given<Amount>[];
}

/** What a form spent and had, or why that is not certain. */
export type FormMoney =
  | { readonly executed: FormAmount; readonly budgets: readonly FormAmount[] }
  | { readonly unknown: readonly Field<unknown>[]; readonly reason?: string };

/**
 * 全年执行数 and the two budgets of a form. Unknown where they contradict the lines below, the rate or the final account,
 * which other checks report; under a total left at 0 the lines count.
 */
export function moneyOfForm(form: ScoredForm, filing: Filing): FormMoney {
  const { total, parts } = form.funding;
  const lines = isZeroOverParts(form, total) ? parts : [total];
  const column = (of: FundingAmount): FormAmount | undefined => {
    const cells = onlyGiven(lines.map((line) => line[of]));
    return cells.length > 0 ? { amount: Amount.sum(cells.map(({ value }) => value)), cells } : undefined;
  };
  const executed = column("executed");
  const budgets = [column("initialBudget"), column("annualBudget")].filter((one) => one !== undefined);
  if (!executed || budgets.length === 0) return { unknown: [total.executed, total.annualBudget] };
  if (lines[0] === total && sumAgainst(form, "executed"))
    return { unknown: [total.executed], reason: "与其中各项之和不符，应先改正" };
  if (lines[0] === total && ["differs", "ofInitial"].includes(readStatedRate(form, total).kind))
    return { unknown: [total.executionRate], reason: "与全年执行数不符，应先改正" };
  if (executed.cells.some((cell) => isOtherThanFinal(filing, cell)))
    return { unknown: [total.executed], reason: "与部门决算不一致，应先改正" };
  return { executed, budgets };
}

function isOtherThanFinal(filing: Filing, executed: Given<Amount>): boolean {
  return finalCounterparts(filing)
    .filter(({ stated }) => stated.key === executed.key)
    .map(knownSources)
    .some((sources) => sources.length > 0 && !sources.some((source) => repeats(executed.value, source)));
}
