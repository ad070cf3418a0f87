import { given, isGiven } from "../../forms/field";
import { defineCheck } from "../check";
import { continuedForms, ofLastYear } from "../shapes/last-year";

export default defineCheck({
  id: "budget/carried-forward-as-left",
  code: "B09",
  title: "上年结转资金不应超过上年自评表的结余",
  basis: "审核常识",
  severity: "warning",
  needs: ["projects", "lastYear"],
  messages: {
    exceeds: "{label}为{stated}，而上年自评表全年预算数{budget}、全年执行数{executed}，只剩{left}，请核对结转数。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const [form, before] of continuedForms(filing)) {
      const carried = form.funding.parts.find(({ source }) => source === "carriedForward")?.annualBudget;
      if (!carried || carried.state === "absent") continue;
      const { annualBudget, executed } = before.funding.total;
      const filed = given({ annualBudget, executed });
      if (!filed || carried.state === "unreadable") {
        yield standAside(
          filed ? carried : [annualBudget, executed],
          filed ? undefined : "上年自评表没有填全预算数和执行数",
        );
        continue;
      }
      if (!isGiven(carried) || carried.value.isZero) continue;
      const [budget, spent] = [filed.annualBudget.value, filed.executed.value];
      const left = budget.minus(spent);
      if (!carried.value.clearlyExceeds(left)) continue;
      yield flag("exceeds", {
        at: carried,
        because: [ofLastYear(annualBudget), ofLastYear(executed)],
        words: { budget, executed: spent, left: left.isNegative ? "0.00万元" : left },
      });
    }
  },
});
