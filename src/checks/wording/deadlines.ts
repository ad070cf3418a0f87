import type { DateFigure, Figure, Sentence } from "../../prose/reading";
import { defineCheck } from "../check";
import { evaluationDates, isOfWriting, pastPlans } from "../shapes/evaluation-dates";
import { followsAnotherNotice } from "../shapes/other-notices";
import { isDay, reportDate } from "../shapes/report-date";
import { readReport, wordsAt } from "../shapes/report-reading";
import { reportYear } from "../shapes/report-year";

export default defineCheck({
  id: "wording/deadlines",
  code: "W13",
  title: "报告日期和公开日期不应晚于规定的期限",
  basis: "年度绩效自评通知规定的时间节点",
  severity: "reminder",
  severities: {
    early: "warning",
    publishedEarly: "warning",
    evaluatedEarly: "warning",
    evaluatedLate: "warning",
    past: "warning",
  },
  needs: ["report"],
  messages: {
    early: "报告日期{stated}还在所评的{year}年度之内或之前，请核对年份。",
    publishedEarly: "{stated}公开自评结果，早于{year}年度结束，请核对年份。",
    evaluatedEarly: "正文写{stated}开展{year}年度的自评，{year}年度那时还没有结束，请核对年份。",
    evaluatedLate: "正文写{stated}开展自评，报告日期是{date}，自评晚于报告，请核对日期。",
    past: "“{stated}”写的是下一步的安排，时间却在所评的{year}年度之内或之前，请核对年份。",
    report: "报告日期{stated}晚于报送期限{deadline}，期限依据{source}，请核对。",
    publication: "自评结果公开日期{stated}晚于规定的{deadline}，期限依据{source}，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const { deadlines } = filing.edition;
    const read = readReport(filing);
    const year = reportYear(filing);
    const dated = reportDate(read);
    const announced = read.sentences.flatMap((sentence) => publicationDates(read.text, sentence));
    const published = announced.filter(isDay);
    if (year !== undefined) {
      if (dated && isBeforeEnd(dated, year)) yield flag("early", { at: wordsAt(filing, dated), words: { year } });
      const ofLast = new RegExp(`${year - 1}|[上去]\\s*年|此前|往年`);
      const early = announced.find(
        (date) => isBeforeEnd(date, year) && !ofLast.test(read.sentences[date.sentence]?.text ?? ""),
      );
      if (early) yield flag("publishedEarly", { at: wordsAt(filing, early), words: { year } });
      for (const date of evaluationDates(read, year)) {
        // What is prepared in December is for the year that ends.
        if (isBeforeEnd(date, year) && (date.month !== 12 || date.year !== year))
          yield flag("evaluatedEarly", { at: wordsAt(filing, date), words: { year } });
        else if (dated && !isBeforeEnd(dated, year) && isAfter(date, dated))
          yield flag("evaluatedLate", {
            at: wordsAt(filing, date),
            because: [wordsAt(filing, dated)],
            words: { date: dated.text },
          });
      }
      for (const date of pastPlans(read, year)) yield flag("past", { at: wordsAt(filing, date), words: { year } });
    }
    if (!deadlines || year === undefined || Number(deadlines.report.slice(0, 4)) !== year + 1) {
      yield standAside([], "这一年度没有规定的期限");
      return;
    }
    const { source } = deadlines;
    if (followsAnotherNotice(read, source, year)) {
      yield standAside([], "正文依据的是另一份自评通知，期限以该通知为准");
      return;
    }
    if (dated && isLater(dated, deadlines.report))
      yield flag("report", { at: wordsAt(filing, dated), words: { deadline: spelled(deadlines.report), source } });
    const late = published.find((date) => isLater(date, deadlines.publication));
    if (late)
      yield flag("publication", {
        at: wordsAt(filing, late),
        words: { deadline: spelled(deadlines.publication), source },
      });
  },
});

/** 自评结果将于2025年6月20日前公开. When the budget or the account was published is another thing. */
function publicationDates(text: string, { start, end, figures }: Sentence): readonly DateFigure[] {
  const sentence = text.slice(start, end);
  if (
    !/公开|公布/.test(sentence) ||
    !/自评|绩效|评价|报告/.test(sentence) ||
    /[预决]算[^。；]{0,24}公[开布]/.test(sentence)
  )
    return [];
  const isMeant = sentence.includes("自评") && !sentence.includes("绩效目标") ? isDated : isDay;
  return figures.filter(isMeant).filter((date) => {
    const behind = text.slice(date.end, end);
    return /^[^。；]{0,40}公[开布]/.test(behind) && !isOfWriting(behind);
  });
}

/** 2025年5月底前 too. */
const isDated = (figure: Figure): figure is DateFigure =>
  figure.kind === "date" && figure.month !== undefined && !figure.fault;

/** As far as both are told: of one month neither is the later. */
const isAfter = (one: DateFigure, other: DateFigure): boolean => {
  const of = ({ year = 0, month = 0, day }: DateFigure): number => year * 10_000 + month * 100 + (day ?? 0);
  return one.day === undefined || other.day === undefined
    ? Math.floor(of(one) / 100) > Math.floor(of(other) / 100)
    : of(one) > of(other);
};

/** The last day of the year is what the figures are as of. */
const isBeforeEnd = (date: DateFigure, year: number): boolean =>
  date.year !== undefined && date.year <= year && date.year > year - 3 && !(date.month === 12 && date.day === 31);

/** A date without a year is taken for the year of the deadline. */
function isLater({ year, month = 0, day = 0 }: DateFigure, deadline: string): boolean {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${year ?? deadline.slice(0, 4)}-${two(month)}-${two(day)}` > deadline;
}

/** 2025-04-18 → 2025年4月18日. */
function spelled(deadline: string): string {
  const [year, month, day] = deadline.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
