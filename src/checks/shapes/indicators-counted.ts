import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator, ReportedFiling } from "../../forms/filing";
import type { CountFigure, ReadText } from "../../prose/reading";
import { clauseOf } from "./figure-places";
import { indicatorCells, isComplete, weightOf } from "./indicator-points";
import { isOfFuture } from "./future-sections";
import { topicOf } from "./told-topics";

/** How many indicators of 部门整体支出绩效自评表 a number of the text can mean. */
export interface CountedIndicators {
  readonly numbers: readonly number[];
  readonly because: readonly Field<unknown>[];
}

const whole =
  /整体(?:支出)?(?:绩效)?(?:自评|评价|目标)?(?:三级)?指标(?:体系)?(?:中?共有?|共计|合计|总计|一共|有|为|共?设[定置]?了?)?$/;
const full = /满分(?:的)?(?:三级|绩效)?指标(?:共有?|有|为)?$/;

/** 整体绩效指标共9项, 以上9项指标共90分, 满分指标9个; 预算执行率 may be counted as one more. */
export function indicatorsCounted(
  filing: ReportedFiling,
  read: ReadText,
  figure: CountFigure,
): CountedIndicators | undefined {
  const { overall } = filing;
  if (!read.text.slice(Math.max(0, figure.start - 14), figure.end + 8).includes("指标")) return undefined;
  const clause = clauseOf(read, figure);
  if (!overall?.indicators.present || !clause || !/^[项个条]$/.test(figure.measure)) return undefined;
  const before = read.text.slice(clause.start, figure.start).replace(/\s/g, "");
  const behind = read.text.slice(figure.end, clause.end).replace(/\s/g, "");
  if (/一级|二级|未|新增|[上去]年|调整|项目/.test(before) || isOfFuture(read, figure)) return undefined;
  const rows = overall.indicators.rows.filter(({ name }) => isGiven(name));
  const { executionScore, executionPoints } = executionOf(filing);
  if (rows.length === 0) return undefined;
  const because = rows.map(({ name }) => name);
  if (whole.test(before) && !before.startsWith("其中") && (behind === "" || behind === "指标"))
    return { numbers: [rows.length, rows.length + 1], because };
  if (full.test(before) && behind === "" && topicOf(filing, read, figure) === "whole") {
    const reached = rows.filter(hasFullScore);
    if (rows.some(({ points, score }) => !isGiven(points) || !isGiven(score))) return undefined;
    const isMore = executionScore !== undefined && executionScore === executionPoints;
    return { numbers: [reached.length, ...(isMore ? [reached.length + 1] : [])], because };
  }
  const points = /^(?:三级|绩效)?指标(?:共|共计|合计|总分|满分|分值)*(?:为)?$/;
  const next = read.sentences[figure.sentence]?.figures.find(({ start }) => start >= figure.end);
  if (!/^(?:以上|上述)$/.test(before) || next?.kind !== "count" || next.measure !== "分") return undefined;
  if (!points.test(read.text.slice(figure.end, next.start).replace(/\s/g, ""))) return undefined;
  const cells = indicatorCells(rows, "points");
  // The points tell that these are all the indicators of this form.
  const isAll = isComplete(cells) && Number(next.digits) === weightOf(cells).cellValue();
  return isAll ? { numbers: [rows.length], because } : undefined;
}

const hasFullScore = ({ points, score }: Indicator): boolean =>
  isGiven(points) && isGiven(score) && points.value.equals(score.value);

function executionOf({ overall }: ReportedFiling) {
  const total = overall?.funding.total;
  return { executionScore: total?.score.value?.cellValue(), executionPoints: total?.points.value?.cellValue() };
}
