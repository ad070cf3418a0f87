import { isGiven, onlyGiven } from "../../forms/field";
import type { Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { Points } from "../../quantities/points";
import { defineCheck } from "../check";
import { indicatorCells, weightOf } from "../shapes/indicator-points";
import { nameOf } from "../shapes/indicator-values";

export default defineCheck({
  id: "arithmetic/single-indicator-weight",
  code: "A46",
  title: "单项指标的分值不宜过重",
  basis: "审核常识",
  severity: "warning",
  thresholds: ["singleIndicatorPoints"],
  needs: ["scoredForms"],
  messages: {
    tooHeavy: "{indicator}一项的分值为{stated}，超过{most}分，请把任务分解为数量、质量、时效、效益等多项指标。",
  },

  *inspect(filing, { flag, standAside }) {
    const { thresholds, executionPoints, totalPoints } = filing.edition;
    const [most, offered] = [Points.of(thresholds.singleIndicatorPoints), Points.of(totalPoints - executionPoints)];
    for (const form of scoredForms(filing)) {
      const cells = indicatorCells(form.indicators.rows, "points");
      const filled = onlyGiven(cells);
      if (filled.length === 0) {
        yield standAside([...cells, form.indicators.totalPoints], cells.length > 0 ? undefined : "没有指标行");
        continue;
      }
      const sum = weightOf(filled);
      // A slip such as 150 for 15 shows in the sum, and the check of the sum says so.
      if (sum.isMoreThan(offered)) {
        yield standAside(filled, `各项指标分值合计${sum}，超过${offered}`);
        continue;
      }
      for (const row of form.indicators.rows) {
        if (row.points.state === "unreadable") yield standAside(row.points);
        if (!isGiven(row.points) || !row.points.value.isMoreThan(most) || isShared(form, row)) continue;
        yield flag("tooHeavy", { at: row.points, because: [row.name], words: { indicator: nameOf(row), most } });
      }
    }
  },
});

/** One 分值 may be merged over several indicators. */
function isShared({ indicators }: ScoredForm, { points }: Indicator): boolean {
  const same = indicators.rows.filter((row) => row.points.at?.row === points.at?.row);
  return same.length > 1;
}
