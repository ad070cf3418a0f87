import { given } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { contradictedTotal } from "../shapes/funding-rows";

export default defineCheck({
  id: "arithmetic/executed-equals-budget",
  code: "A27",
  title: "全年预算数不应按全年执行数倒推填写",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms"],
  messages: {
    equal:
      "{form}的{label}与全年执行数分毫不差，都是{stated}，而年初预算数是{initialBudget}。请核对全年预算数是否按执行数倒推填写。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const { initialBudget, annualBudget, executed } = form.funding.total;
      const filled = given({ initialBudget, annualBudget, executed });
      const contradicted = contradictedTotal(form);
      if (!filled || contradicted) {
        if (contradicted) yield standAside(contradicted, "与其中各项之和不符，应先改正");
        else if (initialBudget.state !== "absent") yield standAside([annualBudget, executed, initialBudget]);
        continue;
      }
      const budget = filled.annualBudget.value;
      // A budget taken back to nothing leaves nothing to spend: equal, and rightly so.
      if (budget.isZero || !budget.equals(filled.executed.value)) continue;
      // A grant that came during the year and was paid out whole: nothing was planned that it could be fitted to.
      if (filled.initialBudget.value.isZero) continue;
      if (!budget.agreesWithinRounding(filled.initialBudget.value))
        yield flag("equal", {
          at: filled.annualBudget,
          because: [filled.executed, filled.initialBudget],
          words: { form: form.name, initialBudget: filled.initialBudget.value },
        });
    }
  },
});
