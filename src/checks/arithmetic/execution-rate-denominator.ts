import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { defineCheck } from "../check";
import { ratedRows } from "../shapes/funding-rows";
import { isRatioOf } from "../shapes/ratio-of";
import { readStatedRate } from "../shapes/stated-rate";

export default defineCheck({
  id: "arithmetic/execution-rate-denominator",
  code: "A22",
  title: "执行率应以全年预算数为分母，不应以年初预算数为分母",
  basis: "审核常识",
  severity: "error",
  needs: ["scoredForms"],
  messages: {
    ofInitial:
      "{form}的{label}填报为{stated}，是全年执行数{executed}÷年初预算数{initialBudget}；应除以全年预算数{annualBudget}，为{expected}。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing))
      for (const row of ratedRows(form)) {
        const { initialBudget } = row;
        const reading = readStatedRate(form, row);
        if (reading.kind === "unknown") yield standAside(reading.fields, reading.reason);
        else if (reading.kind === "differs" && !isGiven(initialBudget)) yield standAside(initialBudget);
        if (reading.kind !== "ofInitial" || !isGiven(initialBudget)) continue;
        const { stated, executed, annualBudget } = reading.figures;
        yield flag("ofInitial", {
          at: stated,
          because: [executed, initialBudget, annualBudget],
          expected: reading.exact.rounded(),
          suggest: true,
          settledIf: isRatioOf({ stated, part: executed, whole: annualBudget }),
          words: {
            form: form.name,
            executed: executed.value,
            initialBudget: initialBudget.value,
            annualBudget: annualBudget.value,
          },
        });
      }
  },
});
