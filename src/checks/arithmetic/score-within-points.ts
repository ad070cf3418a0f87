import type { Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { isGiven, onlyGiven } from "../../forms/field";
import { Points } from "../../quantities/points";
import { defineCheck } from "../check";
import { indicatorCells, isSameCell, weightOf } from "../shapes/indicator-points";
import { whyNotScored } from "../shapes/scored-rows";
import { addsUp } from "../shapes/sums-to";

export default defineCheck({
  id: "arithmetic/score-within-points",
  code: "A33",
  title: "每项指标的得分不应低于零，也不应超过该项指标的分值",
  basis: "审核常识",
  severity: "error",
  selfEvident: true,
  needs: ["scoredForms"],
  messages: {
    exceeds: "{label}填报为{stated}，超过该项指标的分值{expected}，多{difference}分。",
    negative: "{label}填报为{stated}，得分不能低于零。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const hindrance = whyNotScored(form);
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      for (const { score, rows } of scoresOf(form)) {
        if (!isGiven(score)) {
          if (score.state !== "absent") yield standAside(score);
          continue;
        }
        if (score.value.isNegative) {
          yield flag("negative", { at: score });
          continue;
        }
        const weights = indicatorCells(rows, "points");
        const points = onlyGiven(weights);
        if (points.length < weights.length || points.length === 0) {
          yield standAside(weights);
          continue;
        }
        const weight = weightOf(points);
        if (score.value.isMoreThan(weight))
          yield flag("exceeds", {
            at: score,
            because: points,
            expected: weight,
            settledIf: addsUp(score, points, (own, parts) => !own.isMoreThan(Points.sum(parts).rounded(3))),
          });
      }
    }
  },
});

/** Every 得分 with its rows: one merged over several rows answers for the 分值 of all of them. */
function scoresOf({
  indicators,
}: ScoredForm): readonly { readonly score: Indicator["score"]; readonly rows: Indicator[] }[] {
  const scores: { score: Indicator["score"]; rows: Indicator[] }[] = [];
  for (const row of indicators.rows) {
    const last = scores.at(-1);
    if (isSameCell(row.score, last?.score)) last?.rows.push(row);
    else scores.push({ score: row.score, rows: [row] });
  }
  return scores;
}
