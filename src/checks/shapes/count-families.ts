import type { CountFigure } from "../../prose/reading";
import type { Range } from "./known-ranges";
import { isExact, overlap, printedLike, rangeOf, sumOf } from "./known-ranges";
import type { Spoken, Worked } from "./worked-sentences";
import { isCount } from "./worked-sentences";

/** Kinds that exclude each other. */
interface Family {
  readonly kinds: readonly RegExp[];
  /** These of them are all there is: the sum is neither more nor less. */
  readonly all?: number;
}

const families: readonly Family[] = [
  { kinds: [/^线上|^网上/, /^线下|^窗口/], all: 2 },
  { kinds: [/^男/, /^女/], all: 2 },
  { kinds: [/^上半年/, /^下半年/], all: 2 },
  { kinds: [/^离休/, /^退休/] },
  { kinds: [/^国内/, /^国(?:境|\(境\)|（境）)?外/] },
  { kinds: [/^省内/, /^省外/] },
  { kinds: [/^产出/, /^效益/, /^满意度/], all: 3 },
  { kinds: [/^管理(?:人员|岗)/, /^专业技术|^专技/, /^工勤/], all: 3 },
  { kinds: [/^博士/, /^硕士|^研究生/, /^(?:大学)?本科/, /^大专|^专科/, /^中专|^高中/] },
  // 一级指标3个、二级指标7个 stand one above the other, 一类 and 二类 beside each other.
  { kinds: ["甲", "乙", "丙", "丁"].map((letter) => new RegExp(`^${letter}[类级等组]`)) },
  { kinds: ["A", "B", "C", "D"].map((letter) => new RegExp(`^${letter}类`)) },
  { kinds: ["一", "二", "三", "四"].map((number) => new RegExp(`^${number}类`)) },
  { kinds: ["一", "二", "三", "四", "五", "六"].map((number) => new RegExp(`^(?:第)?${number}(?:期|季度|批)`)) },
];

/** 双肩挑 counts a person twice, and 类 or 余 leave room. */
const loose = /双肩挑|兼任|兼职|交叉|重复|等\d|部分|主要|以上|分别/;

/** 1200件，其中线上900件、线下300件: numbers of kinds that exclude each other, behind the number of all of them. */
export function countFamilies(spoken: Spoken): readonly Worked[] {
  const { sentence, figures } = spoken;
  if (loose.test(sentence.text)) return [];
  return figures.flatMap((whole, at): Worked[] => {
    // Points are added up by the form, and what names a kind itself is no whole.
    if (!isCount(whole) || !isExact(whole) || whole.measure === "分" || isOfAKind(kindOf(spoken, at))) return [];
    const parts = partsBehind(spoken, at, whole);
    const [first] = parts;
    if (!first || parts.length < 2) return [];
    const kinds = parts.map((_, index) => kindOf(spoken, at + 1 + index));
    const all = allOf(kinds);
    if (
      all === undefined ||
      !(/^(?:其中|包括|含|中[，,])/.test(spoken.before(at + 1)) || (all && isOnly(figures, at, whole)))
    )
      return [];
    if (opensByNoun.test(spoken.before(at + 1)) && !endsIt.test(behindSum(spoken, parts))) return [];
    if (/^男/.test(kinds[0] ?? "") && /在职|在编/.test(spoken.before(at))) return [];
    const sum = sumOf(parts.map(rangeOf));
    const isAll = all && !namesAnother(spoken, parts);
    const fits = (one: CountFigure) => (isAll ? overlap(sum, rangeOf(one)) : sum.low <= rangeOf(one).high);
    const divided = wholeOf(spoken, at, whole, sum, fits);
    return divided ? [{ figure: divided, from: parts, expected: printedLike(divided, sum) }] : [];
  });
}

/**
 * What the parts should make and do not. 6期，较上年增加1期，其中线上2期、线下4期 divides the six, 82人，较上年增加3人，其中男2人、女1人 the three:
 * behind a comparison the parts may be of any number before it, and where they fit none the one of their size is meant.
 */
function wholeOf(
  spoken: Spoken,
  at: number,
  near: CountFigure,
  sum: Range,
  fits: (one: CountFigure) => boolean,
): CountFigure | undefined {
  if (fits(near)) return undefined;
  if (!comparison.test(clauseBefore(spoken, at))) return near;
  const others = spoken.figures
    .slice(0, at)
    .map((one, index) => [one, index] as const)
    .flatMap(([one, index]) => (isCount(one) && one.measure === near.measure ? [{ one, index }] : []));
  if (others.some(({ one }) => !isExact(one) || fits(one))) return undefined;
  // 较上年增加1期 alone compares a number of another sentence, 计划举办6期 does not.
  if (others.length === 0) return apart.test(clauseBefore(spoken, at)) ? undefined : near;
  const whole = others.filter(({ index }) => !comparison.test(clauseBefore(spoken, index))).at(-1)?.one;
  if (!whole) return undefined;
  return 2n * sum.low > rangeOf(whole).high ? whole : near;
}

function clauseBefore({ read, sentence, figures }: Spoken, at: number): string {
  const start = figures[at]?.start ?? sentence.start;
  return /[^，,；;：:。（(]*$/.exec(read.text.slice(Math.max(sentence.start, start - 40), start))?.[0] ?? "";
}

const apart = /[较超]|(?<![占对评])比(?![例重赛选武])|[高低多少大小]于/;
/** A number that others are held against, or what they differ by: 较目标500笔多72笔, 超过计划20次. */
const comparison = new RegExp(
  `${apart.source}|目标|计划|任务数|要求|[上去]年|同期|(?:[增减]加?|减少|增长|下降|上升|提高|降低|压减|[多少])了?$`,
);

/** The numbers of the same measure right behind a whole, as far as they name a kind. */
function partsBehind(spoken: Spoken, at: number, whole: CountFigure): readonly CountFigure[] {
  const parts: CountFigure[] = [];
  for (const [index, figure] of spoken.figures.slice(at + 1).entries()) {
    if (!isCount(figure) || !isExact(figure) || figure.measure !== whole.measure) break;
    const kind = kindOf(spoken, at + 1 + index);
    // 指标8项中，产出4项、效益2项、满意度1项，共7项 adds its parts up once more.
    if (kind === "" || (parts.length > 1 && /^(?:合计|总计|共计|共有?)(?:为|是)?$/.test(kind))) break;
    parts.push(figure);
  }
  return parts;
}

/** 10项指标中，产出4项、效益3项、满意度1项达到满分 divides those that did. */
const endsIt = /^\s*(?:[。；;）)]|$)/;
const opensByNoun = /^(?:(?:绩效|三级)*指标)?中?[，,：:]|^中/;

/** What stands behind the last part and the sum that may be told of all once more. */
const behindSum = ({ read, sentence }: Spoken, parts: readonly CountFigure[]): string =>
  read.text
    .slice(parts.at(-1)?.end ?? sentence.end, sentence.end)
    .replace(/^[，,、]?(?:合计|总计|共计|共有?)[为是]?\d+[个项条]/, "");

/** 产出5个、效益3个、满意度1个和预算执行率: one more is named and not counted, so that the parts need not be the whole. */
const namesAnother = (spoken: Spoken, parts: readonly CountFigure[]): boolean => goesOnBehind(behindSum(spoken, parts));

/** Words behind the last number of a list name one more thing without a number. */
export const goesOnBehind = (rest: string): boolean => joined.test(rest);

const joined =
  /^[^，,；;。、]{0,6}?[，,]?(?:和|与|、|(?<!以)及(?![时格])|以及(?!时)|另外?有?|还有|[再外]?加上?|外加|连同|并[有设含])[^，,；;。]/;

/** What a number is of: the words before it, or those behind where none stand before: 12个已接入. */
function kindOf({ figures, before, read }: Spoken, at: number): string {
  const words = before(at)
    .replace(/^(?:(?:绩效|三级)*指标)?中?[，,：:]/, "")
    .replace(/^(?:其中|包括|包含)?[:：，,]?(?:有)?/, "");
  if (/[。]/.test(words)) return "";
  if (words !== "") return words;
  const figure = figures[at];
  return figure ? (/^[\u4e00-\u9fff]{2,8}/.exec(read.text.slice(figure.end, figure.end + 8))?.[0] ?? "") : "";
}

/** 受理500件，投诉20件，线上300件、线下220件: without 其中 the parts may be of any number before them. */
const isOnly = (figures: Spoken["figures"], at: number, { measure }: CountFigure): boolean =>
  !figures.slice(0, at).some((one) => isCount(one) && one.measure === measure);

const isOfAKind = (words: string): boolean => families.some(({ kinds }) => kinds.some((kind) => kind.test(words)));

/** True where the kinds are all there are of their family, false where there may be more; undefined without one. */
function allOf(kinds: readonly string[]): boolean | undefined {
  if (areDoneAndNot(kinds)) return true;
  for (const { kinds: names, all } of families) {
    const found = kinds.map((kind) => names.findIndex((name) => name.test(kind)));
    if (found.includes(-1) || new Set(found).size < found.length) continue;
    return all === kinds.length || /(?:及|和)?以下/.test(kinds.at(-1) ?? "");
  }
  return undefined;
}

/** 已整改10个，未整改2个. */
function areDoneAndNot(kinds: readonly string[]): boolean {
  const [done, left] = kinds.map((kind) => /^(?:已经?|尚?未|还未|没有)([\u4e00-\u9fff]{2})/.exec(kind));
  return kinds.length === 2 && /^已/.test(done?.[0] ?? "") && !/^已/.test(left?.[0] ?? "已") && done?.[1] === left?.[1];
}
