import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import { normalise } from "../../forms/reading/label";
import type { Indicator, IndicatorGroup, ReportedFiling } from "../../forms/filing";
import type { CountFigure, ReadText, Span } from "../../prose/reading";
import { clauseOf, valueBefore } from "./figure-places";
import { indicatorCells, isComplete, weightOf } from "./indicator-points";
import { isOfFuture } from "./future-sections";
import { isOfYear } from "./measure-ties";
import { topicOf } from "./told-topics";

/** How many indicators of 部门整体支出绩效自评表 a number of the text can mean. */
export interface CountedIndicators {
  readonly numbers: readonly number[];
  readonly because: readonly Field<unknown>[];
  /** 产出指标 where only those are counted. */
  readonly kind?: string;
}

const whole =
  /整体(?:支出)?(?:绩效)?(?:自评|评价|目标)?(?:三级)?指标(?:体系)?(?:中?共有?|共计|合计|总计|一共|有|为|共?设[定置]?了?)?$/;
/** 整体支出共设置8个三级指标; a system of the evaluators counts indicators of its own. */
const set =
  /整体(?:支出)?(?:绩效)?(?:自评表?|目标|评价表)?(?:指标)?(?:中?共|合计|总计|一共|有|为|设[置定立]?了?|三级指标)+$/;
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
  const own = read.text.slice(Math.max(clause.start, valueBefore(read, figure)?.end ?? 0), figure.start);
  const behind = read.text.slice(figure.end, clause.end).replace(/\s/g, "");
  if (/一级|二级|未|新增|[上去]年|调整|项目/.test(before) || isOfFuture(read, figure) || !isOfYear(filing, figure))
    return undefined;
  const rows = overall.indicators.rows.filter(({ name }) => isGiven(name));
  const { executionScore, executionPoints } = executionOf(filing);
  if (rows.length === 0) return undefined;
  const because = rows.map(({ name }) => name);
  const some = partOf(read, rows, figure, own.replace(/\s/g, ""), behind);
  if (some) return some;
  if (set.test(before) && /^(?:$|三级指标(?:$|[、和]))/.test(behind) && /三级指标/.test(before.slice(-4) + behind))
    return { numbers: [rows.length, rows.length + 1], because };
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

/** 其中产出指标5个、效益指标3个, where the sentence speaks of the whole form; of 一级 and 二级指标 the names are counted. */
function partOf(
  read: ReadText,
  rows: readonly Indicator[],
  figure: CountFigure,
  own: string,
  behind: string,
): CountedIndicators | undefined {
  const start = read.sentences[figure.sentence]?.start ?? figure.start;
  const before = read.text.slice(start, figure.start);
  const isThird = before.includes("三级指标") && !/[一二]级/.test(before);
  const words = isThird ? own.replace(/^.*三级指标(?:中|为|包括|共?有|共)?[:：，,]?/, "") : own;
  const [, name = "", label = ""] = part.exec(words) ?? (isThird ? shortPart.exec(words) : undefined) ?? [];
  if (isThird && /^(?:合计|总计|共计?)(?:为)?$/.test(words) && behind === "" && allParts.test(before))
    return /整体支出|整体绩效/.test(before) && !/项目(?!支出)/.test(before)
      ? { numbers: [rows.length, rows.length + 1], because: rows.map((row) => row.name) }
      : undefined;
  if (name === "" || !/^(?:$|[、和])/.test(behind) || !/整体支出|整体绩效/.test(before)) return undefined;
  if (/项目(?!支出)|[未满超]|完成|达到|达标|得分|体系|[一二]级/.test(before)) return undefined;
  const group = groups[label];
  const counted = rows.filter((row) => (group ? row.group === group : normalise(row.kindLabel).includes(label)));
  if (counted.length === 0) return undefined;
  // The general form has 成本指标 as a group of its own, and who knows it counts its indicators apart.
  const others = counted.filter(({ kindLabel }) => label !== "产出" || !kindLabel.includes("成本"));
  return {
    kind: name.endsWith("指标") ? name : `${label}指标`,
    numbers: [counted.length, others.length],
    because: counted.map((row) => row.name),
  };
}

/** 三级指标产出5项，效益4项，满意度1项. */
const shortPart = /^[和、]?((产出|效益|满意度)(?:类|指标)?)(?:共?有|为)?$/;
const allParts = /产出[^，,；;。]*\d[\s\S]*效益[^，,；;。]*\d[\s\S]*满意度[^，,；;。]*\d/;

const part =
  /^(?:其中[:：]?|[、和]|及|以及|共?设[置定]?了?|有|包括|包含)*((产出|效益|满意度|数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度)类?指标)(?:共?有?|共?设[置定]?了?|为)$/;
const groups: Readonly<Record<string, IndicatorGroup>> = {
  产出: "output",
  效益: "benefit",
  满意度: "satisfaction",
  服务对象满意度: "satisfaction",
};

const hasFullScore = ({ points, score }: Indicator): boolean =>
  isGiven(points) && isGiven(score) && points.value.equals(score.value);

function executionOf({ overall }: ReportedFiling) {
  const total = overall?.funding.total;
  return { executionScore: total?.score.value?.cellValue(), executionPoints: total?.points.value?.cellValue() };
}

const sums =
  /产出(?:类?指标)?(?:共?有|为)?(\d{1,2})[项个条][，、,；]?效益(?:类?指标)?(?:共?有|为)?(\d{1,2})[项个条][，、,；和]?满意度(?:类?指标)?(?:共?有|为)?(\d{1,2})[项个条][，,；、]?(?:合计|总计|共计?)(?:为|有)?(\d{1,2})([项个条])/g;

/** A total of indicators with what its three parts make, where the parts are told right before it. */
export interface IndicatorSum extends Span {
  readonly sum: number;
  /** 项, 个 or 条, as the text has it. */
  readonly measure: string;
}

/** 产出5项，效益4项，满意度1项，合计12项: 预算执行率 may be counted as one more, 成本 may stand before. */
export function wrongIndicatorSums({ text }: ReadText): readonly IndicatorSum[] {
  if (!text.includes("满意度")) return [];
  return [...text.matchAll(sums)].flatMap(
    ({ 0: all, 1: output, 2: benefit, 3: satisfaction, 4: total, 5: measure = "", index }) => {
      const sum = Number(output) + Number(benefit) + Number(satisfaction);
      const before = /[^。\n]*$/.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? "";
      if (/\d\s*[项个条]|成本|执行率/.test(before) || [sum, sum + 1].includes(Number(total))) return [];
      const start = index + all.lastIndexOf(total ?? "");
      return [{ start, end: index + all.length, sum, measure }];
    },
  );
}
