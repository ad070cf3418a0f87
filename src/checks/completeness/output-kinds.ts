import { onlyGiven } from "../../forms/field";
import type { Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { defineCheck } from "../check";
import { whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/output-kinds",
  code: "C28",
  title: "产出指标下印有数量、质量、时效指标的，各类都应设有指标",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms"],
  messages: {
    empty: "{form}的产出指标印有{kinds}，却一项也没有填，请核对是否漏填；确不适用的不必填写。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["name"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      const [first, ...others] = emptyKinds(form);
      if (!first) continue;
      const kinds = [first, ...others].map(({ kindLabel }) => `“${normalise(kindLabel)}”`).join("、");
      yield flag("empty", {
        at: first.name,
        because: [
          ...others.map(({ name }) => name),
          ...onlyGiven(form.indicators.rows.map(({ name }) => name)).slice(0, 3),
        ],
        words: { form: form.name, kinds },
      });
    }
  },
});

/**
 * The first empty row of each kind without an indicator. A province's own form of 2021 printed 时效指标 and left it empty.
 * 成本指标 is not asked for: since 2021 many forms have it in a group of its own.
 */
function emptyKinds({ indicators: { rows, spare } }: ScoredForm): readonly Indicator[] {
  const filled = new Set(rows.map(({ kindLabel }) => normalise(kindLabel)));
  const empty = new Map<string, Indicator>();
  for (const row of spare) {
    const kind = normalise(row.kindLabel);
    const isAsked = row.group === "output" && /^(?:数量|质量|时效)(?:指标)?$/.test(kind);
    if (isAsked && !filled.has(kind) && !empty.has(kind)) empty.set(kind, row);
  }
  return [...empty.values()];
}
