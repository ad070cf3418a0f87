import type { Stage, Subject } from "./reading";

/** Names of funds and phrases that hold 预算 or 决算 and say nothing about the stage of a figure. */
const masked =
  /一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|社保基金预算|预算(?:执行率?|完成率|单位|管理|编制|绩效|部门|拨款)|预决算|决算(?:公开|编制|报[告表]|草案|管理)/g;
/** 年初步, 年初级 and 年中心 only begin like a time of the year. */
const yearBegins = "年初(?![步级中始审评])";
/** 追加后 and 追加到 are the budget with the addition; 追加预算 and 追加人员经费预算 the addition itself. */
const added =
  /追加(?:预算)?(?:后|到|至|为)(?:的?预算)?|追加(?:(?!后|到|至|为|调整|全年|年初|预算)[^,;:、。\d]){0,12}预算|追加/;
const arrived = /调整后(?:的?预算)?/;
const stageWord = new RegExp(
  `年初预算|年初批复|年初安排|年初部门预算|${yearBegins}|${arrived.source}|调整预算|预算调整|调整数|全年预算|${added.source}|预算|决算|实际支出|实际完成|实际执行|实际使用|实际发生|实际支付|实际支取|已支出|已使用|支出数|执行数|实支|结转|结余`,
  "g",
);

const mayStage = /[初算调加实支执结]/;

/** The stage the last such word names: 年初预算 is initial, 实际支出 spent. */
export function stageIn(text: string): Stage | undefined {
  if (!mayStage.test(text)) return undefined;
  const last = [...text.replace(masked, (name) => " ".repeat(name.length)).matchAll(stageWord)].at(-1)?.[0];
  if (last === undefined) return undefined;
  if (last.startsWith("年初")) return "initial";
  if (last.startsWith("追加")) return /[后到至为](?:的?预算)?$/.test(last) ? "adjusted" : "added";
  if (/调整|全年预算/.test(last)) return "adjusted";
  if (last === "预算") return "budget";
  if (last === "决算") return "final";
  return /^结/.test(last) ? "carried" : "spent";
}

/** 上年结转 is money of this year that comes from the last. */
const yearWord =
  /(?:(?<!\d)((?:19|20)\d\d) ?年|(前年|去年|上一?年|今年|本年|当年)(?!度?末?(?:财政)?(?:资金|拨款)?结[转余]))(?!来)/g;

/** The calendar year and the relative one that the words name last; 当年财政拨款 is a kind of money. */
export function yearIn(text: string): { year: number | undefined; yearOffset: number | undefined } {
  if (!text.includes("年")) return { year: undefined, yearOffset: undefined };
  const last = [...text.matchAll(yearWord)].at(-1);
  const word = last?.[2];
  const yearOffset = word === undefined ? undefined : word === "前年" ? -2 : /^[去上]/.test(word) ? -1 : 0;
  return { year: last?.[1] ? Number(last[1]) : undefined, yearOffset };
}

const anyOf = (patterns: readonly RegExp[]): string => patterns.map(({ source }) => source).join("|");

const time = [
  /(?:\d{4}年?|今年|去年|前年|上一?年|本年|当年|全年)(?:年?度(?![假汛夏冬]))?(?:年?[末底初](?![端级步线始]))?/,
  /年(?:末|底|初(?![步级始])|度(?=$|[-:]))|当前|目前/,
  /\d{1,2}月(?:\d{1,2}[日号])?(?:份|[末底初](?![端级步线始]))?|\d{1,2}日/,
];
const joining = /和(?![谐平解睦])|及(?![时格早其])|与(?![会赛时])|共(?![享建同青管治用育有产性识赢商创])/;
/** Each with what would make it the beginning of a word: 到位率, 按期完成率, 及时率, 共享平台, 后勤. */
const small = [
  /至(?![善少])/,
  /到(?![位期账岗访会达场货户校院任课馆家])/,
  /按(?=$|的|[年月全今去上本当\d])/,
  /后(?![勤续备期台方端者评补效代半金扶])/,
  /等(?![级额候待效])/,
  joining,
  /的(?!士)/,
  /度$|末$|[-、:,”’)]/,
];
const numbered = [
  /(?:[一二三四五六七八九十]{1,2}|\d{1,2})[、.](?!\d)/,
  /\([一二三四五六七八九十\d]{1,2}\)/,
  /[一二三四五六七八九十]{1,2}是/,
];
const leading = new RegExp(`^(?:${anyOf([/其中|安排|累计|合计|共计|截[至止]/, ...numbered, ...time, ...small])})+`);
/** Each with what it would end otherwise: 国有, 行为, 会计, 传达, 自由, 目的, 节约, 涉及. */
const verbs = [
  /共计|合计|累计|总计|实有|共有|(?<![公总])共|(?<!预|统|会|设|审|估|累|合|共|总)计/,
  /均?(?<![行作认成人])为|均?(?<![国所公私享拥富])有|达到|(?<![传到表直])达|(?<![侵])占|是|了/,
  /(?<!目)的|(?<![理自])由|(?<![服遵])从|(?<![来各])自|(?<=[费款支出入])数|数额|安排|下达|均/,
  /大约|(?<![节条公契合制预])约|(?<![谐平温缓柔总亏])和|(?<!参)与|(?<![涉普以])及/,
  /[-、:(“‘]/,
];
const trailing = new RegExp(`(?:${anyOf(verbs)})+$`);
/** The figure compared with is one of the same item: 较上年480万元, 低于预算480万元. */
const compared =
  /(?:较|相比|比|与|和|同|低于|高于|超过|超出|超)(?:上一?年|去年|前年|\d{4}年|年初|全年|调整|预算|决算|同期).*$/;
/** 由2023年的10万元降至…: the first of the two. */
const movedFrom = /(?:由|从)(?:\d{4}年|上一?年|去年|年初).{0,4}$/;
/** Taken off before the stage, so that 年末实际支出 does not hide what follows. */
const opening = new RegExp(`^(?:${anyOf([/其中|累计|合计|共计|[-、:,的]/, joining])})+`);
/** 实际完成值 and 决算报表 are names of something else. */
const sum = "(?:数(?![据量字目值额])|数额|金额|额)?";
const notNamed = "(?!执行率?(?!数)|完成率|编制|管理|绩效|单位|部门)";
const stages = new RegExp(
  [
    `年初预算(?:批复|安排)?${notNamed}${sum}|年初批复|${yearBegins}|年中(?=追加|调整|预算|$)`,
    `追加(?:预算)?后的?|追加预算|追加|调整预算${notNamed}${sum}|调整后|全年预算${notNamed}${sum}|预算数(?![据量字])|预算$`,
    `决算(?!公开|编制|报[告表]|草案|管理)${sum}`,
    `实际支出${sum}|实际完成(?![值率情])|实际执行(?!率)${sum}|实际(?:使用|发生|支付)(?!率)${sum}|已支出`,
    "支出数(?![据量字额])|执行数(?![据量字])",
  ].join("|"),
  "g",
);

/** What was done with the money of the subject before: 基本支出预算10万元，执行9万元. */
const spending = /^(?:已|共)?(?:执行|支出|支付|使用)$/;

/** Money by where it comes from: what is spent behind it is that of the whole. */
const source = /^(?:含|当年|本年|上年)*(?:财政拨款|财政资金|结[转余](?:结余)?(?:资金)?|其他资金|自有资金)$/;

export const isSource = ({ words }: Subject): boolean => source.test(words);

/** The words of a subject without year, stage, verbs and blanks. */
export function bareWords(text: string): string {
  const dense = text
    .replace(/\s+/g, "")
    .replace(compared, "")
    .replace(movedFrom, "")
    .replace(opening, "")
    .replace(stages, "");
  return dense.replace(leading, "").replace(trailing, "");
}

const budgets: ReadonlySet<Stage | undefined> = new Set<Stage | undefined>(["initial", "adjusted", "budget"]);

/** 完成预算的46.29%, 为年初预算的46.29%: a rate of the amount before it, and no subject for what follows. */
export const isOfBudget = (words: string): boolean =>
  /^(?:完成|达到?|相当于|为|是|占)(?:了|到)?(?:年初|全年|全部|调整后?)?(?:预算|批复)?数?的?$/.test(words) ||
  /^(?:完成)?(?:年初|全年|调整后?)?预算数?的?$/.test(words);

/** A rate without a name, of what was told before it. */
export const isBareRate = (words: string): boolean =>
  /^(?:(?:预算|支出|资金|年度|全年|整体|总体)*(?:执行|完成|支出|使用|支付)(?:率|进度))$/.test(words);

/** What stands before a figure in a longer clause is read this far back. */
const reach = 80;

/** 追加一般公共预算60万元、政府性基金预算40万元 adds both. */
const joined = /^ ?(?:[、和与及]|以及)/;
const addedOr = (stage: Stage | undefined): Stage | undefined => (stage === "budget" ? "added" : stage);

/** The subject that the words between two places name, the one before it where they name none. */
export function readSubject(folded: string, start: number, end: number, before: Subject | undefined): Subject {
  const from = Math.max(start, end - reach);
  const text = folded.slice(from, end);
  const named = bareWords(text);
  // The stage of a sentence before is not kept: behind a budget in the same one, 执行 tells of that.
  const isSpent = spending.test(named) && before !== undefined && budgets.has(before.stage);
  const own = isSpent ? "" : named;
  const stage = isSpent
    ? "spent"
    : joined.test(text) && before?.stage === "added"
      ? addedOr(stageIn(text))
      : stageIn(text);
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
