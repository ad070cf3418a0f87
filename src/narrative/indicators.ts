import type { Field } from "../forms/field";
import { isGiven } from "../forms/field";
import type { Indicator } from "../forms/filing";
import type { DateReading } from "../quantities/measuring/dates";
import { isInTime, latenessOf } from "../quantities/measuring/lateness";
import type { FormScore } from "../scoring/score-filing";
import type { ScoredIndicator } from "../scoring/total-score";
import { yearNumber } from "../forms/year-number";
import { withUnit } from "./comparison";
import type { Facts } from "./facts";
import { asked } from "./facts";
import { count, figure, sumOfPoints } from "./figure";
import type { Run } from "./run";
import { joined, quoted, say, wanted } from "./run";

/** The indicators of a form that a condition picks. */
export function indicatorsOf(form: FormScore | undefined, picks: (indicator: Indicator) => boolean): ScoredIndicator[] {
  return (form?.indicators ?? []).filter(({ indicator }) => picks(indicator));
}

/** True when the target is missed or points were lost: what a report must account for. */
export function isShort(scored: ScoredIndicator, year: number | undefined): boolean {
  const { points, score: awarded } = scored.indicator;
  const lost = isGiven(points) && isGiven(awarded) && awarded.value.isLessThan(points.value);
  return outcomeOf(scored, year) === "unmet" || lost;
}

/** The year of a form's dates, which seldom name it themselves. */
export function formYear({ filing: { overall, year } }: Facts): number | undefined {
  return yearNumber(overall?.year.value ?? year);
}

/** How a group divides: every indicator is one of these, so that the numbers told of it add up. */
const outcomes = [
  { id: "met", words: "达到年度指标值的" },
  { id: "unmet", words: "未达到年度指标值的" },
  { id: "words", words: "定性指标" },
  { id: "unsure", words: "需结合实际判定的" },
  { id: "blank", words: "未填年度指标值或实际完成值的" },
] as const;
type Outcome = (typeof outcomes)[number]["id"];

/** Figures and the three printed tiers are judged by the rules of scoring, dates by the calendar; other words by nobody here. */
function outcomeOf({ score: { met, target, actual } }: ScoredIndicator, year: number | undefined): Outcome {
  if (met !== undefined) return met ? "met" : "unmet";
  if (!target || !actual) return "blank";
  if (target.kind === "date" && actual.kind === "date") return inTime(target, actual, year);
  return target.kind === "text" ? "words" : "unsure";
}

function inTime(target: DateReading, actual: DateReading, year: number | undefined): Outcome {
  if (isInTime(target, actual, year)) return "met";
  return latenessOf(target, actual, year) === "late" ? "unmet" : "unsure";
}

/** “产出指标共4项，分值50分，得49分；其中达到年度指标值的3项，未达到的1项。” `key` tells the group from all others. */
export function groupSummary(
  name: string,
  rows: readonly ScoredIndicator[],
  key: string,
  year: number | undefined,
): Run[] {
  const names = (some: readonly ScoredIndicator[]): Field<unknown>[] => some.map(({ indicator }) => indicator.name);
  const rest = joined(
    outcomes.map(({ id, words }) => {
      const some = rows.filter((row) => outcomeOf(row, year) === id);
      return some.length > 0 ? say`${words}${count(names(some), `${key}.${id}`)}项` : "";
    }),
    "，",
  );
  return say`${name}共${count(names(rows), key)}项${points(rows, key)}${rest.length > 0 ? say`，其中${rest}` : ""}。`;
}

function points(rows: readonly ScoredIndicator[], key: string): Run[] {
  const [offered, earned] = [
    sumOfPoints(
      rows.map(({ indicator }) => indicator.points),
      `${key}.points`,
    ),
    sumOfPoints(
      rows.map(({ indicator }) => indicator.score),
      `${key}.score`,
    ),
  ];
  return joined([offered ? say`，分值${offered}分` : "", earned ? say`，得分${earned}分` : ""]);
}

/** Every indicator with its target, its actual value and its points. */
export function indicatorList(rows: readonly ScoredIndicator[]): Run[] {
  return say`${joined(
    rows.map(({ indicator }) => indicatorSentence(indicator)),
    "；",
  )}。`;
}

function indicatorSentence({ name, target, actual, points: offered, score }: Indicator): Run[] {
  return say`${named(name)}年度指标值${quoted(asked("年度指标值", target))}，实际完成值${quoted(asked("实际完成值", actual))}，分值${withUnit(figure(asked("分值（分）", offered)), "分")}，得分${withUnit(figure(asked("得分（分）", score)), "分")}`;
}

/** “整体任务数”, or wanted. */
export function named(name: Field<string>): Run[] {
  const run = quoted(name);
  return run.kind === "quoted" ? say`“${{ ...run, text: withInnerQuotes(run.text) }}”` : [run];
}

/** Quotation marks within quotation marks are single ones (GB/T 15834): “‘三公’经费变动率”. */
const withInnerQuotes = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, "‘$1’")
    .replace(/“/g, "‘")
    .replace(/”/g, "’");

/** Summary and list of a group, or what is wanted where the form has no such indicator. */
export function groupReport(
  facts: Facts,
  name: string,
  rows: readonly ScoredIndicator[],
  key: string,
  otherwise: string,
): Run[][] {
  if (rows.length === 0) return [say`${wanted(otherwise)}。`];
  return [groupSummary(name, rows, key, formYear(facts)), indicatorList(rows)];
}
