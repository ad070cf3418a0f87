import type { Edition } from "../forms/editions/edition";
import { isGiven } from "../forms/field";
import type { Indicator } from "../forms/filing";
import type { Measure, Quantity } from "../quantities/measure";
import { isWords, readMeasure } from "../quantities/measure";
import { Points } from "../quantities/points";
import { wordsOf } from "./direction";
import { scoreFigures } from "./figure-score";
import { scoreParts } from "./parts-score";
import type { IndicatorScore } from "./score";
import { undecided } from "./score";
import type { Tier } from "./tiers";
import { bandOf, tierOf } from "./tiers";
import { whyUnread } from "./unread";
import { countsEvents, eventsOf, wantsNone, wordedFailure } from "./worded-failure";
import { reachesInPart } from "./worded-progress";

/** What an indicator earns: its points times how far the actual value reaches the target, the way the target counts. */
export function scoreIndicator(indicator: Indicator, edition: Edition): IndicatorScore {
  const target = isGiven(indicator.target) ? readMeasure(indicator.target.value) : noneWanted(indicator);
  const actual = isGiven(indicator.actual) ? readMeasure(indicator.actual.value) : undefined;
  const values = { target, actual };
  if (!target) return undecided("没有年度指标值", values);
  if (!actual) return undecided("没有实际完成值", values);
  if (!isGiven(indicator.points) || indicator.points.value.isNegative) return undecided("没有分值", values);
  const points = indicator.points.value;
  const parts = target.kind === "parts" ? scoreParts(target, actual, points, indicator) : undefined;
  if (parts) return parts;
  if (target.kind !== "quantity" && target.kind !== "range")
    return scoreWords(target, actual, points, edition, indicator.name.value);
  if (actual.kind !== "quantity") return undecided(whyUnread(target, actual) ?? "指标值是数，完成值不是一个数", values);
  return scoreFigures(target, actual, points, indicator);
}

/** 无 beside 安全事故起数 asks that there be none; beside any other name it says that nothing is asked. */
function noneWanted({ target, name, group }: Indicator): Measure | undefined {
  if (target.state !== "dash" || target.written.trim() !== "无" || group === "cost") return undefined;
  return wordsOf(name.value ?? "") === "unwanted" ? { kind: "text", written: "无" } : undefined;
}

/** A goal in words, or by a date, is judged by the tier its actual value names. */
function scoreWords(
  target: Measure,
  actual: Measure,
  points: Points,
  edition: Edition,
  name: string | undefined,
): IndicatorScore {
  const happened = isWords(actual) ? eventsOf(target.written, actual.written) : undefined;
  const counted = happened === undefined ? actual : readMeasure(happened);
  if (target.kind === "text" && counted.kind === "quantity" && (target.written === "无" || wantsNone(target.written)))
    return { ...scoreNone(target, counted, points), actual };
  const tier = tierOfWords(target, actual, name);
  if (!tier)
    return undecided(whyUnread(target, actual) ?? "指标值或完成值是文字、日期，须由人判定", { target, actual });
  const award = bandOf(tier, points, edition);
  return {
    award,
    direction: "tier",
    met: tier === "achieved",
    certain: true,
    completion: undefined,
    target,
    actual,
  };
}

function tierOfWords(target: Measure, actual: Measure, name: string | undefined): Tier | undefined {
  if (target.kind === "text" && reachesInPart(target.written, actual.written)) return "short";
  return isWords(actual) ? (tierOf(actual.written) ?? wordedFailure(target.written, actual.written, name)) : undefined;
}

/** 零事故 is a target of nought. */
function scoreNone(target: Measure, actual: Quantity, points: Points): IndicatorScore {
  const values = { target, actual };
  const isPlain = actual.comparator === "none" || actual.comparator === "equal";
  if (!countsEvents(actual.unit.unit) || actual.value.isNegative || actual.change || !isPlain)
    return undecided("指标值是文字，完成值不是发生的次数", values);
  const met = actual.value.isZero;
  const award = { kind: "exact", points: met ? points : Points.zero } as const;
  return { award, direction: "zero", met, certain: met, completion: undefined, ...values };
}
