import { isGiven } from "../../forms/field";
import type { Indicator, ScoredForm } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { defineCheck } from "../check";
import { continuedForms, ofLastYear } from "../shapes/last-year";

export default defineCheck({
  id: "last-year/indicators-kept",
  code: "L01",
  title: "延续项目的绩效指标与上年相比不应无故减少",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms", "lastYear"],
  messages: {
    dropped: "{form}沿用了上年的大部分指标，但上年的{names}今年没有了，请核对是否漏填；确实取消的请说明原因。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const [form, before] of continuedForms(filing)) {
      const [now, then] = [named(form), named(before)];
      if (now.length === 0 || then.length === 0) {
        yield standAside(form.title, "今年或上年的表没有填写指标");
        continue;
      }
      const kept = new Set(now.map(nameOf));
      const dropped = then.filter((row) => !kept.has(nameOf(row)));
      // A form written anew has other indicators throughout: nothing was dropped from it.
      if (dropped.length === 0 || dropped.length * 2 > then.length) continue;
      yield flag("dropped", {
        at: form.title,
        because: dropped.map(({ name }) => ofLastYear(name)),
        words: { form: form.name, names: dropped.map(({ name }) => `“${name.value ?? ""}”`).join("、") },
      });
    }
  },
});

const named = ({ indicators }: ScoredForm): readonly Indicator[] => indicators.rows.filter(({ name }) => isGiven(name));

const nameOf = ({ name }: Indicator): string => normalise(name.value ?? "");
