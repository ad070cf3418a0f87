import type { DateFigure, Figure, Sentence } from "../../prose/reading";
import { defineCheck } from "../check";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/date-valid",
  code: "W12",
  title: "正文中的日期应完整并且存在，起止时间不应颠倒",
  basis: "审核常识",
  severity: "error",
  severities: { noYear: "reminder", reversed: "warning" },
  needs: ["report"],
  messages: {
    broken: "“{stated}”缺字或多字，不是完整的日期，请核对。",
    impossible: "“{stated}”这一天不存在，请核对。",
    noMonth: "“{stated}”这个月份不存在，请核对。",
    reversed: "“{stated}”的结束时间早于开始时间，请核对。",
    noYear: "“{stated}”没有写明年份（全文共{count}处），请补写年份。",
  },

  *inspect(filing, { flag }) {
    const { text, sentences, figures } = readReport(filing);
    for (const date of figures.filter(isDate))
      if (date.fault) yield flag(isOfNoMonth(date) ? "noMonth" : date.fault, { at: wordsAt(filing, date) });
    for (const date of figures.filter(isDate))
      if (runsBackwards(date) && !isOverNewYear(text, date)) yield flag("reversed", { at: wordsAt(filing, date) });
    const [first, ...others] = sentences.flatMap((sentence) => withoutYear(text, sentence));
    if (first)
      yield flag("noYear", {
        at: wordsAt(filing, first),
        because: others.slice(0, mostPlaces).map((date) => wordsAt(filing, date)),
        words: { count: others.length + 1 },
      });
  },
});

const isDate = (figure: Figure): figure is DateFigure => figure.kind === "date";

/** 2024年13月, with a day or without. */
const isOfNoMonth = ({ fault, month }: DateFigure): boolean =>
  fault === "impossible" && month !== undefined && (month < 1 || month > 12);

/** 4月10日至3月11日. 12月至1月 and 11月15日至3月15日 may go on into the next year; over nearly all of it nothing does. */
function runsBackwards({ year, month, day, until, fault, inTitle }: DateFigure): boolean {
  if (!until || fault || inTitle || month === undefined) return false;
  const last = until.month ?? month;
  if (until.year !== undefined && year !== undefined && until.year !== year) return until.year < year;
  if (last !== month) return last < month && (until.year !== undefined || last + 12 - month >= longest);
  return day !== undefined && until.day !== undefined && until.day < day;
}

/** Months that a stretch without a second year may take. */
const longest = 8;

const isOverNewYear = (text: string, { start, end }: DateFigure): boolean =>
  /[每历]年|次年|翌年|跨年|学年|年度/.test(text.slice(Math.max(0, start - 10), end + 4));

/** A year that stands this near before a day is its year: 2024年，中心于3月4日…. */
const reach = 40;

/** 3月5日学雷锋日 is the same day every year. */
const everyYear = /^\s*(?:的)?[“"]?[^，。；、,\d]{0,8}(?:日|节)(?![常程期前益志均能约点奏])/;

/** The days of a sentence for which no year can be told. */
function withoutYear(text: string, sentence: Sentence): readonly DateFigure[] {
  const found: DateFigure[] = [];
  let known: DateFigure | undefined;
  for (const date of sentence.figures.filter(isDate)) {
    const needsYear = date.month !== undefined && date.day !== undefined && !date.fault && !date.inTitle;
    const named = date.year !== undefined || date.offset !== undefined;
    const follows = known !== undefined && date.start - known.end <= reach && !runsBack(known, date);
    if (named || (needsYear && follows)) known = date;
    else if (needsYear && !isEveryYear(text, sentence, date)) found.push(date);
  }
  return found;
}

/** 9月18日和3月4日: the second is not of the year of the first. */
const runsBack = (before: DateFigure, { month = 0, day = 0 }: DateFigure): boolean =>
  before.month !== undefined && (month < before.month || (month === before.month && day < (before.day ?? 0)));

const isEveryYear = (text: string, { start }: Sentence, date: DateFigure): boolean =>
  /每年[^。；]{0,10}$/.test(text.slice(start, date.start)) ||
  everyYear.test(text.slice(date.end, date.end + 16)) ||
  (date.month === 1 && date.day === 1 && date.until?.month === 12);
