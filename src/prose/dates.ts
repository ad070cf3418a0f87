import type { Bare, DateFigure } from "./reading";
import { take } from "./numerals";

type DateReading = Bare<DateFigure>;

const closings = "(度|份|末|初|底|上旬|中旬|下旬|上半年|下半年)?";
const day = "(?: ?(\\d{1,2}) ?[日号])?";
const month = `(\\d{1,2}) ?月${closings}`;
const to = " ?(?:[-—~至到]|——) ?";

const withStrokes = /(\d{4}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?![\d.%])/y;
const yearToYear = new RegExp(`(\\d{4}) ?(?:年度?)?${to}(\\d{4}) ?年${closings}`, "y");
const monthToMonth = new RegExp(
  `(?:(\\d{4}) ?年 ?)?(\\d{1,2}) ?(?:月(?:份)?)?${to}(\\d{1,2}) ?月${closings}(?! ?\\d{1,2} ?[日号])`,
  "y",
);
const fromYear = new RegExp(`(\\d{1,8}) ?年${closings}(?: ?${month}${day})?`, "y");
const fromMonth = new RegExp(`${month}${day}`, "y");
const digitsToDay = /(\d{5,8}) ?日/y;
const untilBehind = new RegExp(`${to}(?:(\\d{4}) ?年 ?)?(?:(\\d{1,2}) ?月 ?)?(\\d{1,2}) ?[日号]`, "y");

/** Reads a date in digits at a place of a folded text; undefined when the figure there is none. */
export function readDate(folded: string, at: number): DateReading | undefined {
  const found =
    readStrokes(folded, at) ??
    readYearPeriod(folded, at) ??
    readMonthPeriod(folded, at) ??
    readFromYear(folded, at) ??
    readFromMonth(folded, at) ??
    readDigitsToDay(folded, at);
  return found && !found.until && found.day !== undefined ? withEnd(folded, found) : found;
}

function readStrokes(folded: string, at: number): DateReading | undefined {
  const match = take(withStrokes, folded, at);
  return match && dateOf(at, match[0], { year: match[1], month: match[3], day: match[4] });
}

function readYearPeriod(folded: string, at: number): DateReading | undefined {
  const match = take(yearToYear, folded, at);
  return (
    match && {
      ...dateOf(at, match[0], { year: match[1] }, match[3]),
      until: { year: Number(match[2]) },
    }
  );
}

function readMonthPeriod(folded: string, at: number): DateReading | undefined {
  const match = take(monthToMonth, folded, at);
  if (!match) return undefined;
  const until = { month: Number(match[3]) };
  return { ...dateOf(at, match[0], { year: match[1], month: match[2] }, match[4]), until };
}

/** 3年 and 100年 are lengths of time; 202年 and 20225年 are years with a digit lost or added. */
function readFromYear(folded: string, at: number): DateReading | undefined {
  const match = take(fromYear, folded, at);
  if (!match) return undefined;
  const [written, year = "", closing, monthWritten, monthClosing, dayWritten] = match;
  const isShort = year.length <= 2;
  if (isShort && monthWritten === undefined) return undefined;
  if (year.length === 3 && !/^(?:19|20)/.test(year)) return undefined;
  if (
    year.length === 3 &&
    monthWritten === undefined &&
    /^(?:来|间|历史|以上|左右)/.test(folded.slice(at + written.length, at + written.length + 2))
  )
    return undefined;
  const parts = { year: isShort ? `20${year.padStart(2, "0")}` : year, month: monthWritten, day: dayWritten };
  const read = dateOf(at, written, parts, monthClosing ?? closing);
  return year.length === 4 || isShort ? read : { ...read, year: undefined, fault: "broken" };
}

function readFromMonth(folded: string, at: number): DateReading | undefined {
  const match = take(fromMonth, folded, at);
  return match && dateOf(at, match[0], { month: match[1], day: match[3] }, match[2]);
}

/** 202233日: the 年 and 月 were lost. */
function readDigitsToDay(folded: string, at: number): DateReading | undefined {
  const match = take(digitsToDay, folded, at);
  return match && { ...dateOf(at, match[0], {}), fault: "broken" };
}

/** 9月1日至5日, 2024年1月2日—3月4日. */
function withEnd(folded: string, date: DateReading): DateReading {
  const match = take(untilBehind, folded, date.end);
  if (!match) return date;
  const until = {
    ...(match[1] === undefined ? {} : { year: Number(match[1]) }),
    ...(match[2] === undefined ? {} : { month: Number(match[2]) }),
    day: Number(match[3]),
  };
  return { ...date, end: date.end + match[0].length, until };
}

interface DateWords {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

function dateOf(start: number, written: string, words: DateWords, closing = ""): DateReading {
  const [year, monthNumber, dayNumber] = [words.year, words.month, words.day].map((word) =>
    word === undefined ? undefined : Number(word),
  );
  return {
    kind: "date",
    start,
    end: start + written.trimEnd().length,
    year,
    month: monthNumber,
    day: dayNumber,
    until: undefined,
    offset: undefined,
    closing,
    fault: isPossible(year, monthNumber, dayNumber) ? undefined : "impossible",
  };
}

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isPossible(year: number | undefined, monthNumber: number | undefined, dayNumber: number | undefined): boolean {
  const days = monthNumber === undefined ? 31 : daysOf[monthNumber - 1];
  if (days === undefined) return false;
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const last = monthNumber === 2 && !leap ? 28 : days;
  return dayNumber === undefined || (dayNumber >= 1 && dayNumber <= last);
}

const chineseYear = /([一二][〇零0一二三四五六七八九]{3}) ?年(度|末|初|底)?/y;
const chineseMonth = / ?(十[一二]?|[一二三四五六七八九])月(份|末|初|底|上旬|中旬|下旬)?/y;
const chineseDay = / ?(三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号]/y;
const digitOf = "〇一二三四五六七八九";

/** 二〇二四年四月十八日, 九月底; a month alone needs a day or 份, 底 … behind it. */
export function readSpelledDate(folded: string, at: number): DateReading | undefined {
  const year = take(chineseYear, folded, at);
  const afterYear = at + (year?.[0].length ?? 0);
  const monthFound = take(chineseMonth, folded, afterYear);
  const afterMonth = afterYear + (monthFound?.[0].length ?? 0);
  const dayFound = monthFound && take(chineseDay, folded, afterMonth);
  if (!year && !(monthFound && (dayFound ?? monthFound[2]) && !/[第个]/.test(folded.charAt(at - 1)))) return undefined;
  const written = folded.slice(at, afterMonth + (dayFound?.[0].length ?? 0));
  const yearDigits = year?.[1]?.replace(/./g, (character) => String(Math.max(digitOf.indexOf(character), 0)));
  const parts = { year: yearDigits, month: smallNumber(monthFound?.[1]), day: smallNumber(dayFound?.[1]) };
  return dateOf(at, written, parts, monthFound?.[2] ?? year?.[2]);
}

/** 一 to 三十一 in digits. */
function smallNumber(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const [tens, ones] = word.includes("十") ? word.split("十") : ["0", word];
  const ten = tens === "0" ? 0 : tens === "" ? 1 : digitOf.indexOf(tens ?? "");
  return String(ten * 10 + (ones ? digitOf.indexOf(ones) : 0));
}

const relativeWords: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  上一年: -1,
  今年: 0,
  本年: 0,
  当年: 0,
  明年: 1,
  次年: 1,
  下年: 1,
  下一年: 1,
};
const relative = new RegExp(
  `(前年|去年|上(?:一)?年|今年|本年|当年|明年|次年|下(?:一)?年)(?![龄轻级限])(度|末|初|底)?(?: ?${month}${day})?`,
  "y",
);

/** 以前年度, 首次年度 and 说明年度 hold no year. */
const falseYear = /以前年|以下年|[每首本这此一二两三几多]次年|[说表证文发声注标]明年/;

/** 去年, 今年1月上旬; 以上年度 is 上年度 too. */
export function readRelativeDate(folded: string, at: number): DateReading | undefined {
  const match = take(relative, folded, at);
  if (!match || falseYear.test(folded.slice(Math.max(0, at - 1), at + 2))) return undefined;
  const [written, word = "", closing, monthWritten, monthClosing, dayWritten] = match;
  const read = dateOf(at, written, { month: monthWritten, day: dayWritten }, monthClosing ?? closing);
  return { ...read, offset: relativeWords[word] };
}
