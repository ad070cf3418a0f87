import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare } from "../../forms/reading/label";
import { readMeasure } from "../../quantities/measure";
import { defineCheck } from "../check";
import { nameOf, unfilled, whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/actual-not-copied",
  code: "C12",
  title: "实际完成值应填实际完成数，不应连同“≥”“≤”照抄指标值",
  basis: "审核常识",
  severity: "warning",
  needs: ["scoredForms"],
  messages: {
    copied: "{indicator}的实际完成值“{stated}”与年度指标值一字不差，是照抄的要求，请填写实际完成数。",
    signed: "{indicator}的实际完成值填报为“{stated}”，带着比较符号，没有写出实际完成数，请改填实际数。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["actual"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      for (const row of form.indicators.rows) {
        const missing = unfilled(row, ["actual"]);
        if (missing.length > 0) yield standAside(missing);
        const fault = faultOf(row);
        if (fault) yield flag(fault, { at: row.actual, because: [row.target], words: { indicator: nameOf(row) } });
      }
    }
  },
});

function faultOf({ target, actual }: Indicator): "copied" | "signed" | undefined {
  if (!isGiven(actual)) return undefined;
  const sign = /^[<>≥≤≧≦⩾⩽]/.test(bare(actual.value));
  if (isGiven(target) && bare(target.value) === bare(actual.value) && (sign || isLimit(actual))) return "copied";
  return sign ? "signed" : undefined;
}

/** 不低于95%, 30个以上: a demand, not what was done. =100% and 100% can be both. */
function isLimit({ value }: Field<string>): boolean {
  const measure = readMeasure(value ?? "");
  return measure.kind === "quantity" && measure.comparator !== "none" && measure.comparator !== "equal";
}
