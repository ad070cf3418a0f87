import type { Filing, ReportedFiling } from "../../forms/filing";
import type { AmountFigure, PercentageFigure, ReadText } from "../../prose/reading";
import type { Fixed } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";
import { isWithoutPart } from "./left-out";
import type { MeasureTie } from "./measure-figures";
import { isSlipOf } from "./near-slips";
import type { Source } from "./rate-sources";
import { ofForm, ofName, ofSpentItem } from "./rate-sources";
import { plainName } from "./report-items";
import { tiesOf } from "./report-ties";
import { speaksOfYear } from "./spoken-year";
import { wordsSince } from "./told-topics";
import { figureBefore } from "./figure-places";

const ofBudget =
  /^(.*?)[，,]?(?:仅|只|共)?(?:完成|占|为|用|执行|使用|支出)了?(?:全年|年初|年度|当年|本年|其)*预算(?:数|总?额|安排)?的$/;
const paid = /^(.+?)(?:资金)?(?:支付率|支付进度|使用率)(?:仅?为|是|达到?|：|仅)?$/;
const saved = /^(.*?)[，,]?(?:预算|资金|经费)?(?:节约|节支|结余|结转结余)(?:率|比例)(?:为|是|达到?|：)?$/;
const share = /^(.*?)[，,]?占(.+?)的(?:比重|比例)?(?:为|是|达到?)?$/;
const whole = /^(?:全年|年度|部门|单位|整体)*预算执行率(?:为|是|达到?|：)?$/;
/** Every one of these phrases has one of its words. */
const mayHint = /率|预算|比例|占/;

/**
 * A rate of which it is likely but not certain what it is of: 占预算的46.36% may be of another budget. Only what looks like a slip
 * of the likely one is told; everything else is left alone.
 */
export function hintedRate(filing: ReportedFiling, read: ReadText, figure: PercentageFigure): MeasureTie | undefined {
  if (figure.unit !== "percent" || figure.qualifier || figure.bound) return undefined;
  const since = wordsSince(read, figure).replace(/\s/g, "");
  if (!mayHint.test(since)) return undefined;
  const hinted = hintOf(filing, read, figure, since.replace(/^[，,；;]/, ""));
  if (!hinted || !speaksOfYear(filing, read, figure) || isWithoutPart(read, figure)) return undefined;
  const { expected, label, fields } = hinted;
  return isSlipOf(figure.rate, expected.rounded())
    ? { figure, label, fields, expected: String(expected.rounded()), agrees: false }
    : undefined;
}

type Hinted = Pick<MeasureTie, "label" | "fields"> & { readonly expected: Rate };

function hintOf(filing: ReportedFiling, read: ReadText, figure: PercentageFigure, words: string): Hinted | undefined {
  const last = lastAmount(read, figure);
  const budgeted = ofBudget.exec(words);
  if (budgeted) return rateOf(sourceFor(filing, budgeted[1], last));
  const parted = share.exec(words);
  if (parted) return shareOf(filing, nameFor(filing, parted[1], last), parted[2] ?? "");
  const name = paid.exec(words)?.[1];
  if (name !== undefined) return rateOf(ofName(filing, plainName(name)));
  const kept = saved.exec(words);
  if (kept) return restOf(rateOf(sourceFor(filing, kept[1], last)));
  const isAlone = whole.test(words) && read.sentences[figure.sentence]?.figures[0] === figure;
  return isAlone && filing.overall ? rateOf(ofForm(filing.overall)) : undefined;
}

const lastAmount = (read: ReadText, figure: PercentageFigure): AmountFigure | undefined => {
  const before = figureBefore(read, figure);
  return before?.kind === "amount" ? before : undefined;
};

/** What the words name, else what the amount right before is of where its cell bears it out. */
function sourceFor(filing: ReportedFiling, name: string | undefined, last: AmountFigure | undefined) {
  const own = plainName(name ?? "");
  return own === "" ? last && ofAmount(filing, last) : ofName(filing, own);
}

function ofAmount(filing: ReportedFiling, last: AmountFigure): Source | undefined {
  const spent = ofSpentItem(filing, last);
  if (spent) return spent;
  const tie = tiesOf(filing).get(last);
  const source = tie && ofName(filing, plainName(last.subject.words).replace(/(?<!基本|项目)支出$/, ""));
  return source?.parts.some((one) => one?.part.equals(last.amount)) === true ? source : undefined;
}

/** One rate, by whichever budget; undefined where the budgets differ. */
function rateOf(source: Source | undefined): Hinted | undefined {
  const parts = source?.parts.flatMap((one) => one ?? []) ?? [];
  const [first] = parts;
  const expected = first && Rate.of(first.part, first.whole);
  if (!source || !expected || parts.some(({ whole: budget }) => !budget.equals(first.whole))) return undefined;
  return { label: source.label, fields: first.fields, expected };
}

const restOf = (hinted: Hinted | undefined): Hinted | undefined =>
  hinted && { ...hinted, label: hinted.label.replace(/执行率$/, "节约率"), expected: Rate.full.minus(hinted.expected) };

function nameFor(filing: ReportedFiling, name: string | undefined, last: AmountFigure | undefined): Spent | undefined {
  const own = plainName(name ?? "");
  if (own !== "") return spentOn(filing, own);
  const spent = last && spentOn(filing, last.subject.words);
  return spent?.value.equals(last?.amount ?? spent.value) === true ? spent : undefined;
}

interface Spent {
  readonly name: string;
  readonly value: Fixed;
  readonly fields: Hinted["fields"];
}

function spentOn(filing: Filing, name: string): Spent | undefined {
  const plain = plainName(name);
  const source = /^(?:全年|年度|部门)?总?支出(?:总额|合计)?$/.test(plain)
    ? filing.overall && ofForm(filing.overall)
    : (ofName(filing, plain) ?? ofName(filing, plain.replace(/支出$/, "")));
  const [first] = source?.parts ?? [];
  return first && { name: plain, value: first.part, fields: first.fields.slice(0, 1) };
}

/** 人员经费占基本支出的91.37%: of what was spent on both. */
function shareOf(filing: Filing, part: Spent | undefined, of: string): Hinted | undefined {
  const all = part && spentOn(filing, of);
  const expected = all && Rate.of(part.value, all.value);
  return expected && { label: `${part.name}占${all.name}的比重`, fields: [...part.fields, ...all.fields], expected };
}
