import type { Field } from "../forms/field";
import { isGiven } from "../forms/field";
import type { Indicator } from "../forms/filing";
import type { FormScore } from "../scoring/score-filing";
import type { ScoredIndicator } from "../scoring/total-score";
import { withUnit } from "./comparison";
import { count, figure, sumOfPoints } from "./figure";
import type { Run } from "./run";
import { joined, quoted, say, wanted } from "./run";

/** The indicators of a form that a condition picks. */
export function indicatorsOf(form: FormScore | undefined, picks: (indicator: Indicator) => boolean): ScoredIndicator[] {
  return (form?.indicators ?? []).filter(({ indicator }) => picks(indicator));
}

/** True when the target is missed or points were lost: what a report must account for. */
export function isShort({ indicator: { points, score: awarded }, score }: ScoredIndicator): boolean {
  const lost = isGiven(points) && isGiven(awarded) && awarded.value.isLessThan(points.value);
  return score.met === false || lost;
}

/** “产出指标共4项，分值50分，得49分；其中达到年度指标值的3项，未达到的1项。” `key` tells the group from all others. */
export function groupSummary(name: string, rows: readonly ScoredIndicator[], key: string): Run[] {
  const names = (some: readonly ScoredIndicator[]): Field<unknown>[] => some.map(({ indicator }) => indicator.name);
  const met = rows.filter(({ score }) => score.met === true);
  const unmet = rows.filter(({ score }) => score.met === false);
  const rest = joined(
    [
      met.length > 0 ? say`达到年度指标值的${count(names(met), `${key}.met`)}项` : "",
      unmet.length > 0 ? say`未达到年度指标值的${count(names(unmet), `${key}.unmet`)}项` : "",
    ],
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
  return say`${named(name)}年度指标值${quoted(target)}，实际完成值${quoted(actual)}，分值${withUnit(figure(offered), "分")}，得分${withUnit(figure(score), "分")}`;
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
export function groupReport(name: string, rows: readonly ScoredIndicator[], key: string, otherwise: string): Run[][] {
  if (rows.length === 0) return [say`${wanted(otherwise)}。`];
  return [groupSummary(name, rows, key), indicatorList(rows)];
}
