import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, wordsOf } from "../shapes/judged-rows";

export default judgesScores({
  id: "arithmetic/tier-words",
  code: "A43",
  title: "定性指标的得分应与完成值所写的一致：达成的不应低于该档下限，部分达成或未达成的不应得满分",
  basis: "审核常识",
  severity: "error",
  messages: {
    tooFew:
      "{indicator}完成值为“{actual}”，得分{stated}却低于达成一档的下限{low}分（分值{points}）。请核对得分或所写的完成情况。",
    full: "{indicator}完成值为“{actual}”，得分{stated}却是满分。请核对得分或所写的完成情况。",
  },

  judge(row, { flag }) {
    const { award, direction, met, indicator, points, score, isFull } = row;
    if (direction !== "tier" || award.kind !== "band" || points.value.isZero) return;
    const found = { at: score, because: [indicator.actual, points] };
    if (!met && isFull) return isDueLater(row) ? undefined : flag("full", { ...found, words: wordsOf(row) });
    if (!met || !award.low.clearlyExceeds(score.value) || isDated(row)) return;
    return flag("tooFew", { ...found, words: { ...wordsOf(row), low: award.low } });
  },
});

/** 已完成 beside 6月底前 does not say when: points may be lost for the delay. */
const isDated = ({ target }: JudgedRow): boolean => target?.kind === "date";

/** 正在建设 beside 2026年12月竣工 is as it should be. */
function isDueLater({ target, year }: JudgedRow): boolean {
  const years = (target?.written.match(/20\d\d(?=\s*[年.\-/])/g) ?? []).map(Number);
  return year !== undefined && years.some((one) => one > year);
}
