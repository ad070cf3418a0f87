import type { Edition } from "../forms/editions/edition";
import type { Field } from "../forms/field";
import { isGiven, onlyGiven } from "../forms/field";
import type { Indicator, ScoredForm } from "../forms/filing";
import { Points } from "../quantities/points";
import { executionScore } from "./execution-score";
import { scoreIndicator } from "./indicator-score";
import type { Award, IndicatorScore } from "./score";

/** One indicator with what the rules award it. */
export interface ScoredIndicator {
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
}

/** The total of a form in three readings. */
export interface TotalScore {
  /** As printed in the row 总分. */
  readonly stated: Points | undefined;
  /** Execution and indicators as their cells state them; undefined while one of them has no score. */
  readonly summed: Points | undefined;
  /** The same with every score the rules fix for certain put in its place; undefined while one is neither fixed nor stated. */
  readonly computed: Points | undefined;
  /** The scores still to be filled in; a blank one is not nought. */
  readonly missing: readonly Field<Points>[];
}

/** Judges every indicator of a form; once, since a form is never changed and a dozen checks ask. */
export function scoreIndicators(form: ScoredForm, edition: Edition): readonly ScoredIndicator[] {
  const known = judged.get(form);
  if (known?.edition === edition) return known.indicators;
  const indicators = form.indicators.rows.map((indicator) => ({
    indicator,
    score: scoreIndicator(indicator, edition),
  }));
  judged.set(form, { edition, indicators });
  return indicators;
}

const judged = new WeakMap<
  ScoredForm,
  { readonly edition: Edition; readonly indicators: readonly ScoredIndicator[] }
>();

/** Adds up a form: what it says, what its rows add up to, and what they would with the scores as the rules award them. */
export function totalScore(
  form: ScoredForm,
  edition: Edition,
  indicators: readonly ScoredIndicator[] = scoreIndicators(form, edition),
): TotalScore {
  const scores = [form.funding.total.score, ...indicators.map(({ indicator }) => indicator.score)];
  const awarded = [
    fixedOrStated(executionScore(form.funding.total, edition), true, form.funding.total.score),
    ...indicators.map(({ indicator, score }) => fixedOrStated(score.award, score.certain, indicator.score)),
  ];
  const { totalScore: printed, present } = form.indicators;
  return {
    stated: isGiven(printed) ? printed.value : undefined,
    summed: present ? sumOfAll(scores.map((score) => (isGiven(score) ? score.value : undefined))) : undefined,
    computed: present ? sumOfAll(awarded) : undefined,
    missing: scores.filter((score) => !isGiven(score)),
  };
}

/** Σ of the points, or undefined when one of them is missing or there are none. */
export function sumOfAll(parts: readonly (Points | undefined)[]): Points | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length && known.length > 0 ? Points.sum(known) : undefined;
}

function fixedOrStated(award: Award, certain: boolean, stated: Field<Points>): Points | undefined {
  return award.kind === "exact" && certain ? award.points : onlyGiven([stated])[0]?.value;
}
