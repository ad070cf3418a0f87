import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { executionBelow, explainsExecution } from "../shapes/low-execution";

export default defineCheck({
  id: "completeness/low-execution-reason",
  code: "C06",
  title: "预算执行率偏低的应在偏差原因栏说明原因",
  basis: "审核常识",
  severity: "warning",
  thresholds: ["lowExecutionRate"],
  needs: ["scoredForms"],
  messages: {
    unexplained: "{form}的执行率为{rate}，低于{threshold}%，偏差原因栏没有说明资金未执行完的原因，请补充说明。",
  },

  *inspect(filing, { flag, standAside }) {
    const threshold = filing.edition.thresholds.lowExecutionRate;
    for (const form of scoredForms(filing)) {
      const execution = executionBelow(form, threshold);
      if (execution.kind === "unknown") yield standAside(execution.fields, execution.reason);
      if (execution.kind !== "low" || explainsExecution(form)) continue;
      const { at, because, rate } = execution;
      yield flag("unexplained", { at, because, words: { form: form.name, rate, threshold } });
    }
  },
});
