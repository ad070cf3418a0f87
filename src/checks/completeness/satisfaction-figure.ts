import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { plainName } from "../../forms/reading/label";
import { defineCheck } from "../check";
import { asksForSatisfaction, nameOf, unfilled, whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/satisfaction-figure",
  code: "C16",
  title: "满意度指标的指标值和完成值应填百分比，并有调查依据",
  basis: "审核常识",
  severity: "warning",
  needs: ["scoredForms"],
  messages: {
    targetInWords: "{indicator}的年度指标值填报为“{stated}”，满意度应写要达到的百分比，如“≥90%”。",
    bothInWords:
      "{indicator}的年度指标值“{target}”和实际完成值“{stated}”都是文字，满意度应填百分比，并以调查结果为依据。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["name", "target"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      for (const row of form.indicators.rows.filter(asksForSatisfaction)) {
        const missing = unfilled(row, ["target", "actual"]);
        if (missing.length > 0) yield standAside(missing);
        const { target, actual } = row;
        // A figure wanted and words answered is asked by the check of figures; a repeated name by its own.
        if (!isInWords(target) || plainName(target.written) === plainName(row.name.written)) continue;
        const indicator = nameOf(row);
        if (isInWords(actual))
          yield flag("bothInWords", {
            at: actual,
            because: [row.name, target],
            words: { indicator, target: target.value ?? target.written },
          });
        else if (isGiven(actual))
          yield flag("targetInWords", { at: target, because: [row.name, actual], words: { indicator } });
      }
    }
  },
});

/** Words without any figure in them: 满意, 基本满意, 有所提高. */
function isInWords(field: Field<string>): boolean {
  return isGiven(field) && !/[\d%零〇一二两三四五六七八九十百]/.test(field.value.normalize("NFKC"));
}
