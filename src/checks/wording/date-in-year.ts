import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, CountFigure, DateFigure, Figure, Sentence } from "../../prose/reading";
import { defineCheck } from "../check";
import { itemCounterparts } from "../shapes/amount-cells";
import { itemNamed, plainName } from "../shapes/report-items";
import { mostPlaces, readReport, wordsAt } from "../shapes/report-reading";
import { reportYear } from "../shapes/report-year";

export default defineCheck({
  id: "wording/date-in-year",
  code: "W11",
  title: "正文中的本年度结果应写在报告年度内，不用今年、去年等相对时间",
  basis: "审核常识",
  severity: "warning",
  severities: { relative: "reminder" },
  needs: ["report"],
  messages: {
    outside: "{stated}的{subject}不是{year}年度的数据，请核对年份，如为对比数据请同时写明{year}年度的数据。",
    relative: "“{stated}”没有写明是哪一年（全文共{count}处），报告在次年撰写，请改为具体年份。",
  },

  *inspect(filing, { flag, standAside }) {
    const read = readReport(filing);
    const [first, ...others] = read.sentences.flatMap(({ figures }) => figures.filter(isRelative));
    if (first)
      yield flag("relative", {
        at: wordsAt(filing, first),
        because: others.slice(0, mostPlaces).map((date) => wordsAt(filing, date)),
        words: { count: others.length + 1 },
      });
    const year = reportYear(filing);
    if (year === undefined) {
      yield standAside([], "不知道报告年度");
      return;
    }
    for (const sentence of read.sentences)
      for (const { date, figure } of resultsOutside(filing, sentence, year))
        yield flag("outside", {
          at: wordsAt(filing, date),
          because: [wordsAt(filing, figure)],
          words: { subject: `“${withinQuotes(figure.subject.words)}”`, year },
        });
  },
});

/** 上年 and 本年 are words of the forms; 今年 and 去年 depend on when the report was written. */
const isRelative = (figure: Figure): figure is DateFigure =>
  figure.kind === "date" && !figure.inTitle && /^(?:今年|去年|前年|明年)/.test(figure.text);

type Result = AmountFigure | CountFigure;

/** What a unit reports of every year: staff at its end, the main lines of its accounts. */
const yearly =
  /编制|在职|在编|实有人|基本支出|项目支出|三公|人员经费|公用经费|部门整体支出|接待费|公务用车|决算数|预算数|资产总额/;
/** The sentence compares, looks back, looks ahead or sums up several years. */
const otherYears =
  /较|比|同期|上年|分别|历年|累计|以来|连续|原|结转|结余|以前|自|由|从|截至目前|规划|拟|将|计划|目标|课题|工程|增|减|降|升/;

const ahead = /预算|安排|计划|下年|下一年|明年|批复/;

/** A yearly figure given for the year before or after, in a paragraph that names no figure of the report's own year. */
function* resultsOutside(
  filing: ReportedFiling,
  sentence: Sentence,
  year: number,
): Generator<{ date: DateFigure; figure: Result }> {
  const { paragraphs, figures } = readReport(filing);
  const around = paragraphs[sentence.paragraph];
  if (!around || otherYears.test(sentence.text) || around.text.includes(String(year))) return;
  const dates = sentence.figures.filter((figure): figure is DateFigure => figure.kind === "date");
  const [date] = dates;
  if (!date || dates.length > 1 || date.inTitle || date.until || date.fault) return;
  if (date.year === undefined || date.year === year || Math.abs(date.year - year) > 3) return;
  const figure = sentence.figures.find(
    (each): each is Result => isYearly(each, date) && !isNameOfOthers(sentence, date, each),
  );
  // 2025年部门预算安排3950万元: a report on 2024 may look ahead, if not with the figures of 2024.
  if (date.year === year + 1 && ahead.test(sentence.text) && !(figure && isBudgetOfForms(filing, figure))) return;
  if (figure && !isToldFor(year, figures, figure) && !isToldBeside(filing, sentence, date, figure))
    yield { date, figure };
}

/** “三公”支出 within quotation marks of ours. */
const withinQuotes = (words: string): string => words.replace(/[“"]/g, "‘").replace(/”/g, "’");

/** 编制21名，在职21人。2023年末编制21名、实有20人: the year of the report needs no name where its own figures stand beside. */
function isToldBeside(filing: ReportedFiling, { paragraph }: Sentence, date: DateFigure, figure: Result): boolean {
  const { sentences } = readReport(filing);
  const name = nameOf(figure);
  return sentences.some(
    (one) =>
      one.paragraph === paragraph &&
      one.figures.some(
        (other) =>
          other.kind === figure.kind &&
          other.subject.year === undefined &&
          (other.sentence !== date.sentence || other.end <= date.start) &&
          nameOf(other) === name,
      ),
  );
}

function isBudgetOfForms(filing: ReportedFiling, figure: Result): boolean {
  const item = itemNamed(figure.subject.words);
  const budgets = item && figure.kind === "amount" ? itemCounterparts(filing, item, "budget", 0) : [];
  return budgets.some(({ value }) => figure.kind === "amount" && figure.amount.agreesWithinRounding(value));
}

/** A report that gives the same item for its own year elsewhere tells of both years on purpose. */
const isToldFor = (year: number, figures: readonly Figure[], { subject }: Result): boolean =>
  nameOf({ subject }) !== "" &&
  figures.some((other) => other.subject.year === year && nameOf(other) === nameOf({ subject }));

const nameOf = ({ subject }: Pick<Figure, "subject">): string =>
  plainName(subject.words).replace(/(?:预算|决算|支出|合计|总计|总额|数)+$/, "");

/** 局机关编制9名；2023年末实有20人: the name that 20人 takes over is that of the 9名 before the year. */
const isNameOfOthers = ({ figures }: Sentence, date: DateFigure, { subject }: Figure): boolean =>
  subject.inherited &&
  subject.end <= date.start &&
  figures.some(({ start, end }) => start >= subject.end && end <= date.start);

const isYearly = (figure: Figure, { year, end }: DateFigure): boolean =>
  (figure.kind === "amount" || (figure.kind === "count" && /^[人名辆]$/.test(figure.measure))) &&
  figure.start >= end &&
  (figure.subject.year ?? year) === year &&
  yearly.test(figure.subject.words);
