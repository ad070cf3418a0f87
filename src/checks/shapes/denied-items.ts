import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { ReadText, Sentence, Span } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import type { ReportItem } from "./report-items";
import { itemNamed } from "./report-items";
import { speaksOfYear, speaksOfYearSpent } from "./spoken-year";
import { lastTopic } from "./told-topics";
import { withoutOpening } from "./unit-names";

/** Words that say nothing was spent on an item, and the cells that have an amount for it. */
export interface DeniedItem extends Span {
  readonly cells: readonly [Given<Amount>, ...Given<Amount>[]];
}

/** Time, unit and joints: 2024年本单位全年均|未发生公务接待费. Anything else there may be what is really spoken of. */
const leading =
  /^(?:\d{4}年度?|全年度?|本年度?|当年度?|今年|年度|年内|[我本](?:单位|部门|中心|[局厅办委会院馆站所校处队])|单位|部门|中心|均|也|且|并|亦|实际|[-•·]|[一二三四五六七八九]是)+/;
const spent = "(?:决算|实际)?(?:支出|费用|开支|经费)?";
const denied = new RegExp(
  `^(无|没有?|未)(实际|有)?(发生|产生|支出|列支|开支)?(?:任何)?(.{3,40}?)(${spent}(?:发生|情况)?)$`,
);
const bought = /^(?:未|没有|无)(?:新增|更新)?(?:购置|采购|购买)(?:任何)?(?:公务用车|公车)$/;
const behind =
  /^(.{3,40}?)(?:全年|本年度?|当年|年度)?((?:决算数?|实际支出数?|支出数?|支出决算数?|实际发生数?)?)(?:均|全年|实际)?(?:(?:为|是)(?:零|无)|零支出|(?:未|没有|无)(?:实际)?(?:发生|产生|支出|列支|开支|使用)(?:支出|费用)?|为零支出)$/;

/** 出国活动、调研 and a project spend of their own, and 若 tells of nothing that was. */
const other = /项目(?!支出)|专项|课题|活动|会议|培训|调研|检查|工程|除|若|如(?!下)|凡|财政拨款|自有资金|其他资金/;

/** Every such denial of the report that the tables contradict: both 表1 and 预决算数据, as far as they say anything. */
export function deniedItems(filing: ReportedFiling, read: ReadText): readonly DeniedItem[] {
  return read.sentences.flatMap((sentence, index) =>
    /[无零未没]/.test(sentence.text)
      ? sentence.clauses.flatMap((clause) => deniedIn(filing, read, { ...sentence, index }, clause) ?? [])
      : [],
  );
}

interface Place extends Sentence {
  readonly index: number;
}

function deniedIn(filing: ReportedFiling, read: ReadText, sentence: Place, clause: Span): DeniedItem | undefined {
  const text = read.text.slice(clause.start, clause.end);
  if (text.length > 60 || !/[无零未没]/.test(text)) return undefined;
  const said = saidIn(bared(filing, text));
  // The year may stand in the clause itself: 2023年未发生公务接待费.
  const around = { start: clause.end, end: clause.end, sentence: sentence.index };
  if (!said || isOfAnother(filing, read, sentence, clause)) return undefined;
  // 公务接待费为零 may be of the budget that the sentence before tells.
  const isOurs = said.isSpent ? speaksOfYear(filing, read, around) : speaksOfYearSpent(filing, read, around);
  if (!isOurs) return undefined;
  const cells = said.items.flatMap((item) => cellsOf(filing, item, said.isSpent) ?? []);
  const [first, ...rest] = cells;
  return first && { start: clause.start, end: clause.end, cells: [first, ...rest] };
}

function bared(filing: Filing, text: string): string {
  const words = text.normalize("NFKC").replace(/[\s“”"'‘’「」()]/g, "");
  return withoutOpening(filing, words, leading);
}

interface Said {
  readonly items: readonly ReportItem[];
  /** Words of spending stand there: 未发生, 决算为零. */
  readonly isSpent: boolean;
}

function saidIn(words: string): Said | undefined {
  const vehicle = bought.test(words) ? itemNamed("公务用车购置费") : undefined;
  if (vehicle) return { items: [vehicle], isSpent: true };
  const before = denied.exec(words);
  const ahead = before ? itemsNamed(before[4] ?? "", before[5] ?? "") : undefined;
  if (before && ahead) return { items: ahead, isSpent: /[发产支开]/.test(`${before[3] ?? ""}${before[5] ?? ""}`) };
  const after = behind.exec(words);
  const named = after ? itemsNamed(after[1] ?? "", "") : undefined;
  if (!after || !named) return undefined;
  return { items: named, isSpent: /[决支发产]/.test(words.slice((after[1] ?? "").length)) };
}

/** 公务接待费和因公出国（境）费; none where one of several is not in the tables. */
function itemsNamed(words: string, tail: string): readonly ReportItem[] | undefined {
  const whole = itemNamed(words) ?? itemNamed(words + tail);
  // Of 政府性基金 the income of 表2 tells as well, and is asked for by itself.
  if (whole) return whole.id === "governmentFunds" ? undefined : [whole];
  const named = words.split(/[、和及与]|以及/).map((name) => itemNamed(name));
  if (named.some((item) => item?.id === "governmentFunds")) return undefined;
  return named.length > 1 && named.every((item) => item !== undefined)
    ? named.filter((item) => item !== undefined)
    : undefined;
}

/** What the tables have spent on an item; none where one of them has nothing, or a budget of nothing may be meant. */
function cellsOf(
  filing: Filing,
  { basicLine, budgetLine }: ReportItem,
  isSpent: boolean,
): readonly Given<Amount>[] | undefined {
  const own = basicLine && filing.basicData?.lines[basicLine];
  const reference = budgetLine && filing.budgetFigures?.lines[budgetLine];
  const spending = [own?.finalAccount, reference?.finalAccount].filter((field) => field !== undefined);
  const planned = isSpent ? [] : [own?.budget, reference?.approved, reference?.adjusted];
  return [...spending, ...planned].some(isNought)
    ? undefined
    : onlyGiven(spending).filter(({ value }) => value.fen > 0);
}

const isNought = (field: Field<Amount> | undefined): boolean =>
  field !== undefined && (field.state === "dash" || (isGiven(field) && field.value.isZero));

/** Under the heading of a project, or behind words about one, what was not spent is the project's. */
function isOfAnother(filing: ReportedFiling, read: ReadText, { paragraph, start }: Sentence, clause: Span): boolean {
  const own = read.paragraphs[paragraph];
  const before = read.text.slice(start, clause.start);
  const words = `${read.headings[own?.heading ?? -1]?.title ?? ""}。${read.text.slice(own?.start ?? start, clause.start)}`;
  if (other.test(before) || /项目(?!支出)|专项|课题|工程/.test(words)) return true;
  const topic = lastTopic(filing, words);
  return topic !== undefined && topic !== "whole";
}
