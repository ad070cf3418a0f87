import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { CountFigure, ReadText } from "../../prose/reading";
import { plainName } from "./report-items";
import { figureBefore } from "./figure-places";

/** What a number of points is said to be: 产出指标 and its 分值, 部门整体 and its 总分, 预算执行 and what it lost. */
export interface ToldScore {
  readonly about: string;
  /** "either" where the words say neither 分值 nor 得分: 产出指标50分. */
  readonly column: "points" | "score" | "lost" | "either";
  readonly isTotal: boolean;
  /** The sentence it stands in. */
  readonly among: string;
}

type Words = Omit<ToldScore, "among">;

export function toldScore(read: ReadText, figure: CountFigure): ToldScore | undefined {
  const told = wordsOf(read, figure);
  return told && { ...told, among: read.sentences[figure.sentence]?.text ?? "" };
}

function wordsOf(read: ReadText, figure: CountFigure): Words | undefined {
  if (figure.subject.inherited) return undefined;
  const words = plainName(figure.subject.words);
  if (/^(?:自评|实际)?得(?:分)?$/.test(words)) return behindWeight(read, figure) ?? scoreOf(words);
  if (isBeforeScore(read, figure) && !/[分扣失丢]$/.test(words))
    return { about: words, column: "points", isTotal: false };
  return scoreOf(words) ?? { about: words, column: "either", isTotal: false };
}

function scoreOf(words: string): Words | undefined {
  const lost = /^(.*?)(?:共|被|合计)?(?:失分|扣分|丢分|扣除?|丢|(?<!损)失)$/.exec(words)?.[1];
  if (lost !== undefined) return { about: lost, column: "lost", isTotal: false };
  const told =
    /^(.*?)(?:自评|评价|综合|最终|最后)*(?:(?:总得分|总分|得分|评分|分值|满分|权重)(?:数|结果)?|自评|得)$/.exec(
      words,
    )?.[1];
  if (told === undefined) return undefined;
  const isWeight = /(?:分值|满分|权重)$/.test(words);
  const isTotal = !isWeight && /自评|评价|综合|总/.test(words);
  return { about: told.replace(/(?:支出)?(?:绩效)?$/, ""), column: isWeight ? "points" : "score", isTotal };
}

/** 产出指标50分，得49分: what the points right before it in the sentence are of. */
function behindWeight(read: ReadText, figure: CountFigure): Words | undefined {
  const { text } = read;
  const before = figureBefore(read, figure);
  if (before?.kind !== "count" || before.measure !== "分" || before.subject.inherited) return undefined;
  if (!/^[，,、（(]?(?:自评|实际)?得(?:分)?(?:为|是)?$/.test(text.slice(before.end, figure.start).replace(/\s/g, "")))
    return undefined;
  const about = plainName(before.subject.words).replace(/(?:分值|满分|权重)(?:为|是)?$/, "");
  return about === "" ? undefined : { about, column: "score", isTotal: false };
}

/** True for the 50 of 产出指标50分，得49分. */
function isBeforeScore({ sentences, text }: ReadText, figure: CountFigure): boolean {
  const next = sentences[figure.sentence]?.figures.find(({ start }) => start >= figure.end);
  if (next?.kind !== "count" || next.measure !== "分") return false;
  return /^[，,、（(]?(?:自评|实际)?得(?:分)?(?:为|是)?$/.test(text.slice(figure.end, next.start).replace(/\s/g, ""));
}

/** The words before 自评得分 name the unit or a form and nothing else: 产出数量得分 is no total. */
export const isNaming = (about: string): boolean =>
  !/指标|数量|质量|时效|成本|效益|产出|满意|管理|投入|过程|履职|执行/.test(about);

/** Points that somebody else gave, of a rule, of several together or of another system of indicators. */
const another =
  /财政|第三方|专家|评委|评审|重点评价|部门评价|抽查|复核|复评|考核|考评|验收|中标|投标|测评|下属|所属|直属|平均|各[个项类级]|均|每|标准|细则|规则|权重|不得分|目标|力争|投入|过程|[上去前]年|调整前|原/;

/** Whether the words of a sentence before its points leave open whose they are; 专家 in the name of a project says nothing. */
export function isOfOthers({ projects, year: own }: Filing, before: string): boolean {
  const plain = projects.reduce(
    (words, { projectName }) => (isGiven(projectName) ? words.replaceAll(plainName(projectName.value), "") : words),
    plainName(before),
  );
  return another.test(plain) || (plain.match(/(?<!\d)20\d\d(?=年)/g) ?? []).some((year) => year !== own);
}
