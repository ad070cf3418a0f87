import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { plainName } from "../../forms/reading/label";
import { defineCheck } from "../check";
import { unfilled, whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/target-not-name",
  code: "C14",
  title: "年度指标值应写明要达到的标准，不应重复指标名称",
  basis: "审核常识",
  severity: "warning",
  needs: ["scoredForms"],
  messages: {
    repeatsName: "{label}“{stated}”只是重复了指标名称，没有写明要达到什么标准。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["name", "target"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      for (const row of form.indicators.rows) {
        const missing = unfilled(row, ["name", "target"]);
        if (missing.length > 0) yield standAside(missing);
        else if (repeatsName(row)) yield flag("repeatsName", { at: row.target, because: [row.name] });
      }
    }
  },
});

/** A name that is itself a standard: 培训不少于3次, 无安全事故, 全覆盖. */
const standard = /\d|[一二两三四五六七八九十百]+(?:个|次|家|人|项|期|场|份|成)|无|不|未|零|全覆盖|全部/;

/** One cell merged over both columns holds name and target in one. */
function repeatsName({ name, target }: Indicator): boolean {
  if (!isGiven(name) || !isGiven(target)) return false;
  if (name.at.row === target.at.row && name.at.column === target.at.column) return false;
  const called = plainName(name.value);
  return called !== "" && called === plainName(target.value) && !standard.test(called);
}
