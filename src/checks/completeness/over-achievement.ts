import { Rate } from "../../quantities/rate";
import { nameOf } from "../shapes/indicator-values";
import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, wordsOf } from "../shapes/judged-rows";
import { lacksReason } from "../shapes/stated-reason";

export default judgesScores({
  id: "completeness/over-achievement",
  code: "C10",
  title: "完成值大幅超过指标值的，应说明指标值是否偏低，并适度调减得分",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  severity: "warning",
  severities: { unsigned: "reminder" },
  thresholds: ["overAchievement"],
  messages: {
    beyond:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，完成率{rate}，达到或超过{threshold}，得分是满分，又没有说明原因。请说明指标值是否偏低；指标值明显偏低的，应适度调减得分。",
    unsigned:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，完成率{rate}，达到或超过{threshold}，没有说明原因。如属越多越好的指标，请说明指标值是否偏低。",
  },

  judge(row, { flag }, { thresholds }) {
    const { direction, met, certain, completion, indicator, isFull } = row;
    const threshold = thresholds.overAchievement;
    if (direction !== "forward" || met !== true || !completion || completion.percentage < threshold) return;
    if (isNextWhole(row) || isGrowth(row)) return;
    // Points lost without a reason are the check of reasons' matter; a form without the column has no place for one.
    if (!isFull || !lacksReason(indicator)) return;
    return flag(certain ? "beyond" : "unsigned", {
      at: indicator.reason,
      because: [indicator.target, indicator.actual],
      words: { ...wordsOf(row), rate: completion, threshold: Rate.percent(String(threshold)) ?? "" },
    });
  },
});

/** Two where one was aimed at is 200 % and yet the least one can pass a target by. */
function isNextWhole({ target, actual }: JudgedRow): boolean {
  if (target?.kind !== "quantity" || actual?.kind !== "quantity" || target.unit.unit === "%") return false;
  if (target.value.places !== 0 || actual.value.places !== 0) return false;
  return actual.value.units - target.value.units === 1n;
}

/** 8 % of growth for 5 % is three points more, not half as much again. */
function isGrowth({ target, indicator }: JudgedRow): boolean {
  if (target?.kind !== "quantity") return false;
  return target.change !== undefined || (target.unit.unit === "%" && growing.test(nameOf(indicator) + target.subject));
}

const growing = /增|提升|提高|上升|下降|降低|减少|压减|变动|变化|节约/;
