import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing, IndicatorGroup, Project, ReportedFiling, ScoredForm } from "../../forms/filing";
import type { CountFigure, ReadText } from "../../prose/reading";
import { Points } from "../../quantities/points";
import type { MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import { withName } from "./project-names";
import { plainName } from "./report-items";
import { respectiveName } from "./respective-names";
import { lastTopic, topicOf, wordsBefore } from "./told-topics";

/** A score of 表2 or of a project: the whole, a group's, that of the execution. */
export function scoreTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  const named = projectScored(filing, read, figure);
  if (named) return tied(figure, named, [[named.indicators.totalScore]], "总分");
  const told = toldScore(read, figure);
  if (!told) return undefined;
  const { about, isWeight, isTotal } = told;
  const form = formOf(filing, read, figure, about);
  if (!form) return undefined;
  const group = groups.find(([names]) => names.test(about))?.[1];
  if (group)
    return tied(
      figure,
      form,
      groupScores(form, group, isWeight ? "points" : "score"),
      `${groupNames[group]}${isWeight ? "分值" : "得分"}`,
    );
  const { points, score } = form.funding.total;
  if (/(?:预算|资金)执行(?:率|情况)?(?:指标)?$/.test(about))
    return tied(figure, form, [[isWeight ? points : score]], isWeight ? "预算执行分值" : "预算执行得分");
  return isTotal && isNaming(about) ? tied(figure, form, [[form.indicators.totalScore]], "总分") : undefined;
}

/** 自评得分分别为：标准化项目75.45分，其他项目99.73分; 标准化项目和其他项目自评得分分别为75.45分和99.73分. */
function projectScored(filing: Filing, read: ReadText, figure: CountFigure): Project | undefined {
  const respective = respectiveName(read, figure);
  const isListed = /自评(?:得分|总分)(?:情况)?(?:分别)?(?:为|是|如下)?[：:]/.test(wordsBefore(read, figure));
  const name =
    respective && /得分|总分|自评/.test(respective.what)
      ? respective.name
      : isListed && !figure.subject.inherited
        ? plainName(figure.subject.words)
        : undefined;
  return name === undefined ? undefined : withName(filing.projects, ({ projectName }) => projectName.value, name);
}

/** The form whose total a number of points is said to be; undefined for any other number. */
export function formScored(filing: ReportedFiling, read: ReadText, figure: CountFigure): ScoredForm | undefined {
  const told = toldScore(read, figure);
  return told?.isTotal && isNaming(told.about) ? formOf(filing, read, figure, told.about) : undefined;
}

/** True for the total of the whole, where 表2 does not tell it: 部门整体支出绩效自评得分96分. */
export function isUntoldTotal(filing: ReportedFiling, read: ReadText, figure: CountFigure): boolean {
  const told = toldScore(read, figure);
  const total = filing.overall?.indicators.totalScore;
  if (!told?.isTotal || (total && isGiven(total))) return false;
  return /部门整体|单位整体|整体支出/.test(told.about) && isNaming(told.about) && !/项目|专项|平均|各/.test(told.about);
}

/** What a number of points is said to be: 产出指标 and its 分值, 部门整体 and its 总分. */
interface ToldScore {
  readonly about: string;
  readonly isWeight: boolean;
  readonly isTotal: boolean;
}

function toldScore(read: ReadText, figure: CountFigure): ToldScore | undefined {
  if (figure.subject.inherited) return undefined;
  const words = plainName(figure.subject.words);
  if (/^(?:自评|实际)?得(?:分)?$/.test(words)) return behindWeight(read, figure) ?? scoreOf(words);
  return isBeforeScore(read, figure) && !/分$/.test(words)
    ? { about: words, isWeight: true, isTotal: false }
    : scoreOf(words);
}

function scoreOf(words: string): ToldScore | undefined {
  const told =
    /^(.*?)(?:自评|评价|综合|最终|最后)*(?:(?:总得分|总分|得分|评分|分值|满分|权重)(?:数|结果)?|自评|得)$/.exec(
      words,
    )?.[1];
  if (told === undefined) return undefined;
  const isWeight = /(?:分值|满分|权重)$/.test(words);
  const isTotal = !isWeight && /自评|评价|综合|总/.test(words);
  return { about: told.replace(/(?:支出)?(?:绩效)?$/, ""), isWeight, isTotal };
}

/** 产出指标50分，得49分: what the points right before it in the sentence are of. */
function behindWeight({ sentences, text }: ReadText, figure: CountFigure): ToldScore | undefined {
  const before = sentences[figure.sentence]?.figures.filter(({ end }) => end <= figure.start).at(-1);
  if (before?.kind !== "count" || before.measure !== "分" || before.subject.inherited) return undefined;
  if (!/^[，,、（(]?(?:自评|实际)?得(?:分)?(?:为|是)?$/.test(text.slice(before.end, figure.start).replace(/\s/g, "")))
    return undefined;
  const about = plainName(before.subject.words).replace(/(?:分值|满分|权重)(?:为|是)?$/, "");
  return about === "" ? undefined : { about, isWeight: false, isTotal: false };
}

/** True for the 50 of 产出指标50分，得49分. */
function isBeforeScore({ sentences, text }: ReadText, figure: CountFigure): boolean {
  const next = sentences[figure.sentence]?.figures.find(({ start }) => start >= figure.end);
  if (next?.kind !== "count" || next.measure !== "分") return false;
  return /^[，,、（(]?(?:自评|实际)?得(?:分)?(?:为|是)?$/.test(text.slice(figure.end, next.start).replace(/\s/g, ""));
}

/** The words before 自评得分 name the unit or a form and nothing else: 产出数量得分 is no total. */
const isNaming = (about: string): boolean =>
  !/指标|数量|质量|时效|成本|效益|产出|满意|管理|投入|过程|履职|执行/.test(about);

const groups: readonly (readonly [RegExp, IndicatorGroup])[] = [
  [/产出(?:类)?指标$|^产出$/, "output"],
  [/效益(?:类)?指标$|^效益$/, "benefit"],
  [/满意度(?:类)?指标$|^满意度$/, "satisfaction"],
];

const groupNames: Readonly<Partial<Record<IndicatorGroup, string>>> = {
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
};

/** The form its own words name, else that of its context; 部门整体 where nothing names a project. */
function formOf(filing: ReportedFiling, read: ReadText, figure: CountFigure, about: string): ScoredForm | undefined {
  const topic = lastTopic(filing, about) ?? topicOf(filing, read, figure);
  if (topic && topic !== "whole") return topic;
  // 三个项目平均得分, 各项目自评得分 are nobody's.
  if (/项目|专项|平均|各|分别/.test(about) || filing.overall === undefined) return undefined;
  return topic === "whole" || /部门|单位|整体/.test(about) ? filing.overall : undefined;
}

/** Some count 成本指标 among 产出指标 and some beside them: either sum will do. */
function groupScores(
  { indicators: { rows } }: ScoredForm,
  group: IndicatorGroup,
  column: "points" | "score",
): readonly (readonly Field<Points>[])[] {
  const own = rows.filter((row) => row.group === group);
  const costs = rows.filter((row) => row.group === "cost");
  const withoutCosts = own.filter(({ kindLabel }) => !kindLabel.includes("成本"));
  const sums = group === "output" ? [own, [...own, ...costs], withoutCosts] : [own];
  return sums.map((some) => some.map((row) => row[column]));
}

function tied(
  figure: CountFigure,
  { name }: ScoredForm,
  sums: readonly (readonly Field<Points>[])[],
  label: string,
): MeasureTie | undefined {
  const known = sums.filter((cells) => cells.length > 0 && cells.every(isGiven));
  const [first] = known;
  if (!first || known.length < sums.filter((cells) => cells.length > 0).length) return undefined;
  const values = known.map((cells) => Points.sum(onlyGiven(cells).map(({ value }) => value)));
  return {
    figure,
    label: `${name}${label}`,
    fields: first,
    expected: `${String(values[0])}分`,
    agrees: values.some((value) => showsSame(figure, value.value)),
  };
}
