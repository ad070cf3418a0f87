import { judgesScores, wordsOf } from "../shapes/judged-rows";
import { offProportion } from "../shapes/proportional-score";

export default judgesScores({
  id: "arithmetic/reverse-score",
  code: "A36",
  title: "超过上限的反向指标，得分应等于分值乘以指标值与完成值之比",
  basis: "审核常识",
  severity: "error",
  severities: { less: "warning", unsigned: "warning" },
  messages: {
    more: "{indicator}得分{stated}，指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，按分值{points}×指标值÷完成值应为{expected}，多计{difference}分。",
    less: "{indicator}得分{stated}，指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，按分值{points}×指标值÷完成值应为{expected}，少计{difference}分。请核对；属实的，请说明扣分依据。",
    unsigned:
      "{indicator}得分{stated}，指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，这类指标越少越好，按分值{points}×指标值÷完成值应为{expected}，相差{difference}分。请核对。",
  },

  judge(row, { flag }) {
    const { direction, certain, target, indicator, score: at } = row;
    if (direction !== "reverse" || !certain || target?.kind !== "quantity") return;
    const off = offProportion(row);
    if (!off) return;
    const { expected, isMore, settledIf } = off;
    const because = [indicator.target, indicator.actual, row.points];
    const found = { at, because, expected, settledIf, words: wordsOf(row) };
    // Without a sign only the name says that little of it is wanted.
    if (target.comparator === "none") return flag("unsigned", found);
    return flag(isMore ? "more" : "less", { ...found, suggest: true });
  },
});
