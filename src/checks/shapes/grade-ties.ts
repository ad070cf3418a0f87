import { isGiven } from "../../forms/field";
import type { ReportedFiling, ScoredForm } from "../../forms/filing";
import type { CountFigure, ReadText, Sentence } from "../../prose/reading";
import { Points } from "../../quantities/points";
import { gradeOf, gradeWords } from "../../scoring/grade";
import type { MeasureTie } from "./measure-figures";
import { formScored } from "./score-ties";
import { lastTopic } from "./told-topics";

/** 评价等级为“良”; 合格 and 一等 belong to other scales. */
const graded =
  /(?:评价|自评|评定|绩效)(?:结果)?(?:的)?(?:等级|等次|级别)(?:评定)?(?:为|是|：|:|属于)?\s*[“"「]?(优秀?|良好?|中等?|差)(?=[”"」]|[，,；;。、）)\s]|级|等|$)|(?<=分[）)]?[，,；;]?\s*)(?:等级|等次)(?:为|是|：|:)?\s*[“"「]?(优秀?|良好?|中等?|差)(?=[”"」]|[，,；;。、）)\s]|级|等|$)/g;

/** Grades by somebody else, of another year or of several. */
const another = /财政|第三方|重点评价|部门评价|抽查|复核|考核|[上去前]年|分别|其中|均|各|个项目|目标|力争|确保/;

/** The grades the report tells, against those the totals of the forms earn. */
export function gradeTies(filing: ReportedFiling, read: ReadText): readonly MeasureTie[] {
  return read.sentences.flatMap((sentence) => {
    if (!/等级|等次|级别/.test(sentence.text)) return [];
    return [...sentence.text.matchAll(graded)].flatMap((found) => {
      const word = found[1] ?? found[2] ?? "";
      const start = sentence.start + found.index + found[0].length - word.length;
      return gradeTie(filing, read, sentence, { start, end: start + word.length }) ?? [];
    });
  });
}

function gradeTie(
  filing: ReportedFiling,
  read: ReadText,
  sentence: Sentence,
  figure: { readonly start: number; readonly end: number },
): MeasureTie | undefined {
  const before = read.text.slice(sentence.start, figure.start);
  const years = before.match(/(?<!\d)20\d\d(?=\s*年)/g) ?? [];
  if (another.test(before) || years.some((year) => year !== filing.year)) return undefined;
  const scores = sentence.figures.filter(
    (one): one is CountFigure => one.kind === "count" && one.measure === "分" && one.end <= figure.start,
  );
  const last = scores.at(-1);
  const form = last ? formScored(filing, read, last) : formNamed(filing, before);
  const total = form?.indicators.totalScore;
  if (!form || !total || !isGiven(total)) return undefined;
  const grade = gradeWords[gradeOf(total.value, filing.edition)];
  const own = last && Points.parse(last.digits);
  const word = read.text.slice(figure.start, figure.start + 1);
  return {
    figure,
    label: `${form.name}总分${total.written}分的等级`,
    fields: [total],
    expected: `“${grade}”`,
    agrees: word === grade || (own !== undefined && word === gradeWords[gradeOf(own, filing.edition)]),
  };
}

function formNamed(filing: ReportedFiling, words: string): ScoredForm | undefined {
  const topic = lastTopic(filing, words);
  return topic === "whole" ? filing.overall : topic;
}
