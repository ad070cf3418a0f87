import type { Change, Stage } from "./reading";
import { stageIn, yearIn } from "./subjects";

/** A change as its words tell it, before its figures are known. Places are those of the text. */
export interface ChangeWords {
  readonly direction: Change["direction"];
  readonly reach: Change["reach"];
  /** Where the verb begins. */
  readonly verbStart: number;
  /** Where what changed begins if it stands behind the verb: 同比减少|差旅费3万元. */
  readonly objectStart: number | undefined;
  /** Where the comparison begins; the verb's own place when none stands there. */
  readonly start: number;
  readonly basis: string;
  readonly basisStart: number;
  /** Where the words of comparison end: “较上年|公务接待费减少”. */
  readonly basisEnd: number;
  readonly basisStage: Stage | undefined;
  readonly basisYear: number | undefined;
  readonly basisOffset: number | undefined;
}

const rise = "增长|增加|上升|提高|提升|增多|净增|递增|上浮|增至|升至|增|升";
const fall = "下降|减少|降低|压减|压缩|缩减|节约|节省|节支|核减|下浮|回落|降至|减至|减|降";
const degree = "(?:幅度?|率|额|了)?";
/** Told by a verb only behind a comparison: 比预算少支出89.70万元. */
const lessOrMore = "(?<![至不很最更许减增])(?:少|多)(?:支出|列支|开支|支付|支|花费?|使用|用|执行|安排)?";
const ending = "(?:约|近|超过?|逾|不足|大约|接近)?";
/** The verb right before the figure: 下降6.25%, 增幅为5%, 减少了约2万元, 下降到20万元. */
const verbBefore = new RegExp(
  `(${rise}|${fall}|${lessOrMore})${degree}(?:(到|至|为|达到?)(?:\\d{4} ?(?:年度|年|度)?[末底]?的?)?)?${ending}$`,
);
/** 同比减少财政拨款支出3万元: a few words between, only where a comparison stands before. */
const verbApart = new RegExp(`(${rise}|${fall})(?!到|至)[^,;、]{1,10}$`);
const strong = /^(?:增长|增加|上升|提高|提升|下降|减少|降低|净增|递增|缩减|上浮|下浮|回落|增至|升至|降至|减至)$/;
const basisOpening =
  /同 ?比|环 ?比|相?较(?!为|大|好|多|高|低|强|快|少|小|长)|(?<![占同环对百价反正类相无] ?)比(?![例率重较如赛价对武拼学选])|(?:与|同|和)(?=[^,;。]{1,24}(?:相比|比较|对比|持平|一致|相同))|相比/;
const isFall = new RegExp(`^(?:${fall}|少.*)$`);
const saving = /^(?:节约|节省|节支|压减|压缩|核减)$/;

/** Every verb has one of these characters. */
const mayTell = /[增加升提多下降减少低压缩节核浮落]/;

const longest = 60;

/** The change that the words before a figure tell of; `from` is where its clause or the figure before it ends. */
export function changeBefore(
  folded: string,
  clauseStart: number,
  from: number,
  figureStart: number,
  isRate: boolean,
): ChangeWords | undefined {
  const windowStart = Math.max(from, figureStart - 24);
  const raw = folded.slice(windowStart, figureStart);
  const near = raw.trimEnd();
  if (!mayTell.test(near)) return undefined;
  const found = verbBefore.exec(near.replace(/ /g, "").length === near.length ? near : denseTail(near));
  const basis = basisIn(folded, clauseStart, figureStart);
  if (found) {
    const verb = found[1] ?? "";
    if (!basis && (isRate ? saving.test(verb) : !strong.test(verb)) && !/[幅率]/.test(found[0])) return undefined;
    const verbStart = placeOf(folded, windowStart, figureStart, verb);
    // 由2548.20万元下降为2370.36万元 arrives there; 增幅为5% and 减少额为3万元 tell by how much.
    const isTo = found[2] === "为" && !isRate && !/[幅率额]/.test(found[0]);
    const arrives = isTo || /[到至]$/.test(verb) || /^(?:[到至]$|达到)/.test(found[2] ?? "");
    return wordsOf(verb, arrives ? "to" : "by", verbStart, basis);
  }
  const apart = basis && verbApart.exec(near);
  if (!apart) return undefined;
  const verbStart = windowStart + apart.index;
  const verb = apart[1] ?? "";
  const words = wordsOf(verb, "by", verbStart, basis);
  return verbStart > basis.start ? { ...words, objectStart: verbStart + verb.length } : undefined;
}

/** A scan leaves blanks within words: “下 降”. */
const denseTail = (text: string): string => text.slice(-24).replace(/ /g, "");

/** The last place of a verb before a figure, blanks between its characters allowed. */
function placeOf(folded: string, from: number, to: number, verb: string): number {
  const exact = folded.lastIndexOf(verb, to - verb.length);
  return exact >= from ? exact : Math.max(from, folded.lastIndexOf(verb.charAt(0), to));
}

interface Basis {
  readonly start: number;
  readonly text: string;
}

/** The first comparison of a stretch of text, as far as its end. */
function basisIn(folded: string, clauseStart: number, end: number): Basis | undefined {
  const start = Math.max(clauseStart, end - longest);
  const text = folded.slice(start, end);
  const index = text.search(basisOpening);
  return index < 0 ? undefined : { start: start + index, text: text.slice(index) };
}

/** “与上年相比，” in a clause of its own: the comparison of the clause behind it. */
export function basisClause(folded: string, start: number, end: number): ChangeWords | undefined {
  const basis =
    end - start <= longest &&
    /(?:相比|比较|对比|相较|同比)$/.test(folded.slice(start, end)) &&
    basisIn(folded, start, end);
  return basis ? wordsOf("", "by", end, basis) : undefined;
}

/** 较上年决算数, 相比2018年; what stands between it and the verb is what changed. */
const comparison =
  /^.{0,14}?(?:同 ?比|环 ?比|上一? ?年度?|去年|前年|同期|\d{4} ?年度?|年初|预算|决算)(?:同期|末|底|决算|预算|年初|实际|支出|执行|调整|数|的|水平|相比)*/;

function wordsOf(verb: string, reach: "by" | "to", verbStart: number, basis: Basis | undefined): ChangeWords {
  const whole = basis ? basis.text.slice(0, Math.max(verbStart - basis.start, 0)) : "";
  const written = comparison.exec(whole)?.[0] ?? whole;
  const basisText = written.replace(/ /g, "");
  const start = basis?.start ?? verbStart;
  return {
    direction: isFall.test(verb) ? "fall" : "rise",
    reach,
    verbStart,
    objectStart: undefined,
    start,
    basis: basisText,
    basisStart: start,
    basisEnd: start + written.length,
    ...basisMeaning(basisText),
  };
}

function basisMeaning(text: string) {
  const { year, yearOffset } = yearIn(text);
  const lastYear = yearOffset ?? (/^同比|同期/.test(text) && year === undefined ? -1 : undefined);
  return { basisStage: stageIn(text), basisYear: year, basisOffset: lastYear };
}

/** 基本 is how level it was, and not what: 与上年基本持平. */
const level = /(?:基本|大体|大致|总体)?(?:保持)?持平|一致|无变化|没有变化|无增减|未发生变化|保持不变/;
const vague = new RegExp(
  `(?:有所|略有|明显|大幅度?|逐年|显著|进一步|持续|均|都)?(?:只减不增|只降不增|(${rise}|${fall})$)`,
);

/** A change without a figure: 与上年持平, 较上年有所减少, 只减不增; undefined when the clause tells of none. */
export function changeWithoutFigure(folded: string, start: number, end: number): ChangeWords | undefined {
  if (end - start > 120) return undefined;
  const text = folded.slice(start, end);
  const basis = basisIn(folded, start, end);
  const still = basis && level.exec(text);
  if (still) return { ...wordsOf("", "by", start + still.index, basis), direction: "level" };
  const found = vague.exec(text);
  if (!found) return undefined;
  const verb = found[1] ?? "减少";
  if (!basis && found[1] !== undefined && !/有所|略有|逐年/.test(found[0])) return undefined;
  return wordsOf(verb, "by", start + found.index, basis);
}
