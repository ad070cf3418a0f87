import type { DocumentFigure, ReadText, Span } from "../../prose/reading";
import { defineCheck } from "../check";
import {
  isDocument,
  isOtherWriting,
  isSource,
  misdatedNotice,
  otherSource,
  titledNumbers,
} from "../shapes/cited-sources";
import { reportDate } from "../shapes/report-date";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";
import { reportYear } from "../shapes/report-year";

export default defineCheck({
  id: "wording/document-number",
  code: "W21",
  title: "发文字号应用六角括号〔〕和四位年份，同一文件前后一致",
  basis: "《党政机关公文格式》（GB/T 9704—2012）",
  severity: "reminder",
  severities: {
    numbers: "warning",
    source: "warning",
    notice: "warning",
    early: "warning",
    later: "warning",
    issued: "warning",
  },
  needs: ["report"],
  messages: {
    brackets: "发文字号的年份应用六角括号“〔〕”括入，“{stated}”的写法应为“{expected}”（全文共{count}处）。",
    year: "发文字号“{stated}”的年份应写四位数字。",
    numbers: "《{title}》的发文字号前面写的是“{other}”，这里写的是“{stated}”，请核对。",
    source: "《{title}》的发文字号是“{expected}”，这里写的是“{stated}”，请核对。",
    notice: "“{stated}”是{year}年的文号，部署{year}年度自评的通知是“{expected}”，请核对年份。",
    titles: "“{stated}”前面是《{other}》的发文字号，这里写作《{title}》的发文字号，请核对。",
    later: "报告日期是{date}，“{stated}”却是{year}年的文号，请核对年份。",
    early: "《{title}》是对{year}年度的自评作出的部署，“{stated}”却是{year}年的文号，请核对。",
    issued: "“{stated}”是{year}年的文号，正文写的印发时间却是{date}，请核对。",
    unlike: "“{stated}”与前文“{other}”是同一文件，写法应当一致。",
  },

  *inspect(filing, { flag }) {
    const numbers = readReport(filing).figures.filter(isDocument);
    const at = (figure: DocumentFigure) => wordsAt(filing, figure);
    const [first, ...others] = numbers.filter((figure) => !official.includes(figure.brackets));
    if (first)
      yield flag("brackets", {
        at: at(first),
        because: others.slice(0, mostPlaces).map(at),
        expected: first.normal,
        suggest: true,
        words: { count: others.length + 1 },
      });
    const read = readReport(filing);
    const titles = titledNumbers(read);
    const year = reportYear(filing);
    for (const [index, one] of titles.entries()) {
      const { figure, title } = one;
      const source = otherSource(filing.edition, one);
      if (source) {
        yield flag("source", { at: at(figure), expected: source.normal, words: { title } });
        continue;
      }
      const before = titles.slice(0, index);
      const other = before.find((each) => each.title === title && each.figure.agency === figure.agency);
      if (other && other.figure.normal !== figure.normal && !issuedOften.test(title) && !isSource(filing.edition, one))
        yield flag("numbers", {
          at: at(figure),
          because: [at(other.figure)],
          words: { title, other: other.figure.text },
        });
      const namesake = before.find((each) => each.figure.normal === figure.normal && isOtherWriting(each.title, title));
      if (namesake)
        yield flag("titles", {
          at: at(figure),
          because: [at(namesake.figure)],
          words: { title, other: namesake.title },
        });
      if (year !== undefined && figure.year === String(year) && isOnSelfEvaluation(title, year))
        yield flag("early", { at: at(figure), words: { title, year } });
    }
    const notices = numbers.map((figure) =>
      year === undefined ? undefined : misdatedNotice({ edition: filing.edition, year, text: read.text }, figure),
    );
    for (const [index, notice] of notices.entries()) {
      const figure = numbers[index];
      if (figure && notice && year !== undefined)
        yield flag("notice", { at: at(figure), expected: notice.normal, words: { year } });
    }
    const dated = reportDate(read);
    // A report signed in the year it is about has the wrong date itself.
    const signed = dated?.year !== undefined && dated.year > (year ?? 0) ? dated.year : Infinity;
    const later = numbers.filter((figure) => isLaterThan(figure, signed));
    for (const figure of later)
      if (dated && !titles.some((one) => one.figure === figure && otherSource(filing.edition, one)))
        yield flag("later", {
          at: at(figure),
          because: [wordsAt(filing, dated)],
          words: { date: dated.text, year: figure.year },
        });
    for (const { figure, date } of issuedInAnotherYear(read, numbers))
      yield flag("issued", {
        at: at(figure),
        because: [wordsAt(filing, date)],
        words: { year: figure.year, date: date.text },
      });
    const told = new Set<string>();
    for (const figure of numbers) {
      const earlier = numbers.find(({ normal }) => normal === figure.normal);
      if (told.has(figure.normal)) continue;
      if (figure.year.length !== 4) yield flag("year", { at: at(figure) });
      else if (earlier && isWrittenOtherwise(earlier, figure))
        yield flag("unlike", { at: at(figure), because: [at(earlier)], words: { other: earlier.text } });
      else continue;
      told.add(figure.normal);
    }
  },
});

/** Four digits of a year that had not begun when the report was signed. */
const isLaterThan = ({ year }: DocumentFigure, signed: number): boolean =>
  /^20\d\d$/.test(year) && Number(year) > signed && Number(year) < signed + 10;

interface Issued {
  readonly figure: DocumentFigure;
  readonly date: Span & { readonly text: string };
}

/** 《…》（湘财绩〔2024〕2号）于2025年3月印发. One of December may go out in January. */
function issuedInAnotherYear({ text }: ReadText, numbers: readonly DocumentFigure[]): readonly Issued[] {
  return numbers.flatMap((figure) => {
    if (!/^\s*[）)]?(?:已|正式)?于\s*20\d\d/.test(text.slice(figure.end, figure.end + 16))) return [];
    const found =
      /^\s*[）)]?(?:已|正式)?于\s*((20\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?)(?:正式|联合)?(?:印发|发布|出台|颁布)(?!.{0,10}修)/.exec(
        text.slice(figure.end, figure.end + 40),
      );
    const [whole = "", date = "", year, month] = found ?? [];
    const apart = Number(year) - Number(figure.year);
    if (!found || apart === 0 || (apart === 1 && Number(month) === 1)) return [];
    const start = figure.end + whole.indexOf(date);
    return [{ figure, date: { start, end: start + date.length, text: date } }];
  });
}

/** 关于下达2024年专项资金的通知 goes out several times a year. */
const issuedOften = /下达|批复|拨付|追加|调整|清算|分配|通报|公告|[修废]/;

/** 关于开展2024年度绩效自评的通知 is of 2025: a year is evaluated when it is over. */
const isOnSelfEvaluation = (title: string, year: number): boolean =>
  new RegExp(`(?:开展|做好)${year}年度[^年]{0,24}(?:自评|部门评价)[^年]{0,16}通知$`).test(title);

const official = ["〔〕", "﹝﹞"];

/** With 第 or a leading zero; brackets and blanks are not told twice. */
const isWrittenOtherwise = (one: DocumentFigure, other: DocumentFigure): boolean => bare(one) !== bare(other);

const bare = ({ text }: DocumentFigure): string => text.replace(/[\s〔〕﹝﹞[\]【】［］()（）]/g, "");
