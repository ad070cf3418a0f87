import { judgesScores, wordsOf } from "../shapes/judged-rows";

export default judgesScores({
  id: "arithmetic/range-target",
  code: "A39",
  title: "指标值为区间的，完成值在区间内得满分，在区间外不应得满分",
  basis: "审核常识",
  severity: "warning",
  severities: { generous: "reminder" },
  messages: {
    outside:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}在区间之外，得分{stated}却是满分，按离得近的一端折算为{expected}。请核对。",
    generous:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}在区间之外，得分{stated}，高于按离得近的一端折算的{expected}，请核对。",
  },

  judge(row, { flag }) {
    const { direction, met, award, indicator, points, score, isFull } = row;
    if (direction !== "range" || met !== false || award.kind !== "exact") return;
    const found = {
      at: score,
      because: [indicator.target, indicator.actual, points],
      expected: award.points,
      words: wordsOf(row),
    };
    if (isFull) return flag("outside", found);
    // How far outside costs how much is printed nowhere: fewer points are the unit's own affair.
    return score.value.clearlyExceeds(award.points) ? flag("generous", found) : undefined;
  },
});
