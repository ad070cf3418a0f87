import { withDateDigits } from "./chinese-numeral";

/** A day, a month or a year, as far as it was written. */
export interface CalendarDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** 次年1月: of the year after the one that is spoken of. */
  readonly nextYear?: true;
}

/** A date or a period; `from` only where a beginning was written. */
export interface DateReading {
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate;
  /** A period by its two ends, 3月-11月: 四季度 may mean any day of it, this one all of them. */
  readonly isSpan?: true;
}

/** No date is without one of these. */
const telling = /[\d][年月]|\d{4}[-./]\d|\d{8}|季度|半年|年[底末内]/;
const introduction =
  /^(?:(?:项目|工程|任务|工作)?(?:完成|完工|竣工|支付|拨付|交付)(?:时间|时限|期限|日期):?)?(?:截至|截止到|截止|不晚于|不迟于|最迟|应于|于|在|(?:≤|<=?|=)(?=\d{4}(?:年|[-/]\d|\.\d+\.\d|\d{4}$)))?(?:当年|本年)?/;
const closing =
  /(?:底|末|初|上旬|中旬|下旬)?(?:前|之前|以前|底前|内|以内)?(?:全部|已|按时|如期)?(?:完成|完工|竣工|验收|实施|支付|拨付|发放|建成|交付|完毕|到位|并){0,3}$/;
const spoken = /^(?:(\d{4})年度?|([次翌来明]年))?(?:(\d{1,2})月份?)?(?:(\d{1,2})[日号])?$/;
const numbered = /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/;
const unbroken = /^(20\d\d)(\d\d)(\d\d)$/;
/** What stands behind a date and never behind a decimal number: 2024.12前, 2024.12底完成. */
const dated = /\.\d{1,2}(?:[底末初前]|之前|以前|[上中下]旬|.*[完竣]|.*到位)/;

/** Reads a date or a period such as 2021年12月完成, 十二月底之前, 2023.07-2024.01; undefined when it is neither. */
export function readDates(written: string): DateReading | undefined {
  const text = written.length > 40 ? "" : withDateDigits(written);
  if (!telling.test(text)) return undefined;
  const core = text.replace(introduction, "").replace(closing, "");
  const single = readSpoken(core) ?? readNumbered(core, dated.test(text)) ?? readUnbroken(core);
  if (single) return { from: undefined, to: single };
  const named = readNamedPeriod(core);
  if (named) return named;
  const [first, second, third] = core.split(
    core.includes("年") || core.includes("月") ? /[-–—~〜至到]/ : /[–—~〜至到]|-(?=\d{4})/,
  );
  if (first === undefined || second === undefined || third !== undefined) return undefined;
  return readPeriod(first, second);
}

const namedPeriod = /^(?:(\d{4})年度?)?(?:第?([一二三四1-4])季度|([上下])半年|全?年)$/;

/** 2024年第四季度 is October to December, 下半年 July to December, 年底前 any day of a year that is not said. */
function readNamedPeriod(text: string): DateReading | undefined {
  const match = namedPeriod.exec(text);
  if (!match) return undefined;
  const [, year, quarter, half] = match;
  const first = quarter ? quarters[quarter] : half === "下" ? 7 : 1;
  const length = quarter ? 3 : half ? 6 : 12;
  if (first === undefined) return undefined;
  const at = (month: number): CalendarDate => ({ year: numberOf(year), month, day: undefined });
  return { from: at(first), to: at(first + length - 1) };
}

const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 4, 三: 7, 四: 10, 1: 1, 2: 4, 3: 7, 4: 10 };

function readPeriod(first: string, second: string): DateReading | undefined {
  // 1-12月, 2024-2026年: the word stands only once.
  const word = /^\d{1,2}$/.test(first) && /^\d{1,2}月/.test(second) ? "月" : /^\d{4}$/.test(first) ? "年" : "";
  const shared = first + word;
  const split = /^(\d{4}年)(\d{1,2})$/.exec(shared);
  const from = readSpoken(split ? `${shared}月` : shared) ?? readNumbered(first, true) ?? readUnbroken(first);
  const to = readSpoken(second) ?? readNumbered(second, true) ?? readUnbroken(second);
  return from && to ? { from, to, isSpan: true } : undefined;
}

function readSpoken(text: string): CalendarDate | undefined {
  const match = spoken.exec(text);
  // 15日 alone may be a day of the month or a number of days.
  if (!match || !(match[1] || match[3])) return undefined;
  const date = dateOf(match[1], match[3], match[4]);
  return date && match[2] ? { ...date, nextYear: true } : date;
}

/** 2023.07 alone may be a decimal number; as the end of a period it is a month, and so is 2023-07. */
function readNumbered(text: string, isDate: boolean): CalendarDate | undefined {
  const match = numbered.exec(text);
  return match && (isDate || match[4] || match[2] !== ".") ? dateOf(match[1], match[3], match[4]) : undefined;
}

/** 20241231. */
function readUnbroken(text: string): CalendarDate | undefined {
  const match = unbroken.exec(text);
  return match ? dateOf(match[1], match[2], match[3]) : undefined;
}

function dateOf(year?: string, month?: string, day?: string): CalendarDate | undefined {
  const date = { year: numberOf(year), month: numberOf(month), day: numberOf(day) };
  const sound =
    within(date.year, 1900, 2199) &&
    within(date.month, 1, 12) &&
    within(date.day, 1, 31) &&
    (date.day === undefined || date.month !== undefined);
  return sound ? date : undefined;
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
const within = (value: number | undefined, low: number, high: number): boolean =>
  value === undefined || (value >= low && value <= high);

/** A day as a number that can be compared, 20241231; undefined when no year is known. */
type DayNumber = number | undefined;

/** The last day a date or period leaves room for: 2024年11月 → 20241131. A missing year is its beginning's, else `year`. */
export function latestDay({ from, to }: DateReading, year: number | undefined): DayNumber {
  const own = to.year ?? from?.year ?? year;
  // 11月至3月 ends in the year after it began.
  const turned = to.year === undefined && (from?.month ?? 0) > (to.month ?? 12) ? 1 : 0;
  const later = to.nextYear && to.year === undefined ? 1 : turned;
  return own === undefined ? undefined : (own + later) * 10_000 + (to.month ?? 12) * 100 + (to.day ?? 31);
}

/** The first day it can mean: 2024年11月 → 20241101, 2024年四季度 → 20241001. */
export function earliestDay({ from, to }: DateReading, year: number | undefined): DayNumber {
  const first = from ?? to;
  const own = first.year ?? year;
  const later = first.nextYear ? 1 : 0;
  return own === undefined ? undefined : (own + later) * 10_000 + (first.month ?? 1) * 100 + (first.day ?? 1);
}

/** Whether the year stands in the cell itself. */
export const namesYear = ({ from, to }: DateReading): boolean => (to.year ?? from?.year) !== undefined;
