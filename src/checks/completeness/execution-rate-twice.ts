import { isGiven } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { plainName } from "../../forms/reading/label";
import { defineCheck } from "../check";
import { whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/execution-rate-twice",
  code: "C18",
  title: "资金部分已对预算执行率计分的，绩效指标不应再列预算执行率",
  basis: "审核常识",
  severity: "warning",
  needs: ["scoredForms"],
  messages: {
    scoredTwice:
      "绩效指标列有“{stated}”，分值{points}；资金部分已按执行率计{execution}分，同一事项重复计分，请改设其他指标。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["name"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      const { points: execution, executionRate } = form.funding.total;
      for (const { name, points } of form.indicators.rows) {
        if (!isGiven(name) || !isExecutionRate(form, name.value)) continue;
        if (!isGiven(points) || !isGiven(execution)) {
          if (points.state !== "absent" && execution.state !== "absent") yield standAside([points, execution]);
        } else if (!points.value.isZero && !execution.value.isZero)
          yield flag("scoredTwice", {
            at: name,
            because: [points, ...(isGiven(executionRate) ? [executionRate] : []), execution],
            words: { points: points.value, execution: execution.value },
          });
      }
    }
  },
});

/** The rate of all the form's money. 政府采购执行率 is another, and so is 项目支出执行率 in the form of the whole unit. */
const wholeRate =
  /^(?:本?年度?|全年|部门|单位|项目|专项|财政|整体|总体|全部|预算|资金|经费|拨款|支出|的)*(?:执行率|执行进度)$/;

function isExecutionRate({ key }: ScoredForm, name: string): boolean {
  const called = plainName(name).replace(/\([^()]*\)$/, "");
  if (!wholeRate.test(called)) return false;
  return key !== "overall" || !/项目|专项/.test(called);
}
