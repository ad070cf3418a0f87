import { isGiven } from "../../forms/field";
import type { Filing, Project, ReportedFiling } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import type { AmountFigure, PercentageFigure, ReadText } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import { Rate } from "../../quantities/rate";
import { isSpentStage } from "../../prose/stages";
import { isWithoutPart } from "./left-out";
import type { MeasureTie } from "./measure-figures";
import { isOfPartOfYear } from "./part-of-year";
import { itemNamed, plainName } from "./report-items";
import { wordsAt } from "./report-reading";
import type { Source } from "./rate-sources";
import { controlRate, lineOf, ofForm, ofItem, ofName, ofSpentItem } from "./rate-sources";
import { tiesOf } from "./report-ties";
import { respectiveName } from "./respective-names";
import type { SentenceRate } from "./sentence-rates";
import { sentenceRate } from "./sentence-rates";
import { speaksOfYear } from "./spoken-year";
import { canTell } from "./told-bounds";
import { lastTopic, topicOf, wordsBefore } from "./told-topics";

/** A rate of execution or of control, where it is certain what of. */
export function rateTie(filing: ReportedFiling, read: ReadText, figure: PercentageFigure): MeasureTie | undefined {
  const { role, unit, subject } = figure;
  if (unit !== "percent") return undefined;
  if (figure.qualifier) {
    if (isOfPartOfYear(read, figure) || isWithoutPart(read, figure)) return undefined;
    const isOne = role === "rate" && !subject.inherited && isVagueResult(filing, read, figure);
    const of = isOne ? sourceOf(filing, read, figure) : undefined;
    return of && vagueTie(figure, of);
  }
  const told = sentenceRate(read, figure);
  // 6月末项目支出执行率41.20%: right or wrong by the amounts of its own sentence alone.
  if (isOfPartOfYear(read, figure) || isWithoutPart(read, figure)) return told && ofSentence(filing, figure, told);
  // 在职人员控制率94.25%，低于100%的要求: the second is what is wanted.
  const isNamed = role === "rate" && (!subject.inherited || respectiveName(read, figure) !== undefined);
  const source =
    (isNamed ? sourceOf(filing, read, figure) : undefined) ??
    (told && (ofContext(filing, read, figure) ?? ofFormSpending(filing, told.last)));
  const fits = told ? told.fits || isOfWhole(filing, figure, told) : isOfItsSentence(read, figure);
  const tie = source && tieOf(figure, source, fits);
  return tie ?? (told ? ofSentence(filing, figure, { ...told, fits }) : undefined);
}

/** 超过98% and 约98%; 应低于90% and 90%以上的要求 say what is wanted. */
function isVagueResult(filing: Filing, read: ReadText, figure: PercentageFigure): boolean {
  const { word = "" } = figure.qualifier ?? {};
  const behind = read.text.slice(figure.end, read.sentences[figure.sentence]?.end).split(/[，,；;。]/)[0] ?? "";
  const words = wordsBefore(read, figure);
  if (/应|要求|目标|力争|确保|须|需|不得|标准|预期|预计|计划|争取|线/.test(words + behind)) return false;
  return (
    rough.test(word) ||
    (isBound(read, figure, behind) && speaksOfYear(filing, read, figure) && !/如|若|凡|当/.test(words))
  );
}

const rough = /^(?:大?约|约为|近|接近|将近|超过?|逾|突破|余|多|左右)$/;

/** 执行率达96%以上, 不足95%. 低于90%的项目 and 低于90%，扣2分 are conditions. */
function isBound({ text, sentences }: ReadText, figure: PercentageFigure, behind: string): boolean {
  const rest = text.slice(figure.end, sentences[figure.sentence]?.end);
  if (/^(?:及?以上)?的/.test(behind.trim()) || /扣|得满?分|计分|不得分/.test(rest)) return false;
  return /^(?:及?以上|不足|不到|低于|高于|未能?达到?|没有达到)$/.test(figure.qualifier?.word ?? "");
}

/** As far as the word beside the figure lets it: 超98% is right for 98.65% and wrong for 95.57%. */
function vagueTie(figure: PercentageFigure, source: Source): MeasureTie | undefined {
  const exact = tieOf(figure, source, false);
  const told = Decimal.parse(figure.digits);
  const cell = source.cell && isGiven(source.cell) ? [source.cell.value] : [];
  const rates = [...cell, ...source.parts.flatMap((one) => (one && Rate.of(one.part, one.whole)) ?? [])];
  if (!exact || !told) return undefined;
  const agrees = rates.some((rate) => {
    const value = Decimal.parse(String(rate.rounded().percentage));
    return value === undefined || canTell(told, figure.qualifier, value);
  });
  return { ...exact, agrees };
}

function tieOf(figure: PercentageFigure, source: Source, fits: boolean): MeasureTie | undefined {
  const cell = source.cell && isGiven(source.cell) ? source.cell : undefined;
  const parts = source.parts.flatMap((one) => one ?? []);
  // A budget the tables do not tell may be the one that is meant.
  if (parts.length < source.parts.length && !cell) return undefined;
  const [first] = parts;
  const wanted = (cell?.value ?? (first && Rate.of(first.part, first.whole)))?.rounded();
  if (!wanted) return undefined;
  const agrees =
    (cell !== undefined && figure.rate.agreesWithinRounding(cell.value)) ||
    parts.some(({ part, whole }) => figure.rate.canBe(part, whole)) ||
    fits;
  const fields = cell ? [cell] : (first?.fields ?? []);
  return { figure, label: source.label, fields, expected: String(wanted), agrees };
}

/** 基本支出决算2594.23万元，占预算的63.95%: a part of what all had. */
function isOfWhole({ overall }: Filing, { role, rate }: PercentageFigure, { last }: SentenceRate): boolean {
  if (role !== "share" || !overall) return false;
  const { initialBudget, annualBudget } = overall.funding.total;
  return [initialBudget, annualBudget].some((whole) => isGiven(whole) && rate.canBe(last.amount, whole.value));
}

/** 预算50万元，支出20万元，执行率40%: of what no table has, its own sentence decides. */
function ofSentence(
  filing: ReportedFiling,
  figure: PercentageFigure,
  { pair, fits, isOpen }: SentenceRate,
): MeasureTie | undefined {
  const wanted = pair && Rate.of(pair.spent.amount, pair.budget.amount)?.rounded();
  if (!wanted || isOpen) return undefined;
  const fields = [wordsAt(filing, pair.spent), wordsAt(filing, pair.budget)];
  return { figure, label: "同一句中两个金额之比", fields, expected: String(wanted), agrees: fits };
}

/** False for 档案数字化支出20万元 under the heading of a project: its rate is its own. */
function isNameless(filing: Filing, { subject }: AmountFigure): boolean {
  const words = plainName(subject.words).replace(/\d{4}年度?/g, "");
  return generic.test(words) || lastTopic(filing, words) !== undefined;
}

const generic =
  /^(?:全年|年度|当年|本年|上年|部门|单位|整体|项目|资金|该|本|总|共|支出|执行|合计|总额|实际|预算|安排|财政拨款|结转|结余)*$/;

/** 2024年全年执行数3876.91万元，预算执行率95.57%: the one form that spent so much, where the words name nothing else. */
function ofFormSpending(filing: Filing, { subject, amount, digits }: AmountFigure): Source | undefined {
  const words = plainName(subject.words).replace(/\d{4}年度?/g, "");
  if (!isSpentStage(subject.stage) || digits.replace(/\D/g, "").length < 4) return undefined;
  if (!/^(?:全年|年度|部门|单位|整体|总|共|支出|执行|合计|总额|实际|预算|批复)*$/.test(words)) return undefined;
  const forms = scoredForms(filing).filter(
    ({ funding: { total } }) => isGiven(total.executed) && amount.equals(total.executed.value),
  );
  const [form] = forms;
  return form && forms.length === 1 ? ofForm(form) : undefined;
}

/** 预算30万元，实际支出28.5万元，执行率95%: right by what its own sentence says, whose amounts are compared by themselves. */
function isOfItsSentence({ sentences }: ReadText, figure: PercentageFigure): boolean {
  const amounts = (sentences[figure.sentence]?.figures ?? []).filter(
    (one): one is AmountFigure => one.kind === "amount" && one.end <= figure.start,
  );
  const [whole, part] = amounts.slice(-2);
  return whole !== undefined && part !== undefined && figure.rate.canBe(part.amount, whole.amount);
}

function sourceOf(filing: ReportedFiling, read: ReadText, figure: PercentageFigure): Source | undefined {
  const respective = respectiveName(read, figure);
  if (respective) return /执行率$/.test(respective.what) ? ofName(filing, respective.name) : undefined;
  const told = plainName(figure.subject.words);
  // 执行率保持在95%以上; 稳定在95% may be told of several years.
  const words = figure.qualifier ? told.replace(/(?:一直)?(?:保持|稳定|维持)?在$/, "") : told;
  const controlled = controlRate(filing, words);
  if (controlled) return controlled;
  const kept = /^(.*)控制率$/.exec(words)?.[1];
  const limited = kept === undefined ? undefined : itemNamed(kept);
  if (limited)
    return limited.id === "threePublicExpenses" || limited.id === "operatingFunds"
      ? ofItem(filing, limited, "控制率")
      : undefined;
  const about = /^(.*?)(?:全年|年度)?(?:预算|资金)?(?:执行率|执行进度|支出率|支出进度)(?:仅|只有|才|高达)?$/.exec(
    words,
  )?.[1];
  if (about === undefined) return undefined;
  // 6月末支出进度41.20%: what it was by then.
  if (!words.includes("执行率") && !speaksOfYear(filing, read, figure)) return undefined;
  if (/^(?:预算支出|支出|总体|(?:该|本|此)(?:项目|专项|资金)*)?$/.test(about)) return ofContext(filing, read, figure);
  // 省级专项资金|执行率.
  return ofName(filing, about) ?? ofName(filing, `${about}资金`);
}

/** 执行率 alone is that of the amounts before it, else of the project or the whole its words are about. */
function ofContext(filing: ReportedFiling, read: ReadText, figure: PercentageFigure): Source | undefined {
  const amounts = (read.sentences[figure.sentence]?.figures ?? []).filter(
    ({ kind, end }) => kind === "amount" && end <= figure.start,
  );
  const last = amounts.at(-1);
  const key = last && tiesOf(filing).get(last)?.key;
  // The item of the amount, without its column and year: "hospitality final 0".
  const id = key?.split(" ").slice(0, -2).join(" ");
  if (id !== undefined) {
    const project = filing.projects.find((one) => one.key === id);
    return project ? ofForm(project) : ofItem(filing, { id, ...lineOf(filing, id) });
  }
  const spent = last?.kind === "amount" ? ofSpentItem(filing, last) : undefined;
  if (spent) return spent;
  if (last?.kind === "amount" && !isNameless(filing, last)) return undefined;
  const topic = last && !figure.subject.words.includes("预算") ? undefined : topicOf(filing, read, figure);
  if (topic === "whole" || (topic && ofUnit.test(figure.subject.words.replace(/\s/g, ""))))
    return filing.overall && ofForm(filing.overall);
  return topic && ofSpoken(filing, read, figure, topic);
}

/** 部门预算执行率 is that of the whole, whichever project was spoken of before. */
const ofUnit =
  /^(?:\d{4}年度?|全年|本年度?|年度|[我本])*(?:部门|单位)(?:预算|资金|财政拨款|支出)*(?:执行率|执行进度|支出)/;

/** 因冷链专项未支出，全年执行率95.02%: of the project named before, or of the whole or an item that it is a part of. */
function ofSpoken(filing: ReportedFiling, read: ReadText, figure: PercentageFigure, project: Project): Source {
  const own = ofForm(project);
  if (/[该本此](?:项目|专项)/.test(figure.subject.words)) return own;
  const words = read.sentences[figure.sentence]?.text ?? "";
  const named = wholes.flatMap(([name, known]) => (known.test(words) ? (itemNamed(name) ?? []) : []));
  const sources = [
    ...(filing.overall ? [ofForm(filing.overall)] : []),
    ...named.flatMap((item) => ofItem(filing, item) ?? []),
  ];
  return {
    ...own,
    parts: [...own.parts, ...sources.flatMap(({ parts }) => parts.filter((part) => part !== undefined))],
  };
}

const wholes: readonly (readonly [name: string, known: RegExp])[] = [
  ["项目支出", /项目|专项/],
  ["基本支出", /基本支出/],
  ["人员经费", /人员经费/],
  ["公用经费", /公用经费/],
  ["三公经费", /三公/],
  ["政府性基金支出", /政府性基金/],
  ["一般公共预算支出", /一般公共预算/],
  ["政府采购", /采购/],
];
