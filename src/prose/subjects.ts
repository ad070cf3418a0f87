import type { Stage, Subject } from "./reading";

/** Names of funds and phrases that hold 预算 and say nothing about the stage of a figure. */
const masked =
  /一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|社保基金预算|预算执行率?|预算单位|预算管理|预算编制|预算绩效|预算部门|预算拨款|预决算/g;
const stageWord =
  /年初预算|年初批复|年初安排|年初部门预算|年初|调整后|调整预算|预算调整|调整数|全年预算|追加|预算|决算|实际支出|实际完成|实际执行|实际使用|实际发生|实际支付|实际支取|已支出|已使用|支出数|执行数|实支|结转|结余/g;

const mayStage = /[初算调加实支执结]/;

/** The stage the last such word names: 年初预算 is initial, 实际支出 spent. */
export function stageIn(text: string): Stage | undefined {
  if (!mayStage.test(text)) return undefined;
  const last = [...text.replace(masked, (name) => " ".repeat(name.length)).matchAll(stageWord)].at(-1)?.[0];
  if (last === undefined) return undefined;
  if (last.startsWith("年初")) return "initial";
  if (/调整|全年预算|追加/.test(last)) return "adjusted";
  if (last === "预算") return "budget";
  if (last === "决算") return "final";
  return /^结/.test(last) ? "carried" : "spent";
}

/** 上年结转 is money of this year that comes from the last. */
const yearWord =
  /(?:(?<!\d)((?:19|20)\d\d) ?年|(前年|去年|上一?年|今年|本年|当年)(?!度?末?(?:财政)?(?:资金|拨款)?结[转余]))(?!来)/g;

/** 上年结转资金 is money of this year. */
const carriedOver = /上一?年度?(?:末)?(?=的?结[转余])/g;

/** The calendar year and the relative one that the words name last; 当年财政拨款 is a kind of money. */
export function yearIn(text: string): { year: number | undefined; yearOffset: number | undefined } {
  if (!text.includes("年")) return { year: undefined, yearOffset: undefined };
  const plain = text.includes("上") ? text.replace(carriedOver, (words) => " ".repeat(words.length)) : text;
  const last = [...plain.matchAll(yearWord)].at(-1);
  const word = last?.[2];
  const yearOffset = word === undefined ? undefined : word === "前年" ? -2 : /^[去上]/.test(word) ? -1 : 0;
  return { year: last?.[1] ? Number(last[1]) : undefined, yearOffset };
}

const leading =
  /^(?:其中|至|安排|后(?!勤|续|备)|累计|合计|共计|(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.](?!\d)|\([一二三四五六七八九十\d]{1,2}\)|截至|截止|到|按(?![期时规月季年照比序])|全年|年末|年底|年初|当前|目前|今年|去年|本年度?|上年度?|当年|\d{4}年?(?:度|末|底|初)?|\d{1,2}月(?:份|末|底|初)?|\d{1,2}[日号]|[一二三四五六七八九十]{1,2}是|[-、:的,和及与共年月度末])+/;
const trailing =
  /(?:共计|合计|累计|总计|实有|共有|共|(?<!预|统|会|设|审|估|累|合|共|总)计|为|是|达到?|有|占|了|的|由|从|自|(?<=[费款支出入])数|数额|安排|下达|:|[-、(])+$/;
/** The figure compared with is one of the same item: 较上年480万元. */
const compared = /(?:较|相比|比|与)(?:上一?年|去年|前年|\d{4}年|年初|预算|决算|同期).*$/;
/** Taken off before the stage, so that 年末实际支出 does not hide what follows. */
const opening = /^(?:其中|累计|合计|共计|[-、:的,和及与共])+/;
const stages =
  /年初预算(?:批复|安排)?数?|年初批复|年初|年中(?!心|小)|追加预算|追加|调整预算数?|调整后|全年预算数?|预算数|决算数|决算|实际支出数?|实际完成|实际执行|实际使用|实际发生|实际支付|已支出|支出数|执行数|预算$/g;

/** What was done with the money of the subject before: 基本支出预算10万元，执行9万元. */
const spending = /^(?:已|共)?(?:执行|支出|支付|使用)$/;

/** Money by where it comes from: what is spent behind it is that of the whole. */
const source = /^(?:含|当年|本年|上年)*(?:财政拨款|财政资金|结[转余](?:结余)?(?:资金)?|其他资金|自有资金)$/;

export const isSource = ({ words }: Subject): boolean => source.test(words);

/** The words of a subject without year, stage, verbs and blanks. */
export function bareWords(text: string): string {
  const dense = text.replace(/\s+/g, "").replace(compared, "").replace(opening, "").replace(stages, "");
  return dense.replace(leading, "").replace(trailing, "").replace(trailing, "");
}

const budgets: ReadonlySet<Stage | undefined> = new Set<Stage | undefined>(["initial", "adjusted", "budget"]);

/** What stands before a figure in a longer clause is read this far back. */
const reach = 80;

/** The subject that the words between two places name, the one before it where they name none. */
export function readSubject(folded: string, start: number, end: number, before: Subject | undefined): Subject {
  const from = Math.max(start, end - reach);
  const text = folded.slice(from, end);
  const named = bareWords(text);
  // The stage of a sentence before is not kept: behind a budget in the same one, 执行 tells of that.
  const isSpent = spending.test(named) && before !== undefined && budgets.has(before.stage);
  const own = isSpent ? "" : named;
  const stage = isSpent ? "spent" : stageIn(text);
  const { year, yearOffset } = yearIn(text);
  const inherited = own === "" && before !== undefined && before.words !== "";
  const keepsYear = year === undefined && yearOffset === undefined;
  return {
    start: inherited ? before.start : from,
    end: inherited ? before.end : end,
    words: inherited ? before.words : own,
    inherited,
    stage: stage ?? before?.stage,
    stageInherited: stage === undefined && before?.stage !== undefined,
    year: keepsYear ? before?.year : year,
    yearOffset: keepsYear ? before?.yearOffset : yearOffset,
  };
}

/** A figure that stands for itself: a document number, a placeholder at the beginning of a line. */
export const noSubject = (at: number): Subject => ({
  start: at,
  end: at,
  words: "",
  inherited: false,
  stage: undefined,
  stageInherited: false,
  year: undefined,
  yearOffset: undefined,
});
