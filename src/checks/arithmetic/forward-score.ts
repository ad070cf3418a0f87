import { judgesScores, wordsOf } from "../shapes/judged-rows";
import { offProportion } from "../shapes/proportional-score";

export default judgesScores({
  id: "arithmetic/forward-score",
  code: "A35",
  title: "未达到指标值的正向指标，得分应等于分值乘以完成值与指标值之比",
  basis: "审核常识",
  severity: "error",
  severities: { less: "warning", unsigned: "reminder" },
  messages: {
    more: "{indicator}得分{stated}，指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，按分值{points}×完成率{rate}应为{expected}，多计{difference}分。",
    less: "{indicator}得分{stated}，指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，按分值{points}×完成率{rate}应为{expected}，少计{difference}分。请核对；属实的，请说明扣分依据。",
    unsigned:
      "{indicator}得分{stated}，指标值“{target}”{targetReading}没有写明越多越好还是越少越好；按正向指标，分值{points}×完成率{rate}应为{expected}，相差{difference}分，请核对。",
  },

  judge(row, { flag }) {
    const { direction, certain, completion, indicator, score: at } = row;
    if ((direction !== "forward" && direction !== "equal") || !completion) return;
    // More than exactly so many is a deviation, and how it is scored is printed nowhere.
    if (direction === "equal" && !certain) return;
    const off = offProportion(row);
    if (!off) return;
    const { expected, isMore, settledIf } = off;
    const because = [indicator.target, indicator.actual, row.points];
    const words = { ...wordsOf(row), rate: completion };
    if (!certain) return flag("unsigned", { at, because, expected, settledIf, words });
    return flag(isMore ? "more" : "less", { at, because, expected, settledIf, suggest: true, words });
  },
});
