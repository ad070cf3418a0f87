import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Filing, Indicator, ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { bare, plainName } from "../../forms/reading/label";
import type { Answer, Outcome } from "../check";

type ValueColumn = "name" | "target" | "actual";

/** Why nothing can be asked of these columns of a form: no indicator rows, or a column without a single filled cell. */
export function whyNotAsked(
  { indicators: { rows, totalScore } }: ScoredForm,
  columns: readonly ValueColumn[],
): { readonly fields: readonly Field<unknown>[]; readonly reason?: string } | undefined {
  if (rows.length === 0) return { fields: [totalScore], reason: "没有指标行" };
  const empty = columns.find((column) => !rows.some((row) => isGiven(row[column])));
  return empty && { fields: rows.map((row) => row[empty]) };
}

/** The cells of one row that should be filled in and are not; a declared dash says that nothing is asked. */
export function unfilled(row: Indicator, columns: readonly ValueColumn[]): readonly Field<string>[] {
  // Nearly every row has all it needs.
  return columns.some((column) => isUnfilled(row[column]))
    ? columns.map((column) => row[column]).filter(isUnfilled)
    : [];
}

const isUnfilled = ({ state }: Field<unknown>): boolean => state === "blank" || state === "unreadable";

/**
 * Asks something of every indicator of a filing. Where these columns hold nothing the form stands aside, and every row
 * that lacks one of them does.
 */
export function* eachIndicator(
  filing: Filing,
  columns: readonly ValueColumn[],
  standAside: (fields: readonly Field<unknown>[], reason?: string) => Outcome,
  ask: (row: Indicator) => Answer,
  needsThem: (row: Indicator) => boolean = () => true,
): Iterable<Outcome> {
  for (const form of scoredForms(filing)) {
    const hindrance = whyNotAsked(form, columns);
    if (hindrance) {
      yield standAside(hindrance.fields, hindrance.reason);
      continue;
    }
    for (const row of form.indicators.rows) {
      const missing = unfilled(row, columns);
      if (missing.length > 0 && needsThem(row)) yield standAside(missing);
      const answer = ask(row);
      if (answer === undefined) continue;
      if ("outcome" in answer) yield answer;
      else yield* answer;
    }
  }
}

/** False where the form prints sign and unit in columns of their own: a suggestion for the one cell would say them twice. */
export const standsAlone = ({ value, written }: Field<string>): boolean => bare(value ?? "") === bare(written);

/** True for an indicator that asks how satisfied people are, wherever it stands. */
export const asksForSatisfaction = ({ name }: Indicator): boolean =>
  isGiven(name) && /满意(?:度|率|程度)/.test(plainName(name.value));

/** The name of an indicator for a message. */
export const nameOf = ({ name }: Indicator): string => (isGiven(name) ? plainName(name.value) : "未命名指标");
