import { isGiven } from "../../forms/field";
import type { Overall } from "../../forms/filing";
import { defineCheck } from "../check";
import { breakdownScope } from "../shapes/breakdown-scope";
import { isTenThousandfold } from "../shapes/scale-slip";

export default defineCheck({
  id: "cross-table/project-spending-same",
  code: "X01",
  title: "基础数据表的项目支出应与部门整体支出绩效自评表按支出性质分的项目支出一致",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData", "overall"],
  messages: {
    differs: "{label}填报为{stated}，部门整体支出绩效自评表按支出性质分的项目支出为{expected}，相差{difference}。",
  },

  *inspect({ basicData, overall, budgetFigures }, { flag, standAside }) {
    const scope = breakdownScope(overall);
    const line = basicData.lines.projectSpending;
    const own = scope === "executed" ? line.finalAccount : line.budget;
    const shown = overall.nature.projectSpending;
    if (!isGiven(own) || !isGiven(shown)) {
      yield standAside([own, shown]);
      return;
    }
    if (own.value.agreesWithinRounding(shown.value)) return;
    const reference = budgetFigures?.lines.projectSpending[scope === "executed" ? "finalAccount" : "adjusted"];
    if (isTenThousandfold(own, reference) || isTenThousandfold(shown, reference)) return;
    if (scope === "annualBudget" && wasAdjusted(overall))
      yield standAside(own, "预算有调整，基础数据表预算数是年初数还是调整后数不明");
    else yield flag("differs", { at: own, because: [shown], expected: shown.value });
  },
});

/** After an adjustment the budget column of 表1 may still hold the approved budget. */
function wasAdjusted({ funding: { total } }: Overall): boolean {
  const { initialBudget, annualBudget } = total;
  return !isGiven(initialBudget) || !isGiven(annualBudget) || !initialBudget.value.equals(annualBudget.value);
}
