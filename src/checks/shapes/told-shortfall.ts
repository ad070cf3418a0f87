import type { Filing } from "../../forms/filing";
import type { AmountFigure } from "../../prose/reading";
import { isSpentStage } from "../../prose/stages";
import { plainName } from "./report-items";
import { comparedFigures, readReport } from "./report-reading";
import { isPlainAmount } from "./plain-amounts";

/** The year's whole income and whole spending as a report gives them, the second being the larger. */
export interface Shortfall {
  readonly income: AmountFigure;
  readonly spending: AmountFigure;
}

/** Spending beyond the year's income in a report that says nothing of money carried forward. */
export function toldShortfall({ report, year }: Filing): Shortfall | undefined {
  if (!report || /结\s*[转余]|动用|以前年度|历年/.test(report.text)) return undefined;
  const read = readReport({ report });
  const amounts = read.figures.filter(
    (figure): figure is AmountFigure =>
      figure.kind === "amount" && !comparedFigures(read).has(figure) && isOfYear(figure, year),
  );
  const only = (name: RegExp): AmountFigure | undefined => {
    const [first, ...others] = amounts.filter(({ subject }) => name.test(plainName(subject.words)));
    return first && others.every(({ amount }) => amount.equals(first.amount)) ? first : undefined;
  };
  const [income, spending] = [only(whole("收入")), only(whole("支出"))];
  return income && spending && spending.amount.clearlyExceeds(income.amount) ? { income, spending } : undefined;
}

/** 收入, 总收入, 收入总计: not 财政拨款收入, which is one of several. */
const whole = (name: string): RegExp => new RegExp(`^(?:(?:总|决算)?${name}|${name}(?:总计|合计|总额|决算)?)$`);

function isOfYear(figure: AmountFigure, year: string | undefined): boolean {
  const { subject } = figure;
  const isSpent = subject.stage === undefined || isSpentStage(subject.stage);
  const isNow = subject.yearOffset === undefined || subject.yearOffset === 0;
  return isPlainAmount(figure) && isSpent && isNow && (subject.year === undefined || String(subject.year) === year);
}
