import type { ReportedFiling } from "../../forms/filing";
import type { ReadText, Span } from "../../prose/reading";
import { titleYear } from "./report-year";
import { isSubsequence } from "./unit-names";

const kinds = "中心|[局厅院校所站馆处队]|委|委员会|协会|联合会|大学|学院";
const inTitle = new RegExp(
  `^(?:关于)?([\\u4e00-\\u9fff]{4,30}?(?:${kinds}))(?:20\\d\\d年|部门整体|整体支出)|^20\\d\\d年度?([\\u4e00-\\u9fff]{4,30}?(?:${kinds}))(?:部门)?整体支出`,
);
const short =
  /([\u4e00-\u9fff]{4,40})[（(]以下简称[:：]?[“"']?(?:[^“”"'（）()]{1,10}[”"']?或[“"']?)?(?:我|本)?([\u4e00-\u9fff]{1,3})[”"']?[）)]/;

/** A title, or the name that the opening shortens to 中心, where it is another unit's than the tables tell. */
export function otherUnit(filing: ReportedFiling, read: ReadText): Span | undefined {
  const unit = bare(filing.unit ?? "");
  if (unit.length < shortest) return undefined;
  return [titled(read), shortened(read, unit)].find(
    (one) => one && isOther(bare(read.text.slice(one.start, one.end)), unit),
  );
}

/** The unit itself with a word of its name mistyped, in the title, above it, or under the report: …交易局 for …交易中心. */
export function misspeltUnit(filing: ReportedFiling, read: ReadText): Span | undefined {
  const unit = bare(filing.unit ?? "");
  if (unit.length < shortest) return undefined;
  const isNear = (one: Span | undefined, times: number): boolean =>
    one !== undefined && isNearly(bare(read.text.slice(one.start, one.end)), unit, times);
  const [heads, lines] = [[titled(read), shortened(read, unit)], signed(read)];
  return (
    heads.find((one) => isNear(one, 1)) ??
    lines.find((one) => isNear(one, 3)) ??
    [...heads, ...lines].find((one) => one !== undefined && isNeighbour(read, one, unit))
  );
}

/** The same office of another place, or the unit by a longer name than anywhere else in its report. */
function isNeighbour(read: ReadText, { start, end }: Span, unit: string): boolean {
  const name = bare(read.text.slice(start, end));
  return !beside.test(name) && (isElsewhere(name, unit) || isLengthened(read, name, unit));
}

const region = /^(?:省|[\u4e00-\u9fff]{2,4}?[省市州县区])(?=.{4})/;

/** 长沙市公共资源交易中心 of 湖南省公共资源交易中心; 岳麓区 is 长沙市岳麓区, and 望城县 is 望城区 now. */
function isElsewhere(name: string, unit: string): boolean {
  const [here, there] = [name, unit].map((each) => region.exec(each)?.[0] ?? "") as [string, string];
  if (here === "" || there === "" || name.slice(here.length) !== unit.slice(there.length)) return false;
  if (isSubsequence(here, there) || isSubsequence(there, here) || /财政[厅局]$/.test(name)) return false;
  return here.slice(0, -1) !== there.slice(0, -1);
}

/** …交易服务中心 once, where the rest of the report has …交易中心 as the tables do: these may have a short name. */
function isLengthened({ text }: ReadText, name: string, unit: string): boolean {
  const [more = ""] = /(?:服务|管理|事务|发展|研究|监测|指导|保障|信息)(?=(?:中心|[局院所站处])$)/.exec(name) ?? [];
  const without = name.replace(new RegExp(`${more}(?=[^${more}]{1,2}$)`), "");
  if (more === "" || ![without, without.replace(/^湖南(?=省)/, "")].includes(unit)) return false;
  const plain = bare(text);
  return plain.includes(unit) && plain.split(name).length === 2;
}

const alone = new RegExp(`^[\\u4e00-\\u9fff（()）]{4,30}(?:${kinds})$`);
const labelled = new RegExp(
  `^(?:填报|报告|编制|评价)?单位(?:名称|全称)?(?:[（(](?:盖章|公章|全称)[）)])?[:：]([\\u4e00-\\u9fff]{4,30}(?:${kinds}))(?:[（(](?:盖章|公章)[）)])?$`,
);

/** A name alone on a line of the cover, or over the date at the end. */
function signed({ paragraphs }: ReadText): readonly Span[] {
  return [...paragraphs.slice(0, ofCover), ...paragraphs.slice(-ofEnd)].flatMap((paragraph) => {
    const text = paragraph.text.trim();
    const name = alone.test(text) ? text : labelled.exec(text.replace(/\s/g, ""))?.[1];
    const at = name === undefined || text.length > longestLine ? -1 : paragraph.text.indexOf(name);
    return name === undefined || at < 0
      ? []
      : [{ start: paragraph.start + at, end: paragraph.start + at + name.length }];
  });
}

const [ofCover, ofEnd, longestLine] = [6, 8, 50];

/** Alike before and behind one word, and another word there: no shorter name, whose letters are all in the longer one. */
function isNearly(name: string, unit: string, times: number): boolean {
  if (beside.test(name)) return false;
  const [one, other] = [name, unit].map((each) => each.replace(/^湖南(?=省)/, "")) as [string, string];
  if (isSubsequence(one, other) || isSubsequence(other, one)) return false;
  if (lettersShared(one, other) === Math.min(one.length, other.length)) return false;
  let front = 0;
  while (one[front] !== undefined && one[front] === other[front]) front += 1;
  let back = 0;
  while (back < Math.min(one.length, other.length) - front && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  const [here, there] = [one.slice(front, one.length - back), other.slice(front, other.length - back)];
  const isSameNumber = /^[\d一二三四五六七八九十第]+$/.test(here + there) && /\d/.test(here + there);
  // 长沙市财政局 on the cover of 长沙市教育局 had the form printed.
  if (front + back < times * Math.max(here.length, there.length) || (times > 1 && /财政[厅局]$/.test(name)))
    return false;
  return front >= 2 && front + back >= leastAlike && here.length <= 3 && there.length <= 3 && !isSameNumber;
}

const leastAlike = 4;

const beside = /原|所属|下属|直属|本级|机关|系统|主管/;
const shortest = 5;
const bare = (name: string): string => name.replace(/[\s（）()]/g, "");

function titled(read: ReadText): Span | undefined {
  const year = titleYear(read);
  const paragraph = year && read.paragraphs[read.sentences[year.sentence]?.paragraph ?? -1];
  const found = paragraph && inTitle.exec(paragraph.text);
  return found ? spanOf(paragraph.start, found, found[1] ?? found[2] ?? "") : undefined;
}

/** 湖南省公共资源交易中心（以下简称“中心”）: of the kind that the unit is, so that it is no firm that was asked. */
function shortened(read: ReadText, unit: string): Span | undefined {
  const found = short.exec(read.text.slice(0, opening));
  const [, name = "", kind = ""] = found ?? [];
  return found && unit.endsWith(kind) && name.endsWith(kind) ? spanOf(0, found, name) : undefined;
}

const opening = 1_500;

function spanOf(from: number, found: RegExpExecArray, name: string): Span {
  const start = from + found.index + found[0].indexOf(name);
  return { start, end: start + name.length };
}

/**
 * Neither is the other with letters left out (省交易中心, 湖南省卫健委湖南省脑科医院), nor written in nearly the same letters:
 * 湖南省测绘二院 is 湖南省第二测绘院.
 */
function isOther(name: string, unit: string): boolean {
  if (beside.test(name)) return false;
  const isShort = [name, name.slice(-unit.length)].some((one) => isSubsequence(one, unit) || isSubsequence(unit, one));
  return !isShort && lettersShared(name.slice(-unit.length), unit) * 5 < Math.min(name.length, unit.length) * 4;
}

function lettersShared(name: string, unit: string): number {
  const left = [...unit];
  return [...name].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
