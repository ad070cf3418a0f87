import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { ratedRows } from "../shapes/funding-rows";
import { isRatioOf, isRoundedRatioOf } from "../shapes/ratio-of";
import { readStatedRate } from "../shapes/stated-rate";

export default defineCheck({
  id: "arithmetic/execution-rate",
  code: "A21",
  title: "执行率应等于全年执行数除以全年预算数",
  basis: "自评表“执行率”栏目含义",
  severity: "error",
  severities: { lastPlace: "warning" },
  needs: ["scoredForms"],
  messages: {
    differs:
      "{form}的{label}填报为{stated}，按全年执行数{executed}÷全年预算数{annualBudget}应为{expected}，相差{difference}。",
    lastPlace:
      "{form}的{label}填报为{stated}，按全年执行数{executed}÷全年预算数{annualBudget}应为{expected}，末位差1，请核对取位。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing))
      for (const row of ratedRows(form)) {
        const reading = readStatedRate(form, row);
        if (reading.kind === "unknown") yield standAside(reading.fields, reading.reason);
        if (reading.kind !== "differs" && reading.kind !== "cutOff") continue;
        const { stated, executed, annualBudget } = reading.figures;
        const ratio = { stated, part: executed, whole: annualBudget };
        // A published form printed 86.19% for 86.183…%: a slip of rounding, not of figures.
        yield flag(stated.value.placesFrom(reading.exact) === 1 ? "lastPlace" : "differs", {
          at: stated,
          because: [executed, annualBudget],
          expected: reading.exact.rounded(),
          suggest: true,
          settledIf: reading.kind === "cutOff" ? isRoundedRatioOf(ratio) : isRatioOf(ratio),
          words: { form: form.name, executed: executed.value, annualBudget: annualBudget.value },
        });
      }
  },
});
