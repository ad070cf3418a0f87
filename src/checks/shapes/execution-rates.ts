import type { Field } from "../../forms/field";
import { given, isGiven } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { AmountFigure, ReadText, Span } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import { rememberedOf } from "../../quantities/remembered";
import { isBudgetStage } from "../../prose/stages";
import { itemNamed, plainName } from "./report-items";
import { fundedDetails, isSameProject } from "./project-names";
import { readReport, wordsAt } from "./report-reading";
import { isPlainAmount } from "./plain-amounts";

/** How much of a budget was spent, and where both amounts stand. */
export interface Execution {
  readonly name: string;
  readonly rate: Rate;
  readonly because: readonly Field<unknown>[];
}

/** Of the whole: 表2, else 预决算数据, else what the text says of it. */
export function wholeExecution(filing: ReportedFiling): Execution | undefined {
  const total = filing.overall?.funding.total;
  const reference = filing.budgetFigures?.lines.total;
  const name = "部门整体支出";
  return (
    (total && ofCells(name, total.executed, total.annualBudget)) ??
    (reference && ofCells(name, reference.finalAccount, reference.adjusted)) ??
    toldPairs(filing).find(({ words }) => itemNamed(words)?.id === "total")?.execution
  );
}

/** Of every project that has a form or a line of 表1 among 省级专项资金, by the name it has there. */
export function projectExecutions(filing: Filing): readonly Execution[] {
  const forms = filing.projects.flatMap(({ projectName, funding: { total } }) =>
    isGiven(projectName) ? (ofCells(projectName.value, total.executed, total.annualBudget) ?? []) : [],
  );
  const lines = specialLines(filing)
    .filter(({ name }) => !forms.some((form) => isSameProject(form.name, name)))
    .flatMap(({ name, finalAccount, budget }) => ofCells(name, finalAccount, budget) ?? []);
  return [...forms, ...lines];
}

/** Of 省级专项资金 together; unknown while one of them lacks a figure. */
export function specialsExecution(filing: Filing): Execution | undefined {
  const lines = specialLines(filing);
  const all = lines.flatMap(({ finalAccount, budget }) => given({ finalAccount, budget }) ?? []);
  if (all.length === 0 || all.length < lines.length) return undefined;
  const rate = Rate.of(
    Amount.sum(all.map(({ finalAccount }) => finalAccount.value)),
    Amount.sum(all.map(({ budget }) => budget.value)),
  );
  const because = all.flatMap(({ finalAccount, budget }) => [finalAccount, budget]);
  return rate && { name: all.length > 1 ? "省级专项资金合计" : "省级专项资金", rate: rate.rounded(), because };
}

/** The lines of the funds, or their heading where no line spells it out. */
function specialLines({ basicData }: Filing) {
  const special = fundedDetails((basicData?.details ?? []).filter(({ category }) => category === "special"));
  const lines = special.filter(({ heading }) => !heading);
  return lines.length > 0 ? lines : special;
}

function ofCells(name: string, spent: Field<Amount>, budget: Field<Amount>): Execution | undefined {
  if (!isGiven(spent) || !isGiven(budget) || budget.value.fen <= 0) return undefined;
  const rate = Rate.of(spent.value, budget.value);
  return rate && { name, rate: rate.rounded(), because: [spent, budget] };
}

/** A budget and what was spent of it, as the text has both of one thing in one paragraph. */
export interface Told extends Span {
  readonly words: string;
  readonly execution: Execution;
}

/** Every such pair of this year; low spending on receptions and travel is no fault and not among them. */
export const toldPairs = rememberedOf((filing: ReportedFiling): readonly Told[] =>
  readPairs(filing, readReport(filing)),
);

function readPairs(filing: ReportedFiling, { figures, sentences }: ReadText): readonly Told[] {
  const amounts = figures.filter(
    (figure): figure is AmountFigure => figure.kind === "amount" && isPlain(filing, figure),
  );
  const paragraphOf = ({ sentence }: AmountFigure): number | undefined => sentences[sentence]?.paragraph;
  return amounts.flatMap((spent, index): Told[] => {
    if (!/^(?:spent|final)$/.test(spent.subject.stage ?? "")) return [];
    const words = plainName(spent.subject.words);
    const item = itemNamed(spent.subject.words);
    if (words === "" || (item && item.id !== "total")) return [];
    const budget = amounts
      .slice(Math.max(0, index - mostBetween), index)
      .filter(
        (figure) =>
          isBudgetStage(figure.subject.stage) &&
          plainName(figure.subject.words) === words &&
          paragraphOf(figure) === paragraphOf(spent),
      )
      .at(-1);
    const rate = budget && budget.amount.fen > 0 ? Rate.of(spent.amount, budget.amount) : undefined;
    if (!budget || !rate) return [];
    const because = [wordsAt(filing, spent), wordsAt(filing, budget)];
    return [{ words, start: spent.start, end: spent.end, execution: { name: words, rate: rate.rounded(), because } }];
  });
}

/** Amounts that may stand between a budget and what was spent of it: its sources, its parts. */
const mostBetween = 8;

/** 约20万元, amounts of titles and those of other years give no rate of this year. */
function isPlain({ year: ofFiling }: Filing, figure: AmountFigure): boolean {
  const { sentence, subject } = figure;
  const ofYear = subject.year === undefined || ofFiling === undefined || subject.year === Number(ofFiling);
  return isPlainAmount(figure) && sentence >= 0 && ofYear && (subject.yearOffset ?? 0) === 0;
}
