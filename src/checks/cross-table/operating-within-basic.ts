import { given } from "../../forms/field";
import type { BudgetFigures } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { defineCheck } from "../check";
import { breakdownScope } from "../shapes/breakdown-scope";
import { isTenThousandfold } from "../shapes/scale-slip";
import { withinLimit } from "../shapes/stays-within";

export default defineCheck({
  id: "cross-table/operating-within-basic",
  code: "X05",
  title: "公用经费不应超过基本支出，基本支出减公用经费应等于人员经费",
  basis: "审核常识",
  severity: "error",
  needs: ["basicData", "overall"],
  messages: {
    exceeds: "{label}填报为{stated}，超过部门整体支出绩效自评表的基本支出{expected}，多出{difference}。",
    personnel: "{label}为{stated}，按基本支出{basic}减公用经费{operating}应为{expected}，相差{difference}。",
  },

  *inspect({ basicData, overall, budgetFigures }, { flag, standAside }) {
    const fields = { operating: basicData.lines.operatingFunds.finalAccount, basic: overall.nature.basicSpending };
    const filled = given(fields);
    if (!filled) {
      yield standAside([fields.operating, fields.basic]);
      return;
    }
    const { operating, basic } = filled;
    if (breakdownScope(overall) !== "executed") {
      yield standAside(basic, "按全年预算数填报，不能与公用经费决算数比较");
      return;
    }
    const reference = budgetFigures?.lines;
    if (
      isTenThousandfold(operating, reference?.operatingFunds.finalAccount) ||
      isTenThousandfold(basic, reference?.basicSpending.finalAccount)
    )
      return;
    if (operating.value.clearlyExceeds(basic.value)) {
      yield flag("exceeds", {
        at: operating,
        because: [basic],
        expected: basic.value,
        settledIf: withinLimit({ actual: operating, limit: basic }),
      });
      return;
    }
    const personnel = budgetFigures && given({ stated: budgetFigures.lines.personnelFunds.finalAccount })?.stated;
    if (!personnel || sumAgrees(basic.value, [operating.value, personnel.value])) return;
    // Where the tables already differ from the final account, that is the fault.
    if (repeatsFinalAccount(budgetFigures, operating.value, basic.value))
      yield flag("personnel", {
        at: personnel,
        because: [basic, operating],
        expected: basic.value.minus(operating.value),
        words: { basic: basic.value, operating: operating.value },
      });
  },
});

function repeatsFinalAccount({ lines }: BudgetFigures, operating: Amount, basic: Amount): boolean {
  const same = (amount: Amount, reference: Amount | undefined) => !reference || amount.agreesWithinRounding(reference);
  return (
    same(operating, lines.operatingFunds.finalAccount.value) && same(basic, lines.basicSpending.finalAccount.value)
  );
}
