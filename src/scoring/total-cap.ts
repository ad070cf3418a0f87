import type { Edition } from "../forms/editions/edition";
import { given } from "../forms/field";
import type { ScoredForm } from "../forms/filing";
import { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";

/** The most a form may score in all. */
export interface TotalCap {
  readonly most: Points;
  /** The execution rate that brings it. */
  readonly rate: Rate;
  /** The percentage this rate lies below. */
  readonly below: number;
}

/**
 * The most points this edition's platform allows at the form's execution rate; undefined when it allows all, or there is
 * no rate. 55 % with caps of 89 below 80 % and 69 below 60 % → 69.
 */
export function totalCap({ funding: { total } }: ScoredForm, { platform }: Edition): TotalCap | undefined {
  const filled = given({ budget: total.annualBudget, executed: total.executed });
  const rate = filled && Rate.of(filled.executed.value, filled.budget.value)?.rounded();
  if (!rate || !platform?.totalCaps) return undefined;
  const [lowest] = platform.totalCaps.caps
    .filter(({ below }) => rate.percentage < below)
    .sort((a, b) => a.most - b.most || a.below - b.below);
  return lowest && { most: Points.of(lowest.most), rate, below: lowest.below };
}
