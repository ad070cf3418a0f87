import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { FundingRow, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { otherSpending } from "../shapes/funding-rows";
import { withinLimit } from "../shapes/stays-within";

export default defineCheck({
  id: "arithmetic/execution-within-budget",
  code: "A23",
  title: "全年执行数不应大于全年预算数",
  basis: "审核常识",
  severity: "error",
  needs: ["scoredForms"],
  messages: {
    exceeds: "{form}的{label}填报为{stated}，大于全年预算数{expected}，多出{difference}；无预算不得支出。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const { total, parts } = form.funding;
      // Where the total shows it, its lines need not repeat it.
      for (const row of overspent(total) ? [total] : [total, ...parts]) {
        const over = overspent(row);
        const { annualBudget, executed } = row;
        const spent = isGiven(executed) && !executed.value.isZero;
        if (over && isMistyped(form, row))
          yield standAside(over.executed, "与年度资金总额或其中各项之和不符，应先改正");
        else if (over)
          yield flag("exceeds", {
            at: over.executed,
            because: [over.annualBudget],
            expected: over.annualBudget.value,
            settledIf: withinLimit({ actual: over.executed, limit: over.annualBudget }),
            words: { form: form.name },
          });
        else if ((row === total && !isGiven(executed)) || (!isGiven(annualBudget) && (row === total || spent)))
          yield standAside([executed, annualBudget]);
      }
    }
  },
});

/** The two amounts of a row that spent more than it had; spending without any budget is another check's. */
function overspent({
  annualBudget,
  executed,
}: FundingRow): { readonly annualBudget: Given<Amount>; readonly executed: Given<Amount> } | undefined {
  if (!isGiven(annualBudget) || !isGiven(executed) || annualBudget.value.isZero) return undefined;
  return executed.value.exceeds(annualBudget.value) ? { annualBudget, executed } : undefined;
}

/** With the amount that makes the sum hold nothing is overspent: the check of that sum reports it. */
function isMistyped(form: ScoredForm, row: FundingRow): boolean {
  return otherSpending(form, row).some(({ annualBudget, executed }) => !executed.exceeds(annualBudget));
}
