import { isInTime } from "../../quantities/measuring/lateness";
import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, wordsOf } from "../shapes/judged-rows";
import { saysDone } from "../shapes/stated-reason";

export default judgesScores({
  id: "arithmetic/met-target-full-score",
  code: "A40",
  title: "达到年度指标值的指标应得满分，未给满分的应说明扣分原因",
  basis: "审核常识",
  severity: "warning",
  severities: { noColumn: "reminder" },
  messages: {
    saysDone:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，已达到指标值，得分{stated}低于分值{points}，原因却写“{reason}”，没有说明为何扣分。请给满分或写明原因。",
    noColumn:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，已达到指标值，得分{stated}却低于分值{points}，表中没有偏差原因一栏，请核对得分。",
  },

  judge(row, { flag }) {
    const { met, certain, direction, indicator, points, score, isFull } = row;
    if (isFull || !((met === true && certain) || isDoneInTime(row))) return;
    // A tier leaves a band of points, and a zero target has a check of its own.
    if (direction === "tier" || direction === "zero") return;
    const { target, actual, reason } = indicator;
    // A cell for the reason left blank or saying 无 is the check of reasons' matter.
    if (reason.state === "absent" && met !== true) return;
    if (reason.state === "absent")
      return flag("noColumn", { at: score, because: [target, actual, points], words: wordsOf(row) });
    if (!saysDone(indicator)) return;
    return flag("saysDone", {
      at: score,
      because: [target, actual, points, reason],
      expected: points.value,
      words: { ...wordsOf(row), reason: reason.written },
    });
  },
});

/** 11月20日 for 12月31日前; a day before a period began is none of it. */
function isDoneInTime({ target, actual, year }: JudgedRow): boolean {
  if (target?.kind !== "date" || actual?.kind !== "date" || target.from) return false;
  return isInTime(target, actual, year);
}
