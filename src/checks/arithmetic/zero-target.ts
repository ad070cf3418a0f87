import { Decimal } from "../../quantities/decimal";
import { directionOf } from "../../scoring/direction";
import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, wordsOf } from "../shapes/judged-rows";
import { lacksReason } from "../shapes/stated-reason";

export default judgesScores({
  id: "arithmetic/zero-target",
  code: "A37",
  title: "指标值为零的，完成值为零得满分，完成值大于零不应得满分",
  basis: "审核常识",
  severity: "error",
  severities: { deducted: "warning", doubtful: "reminder" },
  messages: {
    happened:
      "{indicator}指标值“{target}”{targetReading}，完成值却是“{actual}”{actualReading}，得分{stated}是满分。指标值为零而实际发生的，不应得满分。",
    doubtful:
      "{indicator}指标值为“{target}”{targetReading}，完成值为“{actual}”{actualReading}，得分{stated}是满分。请核对指标值是否应为零。",
    deducted:
      "{indicator}指标值和完成值都是零，已达到指标值，得分{stated}却低于分值{points}。零不能作除数，完成值为零应得满分{expected}，请核对。",
  },

  judge(row, { flag }) {
    const { direction, met, indicator, points, isFull } = row;
    if (direction !== "zero") return;
    const found = { at: row.score, because: [indicator.target, indicator.actual, points], words: wordsOf(row) };
    if (met === false && isFull) return flag(isUnwanted(row) ? "happened" : "doubtful", found);
    // A score below the points without a reason is the check of reasons' matter.
    if (met !== true || isFull || lacksReason(indicator)) return;
    return flag("deducted", { ...found, expected: points.value, suggest: true });
  },
});

/** By the sign of the target or by the name: nobody wants an accident, a bare 0 for 专利数 only says that none was planned. */
function isUnwanted({ target, indicator }: JudgedRow): boolean {
  // 零事故 says so itself.
  if (target?.kind === "text") return true;
  if (target?.kind !== "quantity") return false;
  if (target.comparator !== "none") return true;
  const any = directionOf({ ...target, value: Decimal.of(1n, 0) }, indicator);
  return any.certain && any.direction === "reverse";
}
