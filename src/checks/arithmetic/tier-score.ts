import { isWithin } from "../../scoring/tiers";
import { Points } from "../../quantities/points";
import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, wordsOf } from "../shapes/judged-rows";

export default judgesScores({
  id: "arithmetic/tier-score",
  code: "A42",
  title: "定性指标填部分达成、未达成的，得分应在该档的范围内",
  basis: "审核常识",
  severity: "warning",
  messages: {
    outside:
      "{indicator}完成值为“{actual}”，这一档的得分应不低于{low}分、低于{high}分（分值{points}），填报为{stated}。请核对得分或所选的档次。",
  },

  judge(row, { flag }) {
    const { award, direction, indicator, points, score } = row;
    if (direction !== "tier" || award.kind !== "band" || !isOffBand(row)) return;
    return flag("outside", {
      at: score,
      because: [indicator.actual, points],
      words: { ...wordsOf(row), low: award.low, high: award.high },
    });
  },
});

/** Full marks beside 未完成 and too few for 完成 contradict the words themselves: the check of words speaks of them. */
function isOffBand({ award, met, isFull, score }: JudgedRow): boolean {
  if (award.kind !== "band" || met || isFull || isWithin(score.value, award)) return false;
  return !(award.low.isMoreThan(Points.zero) && score.value.agreesWithinRounding(award.low));
}
