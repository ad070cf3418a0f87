import { countsWork } from "../shapes/counts-work";
import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, keepsTargetIf, wordsOf } from "../shapes/judged-rows";
import { missedParts } from "../shapes/missed-parts";

export default judgesScores({
  id: "arithmetic/unmet-target-not-full",
  code: "A41",
  title: "没有达到年度指标值的指标不应得满分",
  basis: "审核常识",
  severity: "error",
  severities: {
    byName: "warning",
    roundedUp: "warning",
    roundedUpOver: "warning",
    unsigned: "warning",
    partUnsigned: "warning",
    nearly: "warning",
    doubtful: "reminder",
    partDoubtful: "reminder",
  },
  messages: {
    short:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，没有达到指标值，得分{stated}却是满分，按比例应为{expected}。",
    over: "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，超过了上限，得分{stated}却是满分，按比例应为{expected}。",
    byName:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，这类指标越少越好，完成值超过指标值，得分{stated}却是满分，按比例应为{expected}。请核对。",
    roundedUp:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，没有达到指标值，按比例应为{expected}，得分进位成了满分{stated}。请保留小数，未达到指标值的不应得满分。",
    roundedUpOver:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，超过了上限，按比例应为{expected}，得分进位成了满分{stated}。请保留小数，超过上限的不应得满分。",
    unsigned:
      "{indicator}指标值“{target}”{targetReading}没有写“≥”或“≤”，完成值“{actual}”{actualReading}少于指标值，得分{stated}却是满分；数量按越多越好计，应为{expected}。请核对。",
    nearly:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，差一点没有达到指标值，得分{stated}却是满分。按比例折算四舍五入后虽是满分，没有达到指标值的仍应说明，请核对。",
    part: "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，其中{parts}，得分{stated}却是满分。有一项没有达到指标值的，不应得满分。",
    partUnsigned:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，其中{parts}，得分{stated}却是满分；指标值没有写“≥”或“≤”，数量按越多越好计，有一项没有达到的，不应得满分。请核对。",
    doubtful:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，看来没有达到指标值，得分{stated}却是满分，请核对。",
    partDoubtful:
      "{indicator}指标值“{target}”{targetReading}、完成值“{actual}”{actualReading}，其中{parts}，看来有一项没有达到指标值，得分{stated}却是满分，请核对。",
  },

  judge(row, { flag, standAside }, edition) {
    const { award, met, target, indicator, isFull } = row;
    // Dates are compared by the check of timeliness.
    if (met === undefined && award.kind === "manual" && target?.kind !== "date" && target?.kind !== "phases")
      return standAside(indicator.actual, award.reason);
    if (met !== false || !isFull) return;
    if (isEitherWay(row)) return standAside(indicator.actual, "指标值没有写“≥”或“≤”，看不出越多越好还是越少越好");
    if (!counts(row)) return;
    const because = [indicator.target, indicator.actual, row.points];
    const found = { at: row.score, because, settledIf: keepsTargetIf(row, edition), words: wordsOf(row) };
    if (row.direction === "parts") {
      const { fault, parts } = missedParts(row);
      return flag(fault, { ...found, words: { ...found.words, parts } });
    }
    const fault = faultOf(row);
    if (fault === "doubtful" || award.kind !== "exact") return flag("doubtful", found);
    if (!award.points.isLessThan(row.points.value)) return isNearly(row) ? flag("nearly", found) : undefined;
    const expected = award.points;
    // 4.95 of 5 points is printed as 5.0 where scores have one place.
    if (expected.rounded(1).equals(row.points.value))
      return flag(fault === "short" || fault === "unsigned" ? "roundedUp" : "roundedUpOver", {
        ...found,
        expected,
        suggest: true,
      });
    return flag(fault, {
      ...found,
      expected,
      ...(fault === "byName" || fault === "unsigned" ? {} : { suggest: true }),
    });
  },
});

/** Zero targets, ranges, tiers and more than exactly so many have checks of their own. */
function counts({ direction, certain }: JudgedRow): boolean {
  return (
    direction === "forward" || direction === "reverse" || direction === "parts" || (direction === "equal" && certain)
  );
}

/** 案件数 without a sign may be wanted or not. */
function isEitherWay({ direction, certain, target }: JudgedRow): boolean {
  return direction === "reverse" && !certain && target?.kind === "quantity" && target.comparator === "none";
}

/**
 * 94.99% of 95%以上: short of a limit from below, however near. 33.3267% of ≥33.33% may be the very figure the target was
 * rounded from.
 */
function isNearly({ certain, target, actual }: JudgedRow): boolean {
  if (!certain || target?.kind !== "quantity" || actual?.kind !== "quantity") return false;
  if (target.comparator !== "atLeast" && target.comparator !== "moreThan") return false;
  const shown = target.value.timesTenTo(-target.unit.power);
  return shown.places <= 0 || !target.value.canBeRounded(actual.value);
}

function faultOf(row: JudgedRow): "short" | "over" | "byName" | "unsigned" | "doubtful" {
  const { certain, direction, target } = row;
  if (!certain) return countsWork(row) ? "unsigned" : "doubtful";
  if (direction !== "reverse") return "short";
  return target?.kind === "quantity" && target.comparator === "none" ? "byName" : "over";
}
