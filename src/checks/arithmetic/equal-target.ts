import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, wordsOf } from "../shapes/judged-rows";
import { lacksReason } from "../shapes/stated-reason";

export default judgesScores({
  id: "arithmetic/equal-target",
  code: "A38",
  title: "指标值写明“=”的，完成值多于指标值也是偏离，得满分的应说明原因",
  basis: "审核常识",
  severity: "warning",
  messages: {
    beyond:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，多于指标值，属于偏离，得分{stated}是满分，又没有说明原因。请核对；属实的，请说明原因。",
  },

  judge(row, { flag }) {
    const { indicator, points, score, isFull } = row;
    const unexplained = indicator.reason.state === "absent" || lacksReason(indicator);
    if (!isFull || !unexplained || !isBeyond(row)) return;
    return flag("beyond", { at: score, because: [indicator.target, indicator.actual, points], words: wordsOf(row) });
  },
});

/** Fewer than exactly so many is certain to be short of the target and belongs to the checks of that. */
function isBeyond({ direction, met, certain, award }: JudgedRow): boolean {
  return direction === "equal" && met === false && !certain && award.kind === "exact";
}
