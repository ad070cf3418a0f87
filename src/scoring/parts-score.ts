import type { Indicator } from "../forms/filing";
import type { PartsMeasure } from "../quantities/measure";
import type { Part } from "../quantities/measuring/parts";
import type { Points } from "../quantities/points";
import { scoreFigures } from "./figure-score";
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
  actual: PartsMeasure,
  points: Points,
  indicator: Indicator,
): IndicatorScore {
  const values = { target, actual };
  const parts = partsJudged(target, actual, points, indicator);
  if (typeof parts === "string") return undecided(parts, values);
  const missed = parts.filter(({ met }) => met === false);
  const certain = missed.length > 0 ? missed.some((part) => part.certain) : parts.every((part) => part.certain);
  const met = missed.length === 0;
  if (met && target.hasWords) return undecided("指标值除了几个数还有文字，须由人判定", values);
  const award: Award = met ? { kind: "exact", points } : manual("没有达到的一项扣多少分，须由人判定");
  return { award, direction: "parts", met, certain, completion: undefined, target, actual };
}

/** Every part with its answer, or why that cannot be said of one of them. */
export function partsJudged(
  target: PartsMeasure,
  actual: PartsMeasure,
  points: Points,
  indicator: Indicator,
): readonly ScoredPart[] | string {
  const judged: ScoredPart[] = [];
  for (const wanted of target.parts) {
    const done = answerTo(wanted, target.parts, actual.parts);
    if (!done) return "指标值有几个数，看不出完成值里哪个数与哪一项对应";
    const { award, direction, met, certain, completion } = scoreFigures(wanted, done, points, indicator);
    // Something where there should be nothing, and more than exactly so many, leave room for another reading.
    const isClear = direction === "forward" || direction === "reverse" || (direction === "equal" && certain);
    if (met === undefined || (met === false && !isClear)) return award.kind === "manual" ? award.reason : unclear;
    judged.push({ award, direction, met, certain, completion, target: wanted, actual: done });
  }
  return judged;
}

const unclear = "指标值有几个数，其中一个看不出是否达到";

/**
 * The part of the actual value in the same unit, where there is no more than one on either side and both can be of the
 * same thing; of several in one unit the one of the same name.
 */
function answerTo(wanted: Part, targets: readonly Part[], actuals: readonly Part[]): Part | undefined {
  const isAlike = ({ unit }: Part) => unit.unit === wanted.unit.unit;
  const [asked, given] = [targets.filter(isAlike), actuals.filter(isAlike)];
  // 线上1期，线下2期 may be the 3期 together.
  if (asked.length !== given.length) return undefined;
  const [only] = given;
  if (asked.length === 1) return only && isSameThing(wanted.subject, only.subject) ? only : undefined;
  return given.find(({ subject }) => subject !== "" && subject === wanted.subject);
}

/** 宣传片 answers 安全生产宣传片; 教师培训 may be less than all 培训. */
const isSameThing = (wanted: string, done: string): boolean =>
  done === "" || wanted === "" || wanted.includes(done) || general.test(done.replace(wanted, ""));

/** Words that make nothing narrower. */
const general = /^(?:人员|学员|班|活动|会|项目|数|量)?$/;
