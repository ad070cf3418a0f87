import type { FundingAmount } from "../../forms/columns";
import { fundingAmounts } from "../../forms/columns";
import type { Edition } from "../../forms/editions/edition";
import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { FundingRow, ScoredForm } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { Points } from "../../quantities/points";
import { rememberedOf } from "../../quantities/remembered";

/** What a funding row had and what became of it. */
export interface Spending {
  readonly annualBudget: Amount;
  readonly executed: Amount;
}

/**
 * What the lines below 年度资金总额 add up to in one column, where they contradict the total; otherwise undefined. The
 * check of that sum reports it: no other check has to speak of what follows from it.
 */
export const sumAgainst = (form: ScoredForm, column: FundingAmount): Amount | undefined => sumsAgainst(form)[column];

/** Ten checks of a form ask for the same three sums. */
const sumsAgainst = rememberedOf(({ funding: { total, parts } }: ScoredForm) => {
  const against = (column: FundingAmount): Amount | undefined => {
    const stated = total[column];
    const cells = parts.map((part) => part[column]);
    const filled = onlyGiven(cells).map(({ value }) => value);
    if (!isGiven(stated) || filled.length === 0 || cells.some(({ state }) => state === "unreadable")) return undefined;
    return sumAgrees(stated.value, filled) ? undefined : Amount.sum(filled);
  };
  const [initialBudget, annualBudget, executed] = [
    against("initialBudget"),
    against("annualBudget"),
    against("executed"),
  ];
  return { initialBudget, annualBudget, executed };
});

/**
 * What a row may have meant where the total and its lines contradict one another: the same figures with one or both
 * taken from the other rows, so that the sum holds.
 */
export function otherSpending(form: ScoredForm, row: FundingRow): readonly Spending[] {
  const { annualBudget, executed } = row;
  if (!isGiven(annualBudget) || !isGiven(executed)) return [];
  const stated = { annualBudget: annualBudget.value, executed: executed.value };
  const otherBudget = impliedAmount(form, row, "annualBudget");
  const otherExecuted = impliedAmount(form, row, "executed");
  return [
    ...(otherBudget ? [{ ...stated, annualBudget: otherBudget }] : []),
    ...(otherExecuted ? [{ ...stated, executed: otherExecuted }] : []),
    ...(otherBudget && otherExecuted ? [{ annualBudget: otherBudget, executed: otherExecuted }] : []),
  ];
}

/** The sum of the lines for the total, the total less the other lines for a line. */
function impliedAmount(form: ScoredForm, row: FundingRow, column: FundingAmount): Amount | undefined {
  const { total, parts } = form.funding;
  const sum = sumAgainst(form, column);
  const whole = total[column];
  if (row === total || !sum || !isGiven(whole)) return sum;
  const others = onlyGiven(parts.filter((part) => part !== row).map((part) => part[column]));
  return whole.value.minus(Amount.sum(others.map(({ value }) => value)));
}

/** A published form left 年度资金总额 at 0 over 89.974: nothing can be worked out from that row. */
export function isZeroOverParts(form: ScoredForm, row: FundingRow): boolean {
  return (
    row === form.funding.total &&
    isGiven(row.annualBudget) &&
    row.annualBudget.value.isZero &&
    sumAgainst(form, "annualBudget") !== undefined
  );
}

/** True when a line below 年度资金总额 has this cell to itself: some forms merge one 分值 or 执行率 over the whole block. */
export function isOwnCell(cell: Field<unknown>, ofTotal: Field<unknown>): boolean {
  return cell.at?.row !== ofTotal.at?.row || cell.at?.column !== ofTotal.at?.column;
}

/** 年度资金总额 and the lines below it that say something about their own rate. */
export function ratedRows({ funding: { total, parts } }: ScoredForm): readonly FundingRow[] {
  const states = ({ executionRate: { state } }: FundingRow) => state === "given" || state === "unreadable";
  return [total, ...parts.filter((part) => states(part) && isOwnCell(part.executionRate, total.executionRate))];
}

/** The 分值 an edition accepts for the execution rate, the usual one first. */
export function acceptedExecutionPoints({ executionPoints, weightSchemes }: Edition): readonly [Points, ...Points[]] {
  const others = new Set(
    weightSchemes.map(({ execution }) => execution).filter((points) => points !== executionPoints),
  );
  return [Points.of(executionPoints), ...[...others].map((points) => Points.of(points))];
}

/** The first cell of 年度资金总额 that the lines below it contradict. */
export function contradictedTotal(form: ScoredForm): Field<Amount> | undefined {
  const column = fundingAmounts.find((one) => sumAgainst(form, one) !== undefined);
  return column && form.funding.total[column];
}
