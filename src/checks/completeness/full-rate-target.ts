import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { readMeasure } from "../../quantities/measure";
import { defineCheck } from "../check";
import { isCappedRate, isPercentage, isWhole } from "../shapes/capped-rates";
import { nameOf, standsAlone, unfilled, whyNotAsked } from "../shapes/indicator-values";

export default defineCheck({
  id: "completeness/full-rate-target",
  code: "C13",
  title: "合格率、及时率等比率的指标值为100%的，应写“=100%”，不写“≥100%”",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms"],
  messages: {
    beyondWhole: "{indicator}的年度指标值填报为“{stated}”，这类比率最高为100%，宜写“{expected}”。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotAsked(form, ["target"]);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      for (const row of form.indicators.rows.filter(isCappedRate)) {
        const missing = unfilled(row, ["target"]);
        if (missing.length > 0) yield standAside(missing);
        const target = isGiven(row.target) ? readMeasure(row.target.value) : undefined;
        if (target?.kind !== "quantity" || !isPercentage(target) || !isWhole(target)) continue;
        if (target.comparator !== "atLeast" && target.comparator !== "moreThan") continue;
        yield flag("beyondWhole", {
          at: row.target,
          because: [row.name],
          expected: "=100%",
          ...(standsAlone(row.target) ? { suggest: true } : {}),
          words: { indicator: nameOf(row) },
        });
      }
    }
  },
});
