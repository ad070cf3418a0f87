import type { Indicator } from "../forms/filing";
import type { Measure, PartsMeasure } from "../quantities/measure";
import type { Part } from "../quantities/measuring/parts";
import { figureOf } from "../quantities/measuring/reading";
import { isLengthOfTime } from "../quantities/measuring/units";
import type { Points } from "../quantities/points";
import { scoreFigures } from "./figure-score";
import { answersIn, canBeTurned } from "./parts-order";
import type { Award, IndicatorScore } from "./score";
import { manual, undecided } from "./score";

/** A part of a target with the part of the actual value that answers it. */
export interface ScoredPart extends IndicatorScore {
  readonly target: Part;
  readonly actual: Part;
}

/**
 * Several figures against several aimed at: met where each part is, missed where one is for certain. How many points a
 * missed part costs is printed nowhere.
 */
export function scoreParts(
  target: PartsMeasure,
  actual: Measure,
  points: Points,
  indicator: Indicator,
): IndicatorScore | undefined {
  const values = { target, actual };
  const parts = partsJudged(target, actual, points, indicator);
  if (parts === undefined) return undefined;
  if (typeof parts === "string") return undecided(parts, values);
  const missed = parts.filter(({ met }) => met === false);
  const certain = missed.length > 0 ? missed.some((part) => part.certain) : parts.every((part) => part.certain);
  const met = missed.length === 0;
  if (met && target.hasWords) return undecided("指标值除了几个数还有文字，须由人判定", values);
  const award: Award = met ? { kind: "exact", points } : manual("没有达到的一项扣多少分，须由人判定");
  return { award, direction: "parts", met, certain, completion: undefined, target, actual };
}

/** Every part with its answer, or why that cannot be said of one of them; undefined where the actual value is in words. */
export function partsJudged(
  target: PartsMeasure,
  actual: Measure,
  points: Points,
  indicator: Indicator,
): readonly ScoredPart[] | string | undefined {
  const answers = answersIn(target, actual);
  if (!answers) return undefined;
  const judge = (wanted: Part, done: Part) => judgePart(wanted, done, points, indicator);
  const judged: ScoredPart[] = [];
  for (const wanted of target.parts) {
    const done = answerTo(wanted, target.parts, answers.parts);
    if (typeof done === "string") return done;
    const part = judge(wanted, done);
    const { award, direction, met, certain } = part;
    // Something where there should be nothing, and more than exactly so many, leave room for another reading.
    const isClear = direction === "forward" || direction === "reverse" || (direction === "equal" && certain);
    if (met === undefined || (met === false && !isClear)) return award.kind === "manual" ? award.reason : unclear;
    judged.push(part);
  }
  const isMissed = answers.isByOrder && judged.some(({ met }) => met === false);
  if (isMissed && canBeTurned(target.parts, answers.parts, (one, other) => judge(one, other).met !== false))
    return "指标值有几个数，完成值没有写明哪个数是哪一项";
  return judged;
}

const unclear = "指标值有几个数，其中一个看不出是否达到";

/**
 * 20分钟内响应 is done in the 30 asked for, while 40分钟内响应 does not say that it was. Whoever writes a sign copied the
 * target.
 */
function judgePart(wanted: Part, done: Part, points: Points, indicator: Indicator): ScoredPart {
  const pair = { target: wanted, actual: done };
  const isLimit = wanted.comparator === "atMost" && done.comparator === "atMost" && !/[≤<]/.test(done.written);
  if (!isLimit || wanted.unit.unit !== done.unit.unit || !isLengthOfTime(done.unit.unit))
    return { ...scoreFigures(wanted, done, points, indicator), ...pair };
  const judged = scoreFigures(wanted, { ...done, comparator: "none" }, points, indicator);
  return { ...judged, ...pair, certain: judged.certain && judged.met === true };
}

/**
 * The part of the actual value in the same unit, where there is no more than one on either side and both can be of the
 * same thing; of several in one unit the one of the same name. Otherwise why there is none.
 */
function answerTo(wanted: Part, targets: readonly Part[], actuals: readonly Part[]): Part | string {
  const isAlike = ({ unit, isWithin }: Part) => unit.unit === wanted.unit.unit && isWithin === wanted.isWithin;
  const [asked, given] = [targets.filter(isAlike), actuals.filter(isAlike)];
  const told = `“${nameOf(wanted)}${figureOf(wanted)}”`;
  if (given.length === 0) return `指标值有几个数，完成值里没有与${told}单位相同的数`;
  const only = given.length === 1 && asked.length === 1 ? given[0] : undefined;
  // 线上1期，线下2期 may be the 3期 together.
  const found = only ? isSameThing(wanted, only) && only : asked.length === given.length && namesake(wanted, given);
  return found || `指标值有几个数，看不出完成值里哪个数与${told}对应`;
}

/** 建设 answers 建设, although it is no thing. */
const namesake = (wanted: Part, given: readonly Part[]): Part | undefined =>
  nameOf(wanted) === "" ? undefined : given.find((done) => nameOf(done) === nameOf(wanted));

const nameOf = ({ subject, deed }: Part): string => deed || subject;

/** 宣传片 answers 安全生产宣传片; 教师培训 may be less than all 培训. */
const isSameThing = ({ subject: wanted }: Part, { subject: done }: Part): boolean =>
  done === "" || wanted === "" || wanted.includes(done) || general.test(done.replace(wanted, ""));

/** Words that make nothing narrower. */
const general = /^(?:人员|学员|班|活动|会|项目|数|量)?$/;
