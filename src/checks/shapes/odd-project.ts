import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Project } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { scaleSlip } from "./scale-slip";

type Column = "initialBudget" | "annualBudget" | "executed";

export interface OddProject {
  readonly project: Project;
  readonly cell: Given<Amount>;
  /** What the others leave of the sum for it. */
  readonly expected: Amount;
  /** Whether 元 stand there for 万元. */
  readonly isScale: boolean;
}

/**
 * The one project whose figure, put right, makes the forms add up to the sum and which says so by itself: its own rate is that
 * of the right figure and not of the stated one, or it is ten thousand times too much or too little. undefined when there is
 * none, or more than one.
 */
export function oddProject(projects: readonly Project[], column: Column, sum: Amount): OddProject | undefined {
  const all = projects.map(({ funding }) => funding.total[column]).filter(isGiven);
  const missing = sum.minus(Amount.sum(all.map(({ value }) => value)));
  const found = projects.flatMap((project): OddProject[] => {
    const cell = project.funding.total[column];
    if (!isGiven(cell)) return [];
    const expected = cell.value.plus(missing);
    if (expected.isNegative || expected.isZero) return [];
    const isScale = Math.abs(scaleSlip(cell.value, expected) ?? 0) === 4;
    return isScale || isTold(project, column, cell, expected) ? [{ project, cell, expected, isScale }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Its rate of execution is that of the expected figure, and not of the one that stands there. */
function isTold({ funding }: Project, column: Column, stated: Given<Amount>, expected: Amount): boolean {
  const { executionRate, executed, annualBudget } = funding.total;
  if (column === "initialBudget" || !isGiven(executionRate) || !isGiven(executed) || !isGiven(annualBudget))
    return false;
  const fits = (amount: Amount): boolean =>
    column === "executed"
      ? !annualBudget.value.isZero && executionRate.value.canBe(amount, annualBudget.value)
      : !amount.isZero && executionRate.value.canBe(executed.value, amount);
  return fits(expected) && !fits(stated.value);
}
