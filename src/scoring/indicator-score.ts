import type { Edition } from "../forms/editions/edition";
import { isGiven } from "../forms/field";
import type { Indicator } from "../forms/filing";
import type { Measure, Quantity, Range } from "../quantities/measure";
import { readMeasure } from "../quantities/measure";
import { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";
import type { Comparable } from "./comparable";
import { comparable } from "./comparable";
import { directionOf, wordsOf } from "./direction";
import type { Award, Direction, IndicatorScore } from "./score";
import { manual } from "./score";
import { shareOf } from "./share";
import type { Tier } from "./tiers";
import { bandOf, tierOf } from "./tiers";
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
  if (target.kind === "text" || target.kind === "date")
    return scoreWords(target, actual, points, edition, indicator.name.value);
  if (actual.kind !== "quantity") return undecided("指标值是数，完成值不是一个数", values);
  return scoreFigures(target, actual, points, indicator);
}

/** 无 beside 安全事故起数 asks that there be none; beside any other name it says that nothing is asked. */
function noneWanted({ target, name, group }: Indicator): Measure | undefined {
  if (target.state !== "dash" || target.written.trim() !== "无" || group === "cost") return undefined;
  return wordsOf(name.value ?? "") === "unwanted" ? { kind: "text", written: "无" } : undefined;
}

interface Values {
  readonly target: Measure | undefined;
  readonly actual: Measure | undefined;
}

function undecided(reason: string, values: Values, direction?: Direction, met?: boolean): IndicatorScore {
  return { award: manual(reason), direction, met, certain: false, completion: undefined, ...values };
}

/** A goal in words, or by a date, is judged by the tier its actual value names. */
function scoreWords(
  target: Measure,
  actual: Measure,
  points: Points,
  edition: Edition,
  name: string | undefined,
): IndicatorScore {
  const happened = actual.kind === "text" ? eventsOf(target.written, actual.written) : undefined;
  const counted = happened === undefined ? actual : readMeasure(happened);
  if (target.kind === "text" && counted.kind === "quantity" && (target.written === "无" || wantsNone(target.written)))
    return { ...scoreNone(target, counted, points), actual };
  const tier = tierOfWords(target, actual, name);
  if (!tier) return undecided("指标值或完成值是文字、日期，须由人判定", { target, actual });
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
  return actual.kind === "text"
    ? (tierOf(actual.written) ?? wordedFailure(target.written, actual.written, name))
    : undefined;
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

function scoreFigures(
  target: Quantity | Range,
  actual: Quantity,
  points: Points,
  indicator: Indicator,
): IndicatorScore {
  const values = { target, actual };
  const { direction, certain } = directionOf(target, indicator);
  const figures = comparable(target, actual, indicator.name.value);
  if (typeof figures === "string") return undecided(figures, values, direction);
  if (actual.comparator !== "none" && actual.comparator !== "equal")
    return undecided("完成值带比较符，没有写出实际数", values, direction);
  const strict = target.kind === "quantity" && (target.comparator === "moreThan" || target.comparator === "lessThan");
  const { award, met } = awardFigures(direction, figures, points, strict);
  // 12座 for 12座 is met whichever way the target counts.
  const isExactly = target.kind === "quantity" && figures.actual.compare(figures.low) === 0;
  const sure =
    (certain || (isExactly && met === true)) && award.kind === "exact" && (met === true || isFixed(direction, figures));
  return { award, direction, met, certain: sure, completion: completionOf(direction, figures), ...values };
}

/** How a miss is scored is printed for too little and too much alone; a zero target, a range, more than exactly so many are not. */
function isFixed(direction: Direction, { low, actual }: Comparable): boolean {
  return direction === "forward" || direction === "reverse" || (direction === "equal" && actual.compare(low) < 0);
}

interface Judged {
  readonly award: Award;
  readonly met: boolean | undefined;
}

function awardFigures(direction: Direction, figures: Comparable, points: Points, strict: boolean): Judged {
  const { low, high, actual } = figures;
  const below = actual.compare(low) < 0;
  const above = actual.compare(high) > 0;
  if (low.isNegative) return { award: manual("指标值为负，不能按比例计分"), met: undefined };
  if (strict && !below && !above) return { award: manual("完成值恰在界限上，而指标要求大于或小于它"), met: false };
  const failed = (direction !== "reverse" && direction !== "zero" && below) || (direction !== "forward" && above);
  if (direction === "zero" && below) return { award: manual("指标值为零而完成值为负"), met: undefined };
  if (!failed) return { award: { kind: "exact", points }, met: true };
  return {
    award: { kind: "exact", points: below ? shareOf(points, actual, low) : shareOf(points, high, actual) },
    met: false,
  };
}

function completionOf(direction: Direction, { low, actual }: Comparable): Rate | undefined {
  if (direction === "range" || low.isNegative) return undefined;
  const reached = actual.tenThousandthsOf(low);
  return reached === undefined ? undefined : Rate.tenThousandths(reached);
}
