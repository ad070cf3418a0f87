import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import type { Quantity } from "../../quantities/measure";
import { readMeasure } from "../../quantities/measure";
import { defineCheck } from "../check";
import { exceedsWhole, isCappedRate, isChange, isPercentage } from "../shapes/capped-rates";
import { nameOf, standsAlone, eachIndicator } from "../shapes/indicator-values";

export default defineCheck({
  id: "arithmetic/percentage-range",
  code: "A45",
  title: "合格率、及时率、满意度等比率应在0至100%之间",
  basis: "审核常识",
  severity: "error",
  severities: { misread: "reminder" },
  needs: ["scoredForms"],
  messages: {
    exceeds: "{indicator}的{column}填报为“{stated}”，这类比率最高为100%。",
    negative: "{indicator}的{column}填报为“{stated}”，这类比率不能低于零。",
    misread: "{indicator}的{column}填报为“{stated}”，疑为“{likely}”的“≥”误识为“2”，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    yield* eachIndicator(
      filing,
      ["target", "actual"],
      standAside,
      (row) =>
        [row.target, row.actual].flatMap((at) => {
          const figure = percentageIn(at);
          if (!figure || (!figure.value.isNegative && !exceedsWhole(figure))) return [];
          const words = { indicator: nameOf(row), column: at === row.target ? "年度指标值" : "实际完成值" };
          const found = { at, because: [row.name] };
          const likely = likelyFigure(figure, row);
          const suggested = likely && at === row.target && standsAlone(at) ? { suggest: likely } : {};
          if (likely) return flag("misread", { ...found, ...suggested, words: { ...words, likely } });
          if (!isCappedRate(row)) return [];
          return flag(figure.value.isNegative ? "negative" : "exceeds", { ...found, words });
        }),
      isCappedRate,
    );
  },
});

function percentageIn(field: Field<string>): Quantity | undefined {
  const measure = isGiven(field) ? readMeasure(field.value) : undefined;
  return measure?.kind === "quantity" && isPercentage(measure) ? measure : undefined;
}

/**
 * A published form shows 290% where ≥90% was meant: a 2 before a figure of two digits or before 100, read off a scan.
 * Under a name that is no share of a whole only 290% beside a figure within 100 % is doubted.
 */
function likelyFigure({ comparator, written }: Quantity, row: Indicator): string | undefined {
  const match = /^2((?:[5-9]\d(?:\.\d+)?|100)%)$/.exec(written.normalize("NFKC").replace(/\s/g, ""));
  if (!match || comparator !== "none" || isChange(row)) return undefined;
  const others = [row.target, row.actual].map(percentageIn).filter((figure) => figure && !exceedsWhole(figure));
  return isCappedRate(row) || others.length > 0 ? `≥${match[1]}` : undefined;
}
