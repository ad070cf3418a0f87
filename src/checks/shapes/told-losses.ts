import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ReportedFiling, ScoredForm } from "../../forms/filing";
import type { CountFigure, ReadText } from "../../prose/reading";
import type { Points } from "../../quantities/points";
import { denseWords, indicatorAliases } from "./indicator-names";
import type { MeasureTie } from "./measure-figures";
import { showsSame } from "./measure-figures";
import { withName } from "./project-names";
import { partOf } from "./score-parts";
import { isOfScoringRule } from "./scoring-rules";
import { isOfOthers, toldScore } from "./told-scores";
import { topicOf, wordsBefore } from "./told-topics";

/** Points that an indicator, a group of them or a whole form is said to have lost: 标准宣贯覆盖市州扣2分, 整体支出共扣0.56分. */
export function lossTie(filing: ReportedFiling, read: ReadText, figure: CountFigure): MeasureTie | undefined {
  if (!/[扣失丢]/.test(read.text.slice(Math.max(0, figure.start - 4), figure.start))) return undefined;
  const told = toldScore(read, figure);
  if (told?.column !== "lost" || told.about === "" || isOfScoringRule(read, figure)) return undefined;
  const before = wordsBefore(read, figure);
  if (isOfOthers(filing, before.replace(told.about, "")) || goesOn(read, figure)) return undefined;
  const about = told.about.replace(/^(?:主要(?:是|为)?|其中)/, "").replace(/(?:绩效)?(?:自评|评价)$/, "");
  return indicatorLoss(filing, read, figure, about) ?? formLoss(filing, read, figure, about, told.among);
}

/** 产出指标扣2分，成果转化不够又扣1分: neither is all. */
function goesOn(read: ReadText, figure: CountFigure): boolean {
  const behind = read.text.slice(figure.end, read.sentences[figure.sentence]?.end ?? figure.end);
  return /^[^；;。]*?(?:另|又|再|还|分别|其中)[^；;。]*[扣失丢]/.test(behind) || /^[，,、（(]\s*[扣失丢]/.test(behind);
}

function indicatorLoss(filing: ReportedFiling, read: ReadText, figure: CountFigure, about: string) {
  const name = denseWords(about);
  const aliases = indicatorAliases(filing);
  const named = aliases.get(name) ?? aliases.get(name.replace(/指标$/, "")) ?? [];
  const topic = named.length > 1 ? topicOf(filing, read, figure) : undefined;
  const key = topic === "whole" ? "overall" : topic?.key;
  const own = named.filter((row) => key !== undefined && row.key.startsWith(`${key}.`));
  const rows = own.length > 0 ? own : named;
  const [first] = rows;
  const losses = rows.map(lossOf);
  const [loss] = losses;
  if (!first || !loss || losses.includes(undefined)) return undefined;
  const label = `${first.score.label.replace(/得分$/, "")}失分`;
  const agrees = losses.some((one) => one && showsSame(figure, one.value));
  return { figure, label, fields: [first.points, first.score], expected: `${String(loss)}分`, agrees };
}

const lossOf = ({ points, score }: Indicator): Points | undefined =>
  isGiven(points) && isGiven(score) ? points.value.minus(score.value) : undefined;

/** Of a form or one of its groups; what one of its rows lost may be told of them too. */
function formLoss(filing: ReportedFiling, read: ReadText, figure: CountFigure, about: string, among: string) {
  const group = /^(.*?)(?:产出|效益|满意度)类?指标$/.exec(about);
  const head = group?.[1] ?? about;
  const form = head === "" ? spokenOf(filing, read, figure) : named(filing, head);
  if (!form) return undefined;
  const told = { about: group ? about.slice(head.length) : "", column: "lost", isTotal: !group, among } as const;
  const part = partOf(form, told, !group);
  const execution = partOf(form, { ...told, about: "预算执行", isTotal: false }, false);
  if (!part || !execution) return undefined;
  const losses = [...part.values, ...execution.values, ...form.indicators.rows.flatMap((row) => lossOf(row) ?? [])];
  return {
    figure,
    label: `${form.name}${group ? part.label : "总分与满分之差"}`,
    fields: part.fields,
    expected: `${String(part.values[0])}分`,
    agrees: losses.some(({ value }) => showsSame(figure, value)),
  };
}

function spokenOf(filing: ReportedFiling, read: ReadText, figure: CountFigure): ScoredForm | undefined {
  const topic = topicOf(filing, read, figure);
  return topic === "whole" ? filing.overall : topic;
}

function named(filing: Filing, head: string): ScoredForm | undefined {
  if (/^(?:部门|单位)?整体(?:支出)?(?:绩效)?的?$/.test(head)) return filing.overall;
  return withName(filing.projects, ({ projectName }) => projectName.value, head);
}
