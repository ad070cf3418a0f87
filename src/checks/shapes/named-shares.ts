import type { ReportedFiling } from "../../forms/filing";
import type { Figure, PercentageFigure, ReadText } from "../../prose/reading";
import { Rate } from "../../quantities/rate";
import { itemCounterparts } from "./amount-cells";
import { valueBefore } from "./figure-places";
import type { ReportItem } from "./report-items";
import { itemNamed } from "./report-items";
import type { Column, Counterpart, Year } from "./report-ties";
import { speaksOfYear, speaksOfYearSpent } from "./spoken-year";

/** A share of one item in another that the tables give otherwise. */
export interface WrongShare {
  readonly part: Counterpart;
  readonly whole: Counterpart;
  readonly expected: Rate;
}

/** Every pair of figures the words may mean: shares of budgets and of the year before are no mistake. */
const columns: readonly (readonly [Column, Year])[] = [
  ["final", 0],
  ["budget", 0],
  ["initial", 0],
  ["adjusted", 0],
  ["final", -1],
];

/** 人员经费、公用经费分别占基本支出的91.37%和8.63%: named parts of a named whole, by the cells of both. */
export function wrongShare(filing: ReportedFiling, read: ReadText, share: PercentageFigure): WrongShare | undefined {
  const named = namesOf(filing, read, share);
  if (!named || named.part.id === named.whole.id) return undefined;
  const told = shareColumns(filing, named.part, named.whole);
  const spent = told.find(({ isSpent }) => isSpent);
  const expected = spent && Rate.of(spent.part.value, spent.whole.value);
  if (!spent || !expected || told.some(({ part, whole }) => share.rate.canBe(part.value, whole.value)))
    return undefined;
  return { part: spent.part, whole: spent.whole, expected: expected.rounded() };
}

/** What the tables have of a part and its whole, pair by pair. */
export const shareColumns = (filing: ReportedFiling, part: ReportItem, whole: ReportItem) =>
  columns.flatMap(([column, year]) => {
    const isSpent = column === "final" && year === 0;
    const wholes = itemCounterparts(filing, whole, column, year);
    return itemCounterparts(filing, part, column, year).flatMap((one) =>
      wholes.map((all) => ({ part: one, whole: all, isSpent })),
    );
  });

/** The one part that some words before 占 name: 2024年人员经费. */
export const partOfShare = (names: string): ReportItem | undefined =>
  itemNamed(spentOf(bare(names).replace(/^(?:其中|20\d\d年度?|本年度?)/, "")));

interface Named {
  readonly part: ReportItem;
  readonly whole: ReportItem;
}

/** From 占 to the last of some shares. */
const reach = 48;

const ofWhole = /^(.*?)(?:分别|各)?占([^，,。；;：:占]{2,14}?)(?:的)?(?:比重|比例)?(?:分别)?(?:为|是|达到?)?的?$/;
const total = /^(?:部门|单位|全年|本年|年度)*(?:总支出|支出总额|支出合计|全部支出|支出总计)$/;

function namesOf(filing: ReportedFiling, read: ReadText, share: PercentageFigure): Named | undefined {
  const sentence = read.sentences[share.sentence];
  if (!sentence || !read.text.slice(Math.max(sentence.start, share.start - reach), share.start).includes("占"))
    return undefined;
  if (share.unit !== "percent" || share.role === "change") return undefined;
  const run = runOf(read, share);
  const [first] = run;
  const before = first && valueBefore(read, first);
  if (!first || run.some(({ qualifier, bound }) => qualifier ?? bound)) return undefined;
  const since = bare(read.text.slice(before?.end ?? sentence.start, first.start));
  const at = run.indexOf(share);
  const found = ofWhole.exec(since.split(/[，,。；;：:（(]/).at(-1) ?? "");
  const [, names = "", wholeName = ""] = found ?? [];
  const isSpent = /决算/.test(wholeName) ? speaksOfYear(filing, read, share) : speaksOfYearSpent(filing, read, share);
  const whole = wholeNamed(wholeName);
  if (found && whole && isSpent) {
    const part = names === "" ? unnamedPart(filing, read, run, at) : partNamed(read, names, share, run.length, at);
    return part && { part, whole };
  }
  // 基本支出2594.23万元，占66.91%；项目支出1282.68万元，占33.09%.
  const isBare = /^[，,（(]占$/.test(since) && run.length === 1 && isSpent && dividesAll.test(bare(sentence.text));
  const part = isBare ? itemBefore(filing, before) : undefined;
  const all = isBare ? itemNamed("部门整体支出") : undefined;
  return part && all && /^(?:basic|project)Spending$/.test(part.id) ? { part, whole: all } : undefined;
}

/** 人员经费156.42万元、公用经费18.37万元，分别占基本支出的89.49%和10.51%: of the amounts before, in their order. */
function unnamedPart(
  filing: ReportedFiling,
  read: ReadText,
  run: readonly PercentageFigure[],
  at: number,
): ReportItem | undefined {
  const [first] = run;
  const before = (read.sentences[first?.sentence ?? -1]?.figures ?? []).filter(
    (one) => one.kind !== "date" && one.end <= (first?.start ?? 0),
  );
  return itemBefore(filing, before.slice(-run.length)[at]);
}

const dividesAll = /基本支出[\d.,，]+万?元[，,（(]占[\d.]+%[^基占]{0,6}项目支出[\d.,，]+万?元[，,（(]占[\d.]+%/;

const bare = (text: string): string => text.replace(/[\s“”"]/g, "");

export const wholeNamed = (words: string): ReportItem | undefined =>
  itemNamed(total.test(words) ? "部门整体支出" : spentOf(words));

/** 基本支出决算 is 基本支出, 公用经费支出 is 公用经费. */
const spentOf = (words: string): string =>
  words.replace(/(?:本年)?决算(?:数|支出)?$/, "").replace(/([费款])支出$/, "$1");

function partNamed(
  read: ReadText,
  names: string,
  share: PercentageFigure,
  count: number,
  at: number,
): ReportItem | undefined {
  const words = names.replace(/^(?:其中|20\d\d年度?|本年度?)/, "");
  if (count === 1) return itemNamed(spentOf(words));
  if (/^[二两]者$/.test(words)) return count === 2 ? itemsBefore(read, share)[at] : undefined;
  const listed = words.split(/以及|[、和与及]/);
  return listed.length === count ? itemNamed(spentOf(listed[at] ?? "")) : undefined;
}

/** The two items of a sentence that 二者 means. */
function itemsBefore({ sentences }: ReadText, { sentence, start }: Figure): readonly ReportItem[] {
  const figures = sentences[sentence]?.figures ?? [];
  const items = figures.flatMap((one) =>
    one.kind === "amount" && one.end <= start ? [itemNamed(one.subject.words)] : [],
  );
  const known = [...new Set(items)].flatMap((item) => item ?? []);
  return known.length === 2 && !items.includes(undefined) ? known : [];
}

/** The item whose final account the amount before tells. */
function itemBefore(filing: ReportedFiling, before: Figure | undefined): ReportItem | undefined {
  if (before?.kind !== "amount" || before.qualifier) return undefined;
  const item = itemNamed(before.subject.words);
  const isFinal =
    item && itemCounterparts(filing, item, "final", 0).some(({ value }) => value.agreesWithinRounding(before.amount));
  return isFinal ? item : undefined;
}

/** 91.37%和8.63%: percentages one behind the other with nothing but a joint between. */
function runOf({ text, sentences }: ReadText, share: PercentageFigure): readonly PercentageFigure[] {
  const figures = sentences[share.sentence]?.figures ?? [];
  const at = figures.indexOf(share);
  let [first, last] = [at, at];
  const isJoined = (one: Figure | undefined, next: Figure | undefined): boolean =>
    one?.kind === "percentage" &&
    next?.kind === "percentage" &&
    /^\s*[、，,和与及]\s*$/.test(text.slice(one.end, next.start));
  while (isJoined(figures[first - 1], figures[first])) first -= 1;
  while (isJoined(figures[last], figures[last + 1])) last += 1;
  return figures.slice(first, last + 1).filter((one) => one.kind === "percentage");
}
