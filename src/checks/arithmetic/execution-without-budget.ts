import { isGiven } from "../../forms/field";
import type { FundingRow, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { isOwnCell, isZeroOverParts } from "../shapes/funding-rows";
import { withinLimit } from "../shapes/stays-within";

export default defineCheck({
  id: "arithmetic/execution-without-budget",
  code: "A26",
  title: "全年预算数为零的不应有全年执行数，执行率应填0或“—”",
  basis: "审核常识",
  severity: "error",
  severities: { rateOfNothing: "reminder" },
  needs: ["scoredForms"],
  messages: {
    noBudget: "{form}的{label}填报为{stated}，却有全年执行数{executed}；无预算不得支出，请核对两数。",
    rateOfNothing: "{form}的全年预算数和全年执行数都是零，{label}无从计算，却填报为{stated}；应填0或“—”。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const { total } = form.funding;
      if (isZeroOverParts(form, total)) yield standAside(total.annualBudget, "为零，而其中各项有数，应先改正");
      for (const row of rowsToAsk(form)) {
        const { annualBudget, executed, executionRate: rate } = row;
        if (!isGiven(annualBudget) || !isGiven(executed)) {
          const spent = isGiven(executed) && !executed.value.isZero;
          if (row === total || spent) yield standAside([annualBudget, executed]);
        } else if (spentWithoutBudget(row))
          yield flag("noBudget", {
            at: annualBudget,
            because: [executed],
            settledIf: withinLimit({ actual: executed, limit: annualBudget }),
            words: { form: form.name, executed: executed.value },
          });
        else if (annualBudget.value.isZero && executed.value.isZero && statesOwnRate(row, total))
          yield flag("rateOfNothing", { at: rate, because: [annualBudget, executed], words: { form: form.name } });
      }
    }
  },
});

/** Where the total shows it, its lines need not repeat it; a total left at zero over filled lines is a wrong sum. */
function rowsToAsk(form: ScoredForm): readonly FundingRow[] {
  const { total, parts } = form.funding;
  if (isZeroOverParts(form, total)) return parts;
  return spentWithoutBudget(total) ? [total] : [total, ...parts];
}

function statesOwnRate(row: FundingRow, total: FundingRow): boolean {
  const { executionRate: rate } = row;
  return isGiven(rate) && !rate.value.isZero && (row === total || isOwnCell(rate, total.executionRate));
}

function spentWithoutBudget({ annualBudget, executed }: FundingRow): boolean {
  return (
    isGiven(annualBudget) &&
    isGiven(executed) &&
    annualBudget.value.isZero &&
    !executed.value.isZero &&
    !executed.value.isNegative
  );
}
