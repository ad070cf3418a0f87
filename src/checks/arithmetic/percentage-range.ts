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
      function* (row) {
        for (const at of [row.target, row.actual]) {
          const figure = percentageIn(at);
          if (!figure) continue;
          const words = { indicator: nameOf(row), column: at === row.target ? "年度指标值" : "实际完成值" };
          const likely = likelyFigure(figure, row);
          if (likely && at === row.target && standsAlone(at))
            yield flag("misread", { at, because: [row.name], suggest: likely, words: { ...words, likely } });
          else if (likely) yield flag("misread", { at, because: [row.name], words: { ...words, likely } });
          else if (isCappedRate(row) && figure.value.isNegative)
            yield flag("negative", { at, because: [row.name], words });
          else if (isCappedRate(row) && exceedsWhole(figure)) yield flag("exceeds", { at, because: [row.name], words });
        }
      },
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
