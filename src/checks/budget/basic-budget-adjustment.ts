import { given, isGiven } from "../../forms/field";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { adjustmentSettled } from "../shapes/reference-relations";

export default defineCheck({
  id: "budget/basic-budget-adjustment",
  code: "B06",
  title: "部门基本支出预算调整应等于基本支出的全年预算减年初预算",
  basis: "审核常识",
  severity: "warning",
  severities: { spentMore: "reminder" },
  needs: ["basicData", "budgetFigures"],
  messages: {
    differs:
      "{label}填报为{stated}，按基本支出全年预算数{adjusted}减年初预算数{approved}应为{expected}，相差{difference}。",
    spentMore:
      "{label}填报为{stated}，超过了基本支出的预算调整数{change}（全年预算数{adjusted}减年初预算数{approved}），请核对。",
  },

  *inspect({ basicData, budgetFigures }, { flag, standAside }) {
    const { budget, finalAccount } = basicData.lines.basicBudgetAdjustment;
    const { approved, adjusted } = budgetFigures.lines.basicSpending;
    // Some units print the one figure under 预算数, some under 决算数.
    const stated = [budget, finalAccount].find(isGiven);
    const filled = given({ approved, adjusted });
    if (!stated || !filled) {
      yield standAside([...(stated ? [] : [budget, finalAccount]), approved, adjusted]);
      return;
    }
    const [before, after] = [filled.approved.value, filled.adjusted.value];
    const decrease = Amount.zero.minus(stated.value);
    // A cut of 20 is written as −20 by some and as 20 by others.
    const words = { adjusted: after, approved: before };
    if (sumAgrees(after, [before, stated.value]) || sumAgrees(after, [before, decrease])) {
      // What was spent of the adjustment may be less than it, not more.
      const most = size(after.minus(before));
      if (stated === budget && isGiven(finalAccount) && size(finalAccount.value).clearlyExceeds(most))
        yield flag("spentMore", {
          at: finalAccount,
          because: [stated, filled.adjusted, filled.approved],
          words: { ...words, change: after.minus(before) },
        });
      return;
    }
    yield flag("differs", {
      at: stated,
      because: [filled.adjusted, filled.approved],
      expected: after.minus(before),
      suggest: true,
      settledIf: adjustmentSettled(stated, approved, adjusted),
      words,
    });
  },
});

const size = (amount: Amount): Amount => (amount.isNegative ? Amount.zero.minus(amount) : amount);
