import { isGiven } from "../../forms/field";
import type { ReportedFiling, ScoredForm } from "../../forms/filing";
import type { CountFigure, ReadText, Sentence } from "../../prose/reading";
import { Points } from "../../quantities/points";
import { gradeOf, gradeWords } from "../../scoring/grade";
import type { MeasureTie } from "./measure-figures";
import { formScored } from "./score-ties";
import { lastTopic } from "./told-topics";

const word = String.raw`(?:为|是|：|:|属于)?\s*[“"「]?(优秀?|良好?|中等?|差)(?=[”"」]|[，,；;。、）)\s]|级|等|$)`;

/** 评价等级为“良”, 得99分，等级为“良”, 标准化项目等级为“良”; 合格 and 一等 belong to other scales. */
const graded = new RegExp(
  String.raw`(?:(?:评价|自评|评定|绩效)(?:结果)?的?(?:等级|等次|级别)(?:评定)?|(?<=分[）)]?[，,；;]?\s*)(?:等级|等次)|(?<=项目|专项|资金|整体|支出)的?(?:等级|等次))${word}`,
  "g",
);

/** Grades by somebody else, of another year or of several. */
const another = /财政|第三方|重点评价|部门评价|抽查|复核|考核|[上去前]年|分别|其中|均|各|个项目|目标|力争|确保/;

/** The grades the report tells, against those the totals of the forms earn. */
export function gradeTies(filing: ReportedFiling, read: ReadText): readonly MeasureTie[] {
  return read.sentences.flatMap((sentence) => {
    if (!/等级|等次|级别/.test(sentence.text)) return [];
    return [...sentence.text.matchAll(graded)].flatMap((found) => {
      const [, word = ""] = found;
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
  // 整体支出和其他项目等级为优，标准化项目等级为中: each clause has its own.
  const clause = /[^，,；;。]*$/.exec(before)?.[0] ?? "";
  const own = formNamed(filing, clause);
  if (another.test(own ? clause : before) || years.some((year) => year !== filing.year)) return undefined;
  const scores = sentence.figures.filter(
    (one): one is CountFigure => one.kind === "count" && one.measure === "分" && one.end <= figure.start,
  );
  const last = scores.filter((one) => !isOfScale(read, one)).at(-1);
  const form = own ?? (last ? formScored(filing, read, last) : formTold(filing, read, sentence, before));
  const total = form?.indicators.totalScore;
  if (!form || !total || !isGiven(total)) return undefined;
  const grade = gradeWords[gradeOf(total.value, filing.edition)];
  const told = own ? undefined : last && Points.parse(last.digits);
  const letter = read.text.slice(figure.start, figure.start + 1);
  return {
    figure,
    label: `${form.name}总分${total.written}分的等级`,
    fields: [total],
    expected: `“${grade}”`,
    agrees: letter === grade || (told !== undefined && letter === gradeWords[gradeOf(told, filing.edition)]),
  };
}

/** 90分（含）以上为优、80—90分为良. */
const isOfScale = ({ text }: ReadText, { bound, end, start }: CountFigure): boolean =>
  bound !== undefined ||
  /^\s*(?:[（(][^）)]{0,6}[）)])?\s*(?:及?以[上下]|[至到—~-]|为[“"]?[优良中差])/.test(text.slice(end, end + 12)) ||
  /[至到—~-]\s*$/.test(text.slice(start - 3, start));

/** The form the sentence names; where nothing speaks of projects, 表2 behind a scale of grades. */
function formTold(filing: ReportedFiling, read: ReadText, sentence: Sentence, before: string): ScoredForm | undefined {
  const named = formNamed(filing, before);
  const paragraph = read.paragraphs[sentence.paragraph];
  if (named || !paragraph || !/分/.test(before)) return named;
  const title = read.headings[paragraph.heading]?.title ?? "";
  const words = `${title}${read.text.slice(paragraph.start, sentence.start)}${before}`;
  return /项目|专项/.test(words) ? undefined : filing.overall;
}

function formNamed(filing: ReportedFiling, words: string): ScoredForm | undefined {
  const topic = lastTopic(filing, words);
  return topic === "whole" ? filing.overall : topic;
}
