import type { Edition } from "../forms/editions/edition";
import type { Filing } from "../forms/filing";
import { formsOf } from "../forms/filing";
import type { Check, Finding, Outcome, StoodAside } from "./check";
import { effectiveChecks } from "./effective";
import { oneFaultEach } from "./one-fault";

export interface Review {
  readonly findings: readonly Finding[];
  readonly stoodAside: readonly StoodAside[];
  /** How many checks were asked; switched-off ones are not. */
  readonly checksRun: number;
}

/** Runs the checks this edition asks for and sorts the findings by place: form, row, column, then code. */
export function runChecks(filing: Filing, checks: readonly Check[]): Review {
  const own = askedChecks(filing, checks);
  const outcomes: Outcome[] = [];
  for (const check of own) for (const outcome of check.run(filing)) outcomes.push(outcome);
  return reviewOf(filing, outcomes, own.length);
}

/** The checks that the filing's edition asks, with the severities it gives them. */
export function askedChecks({ edition }: Filing, checks: readonly Check[]): readonly Check[] {
  const known = asked.get(edition);
  if (known?.of === checks) return known.asked;
  const found = effectiveChecks(edition, checks).asked;
  asked.set(edition, { of: checks, asked: found });
  return found;
}

/** A bureau checks hundreds of filings by one edition. */
const asked = new WeakMap<Edition, { readonly of: readonly Check[]; readonly asked: readonly Check[] }>();

/** What the checks said, in order. */
export function reviewOf(filing: Filing, outcomes: readonly Outcome[], checksRun: number): Review {
  const order = sheetOrder(filing);
  const findings = outcomes
    .filter((outcome): outcome is Finding => outcome.outcome === "finding")
    .sort((a, b) => byPlace(a, b, order));
  return {
    findings: oneFaultEach(filing, findings).map(asValue),
    stoodAside: outcomes.filter((outcome): outcome is StoodAside => outcome.outcome === "stood-aside"),
    checksRun,
  };
}

/** Two reviews of the same filing say the same: what is asked only among findings is no part of what they found. */
const asValue = (finding: Finding): Finding => ({
  ...finding,
  settledIf: undefined,
  alike: undefined,
  also: finding.also.map(asValue),
});

function sheetOrder(filing: Filing): ReadonlyMap<string, number> {
  const sheets = new Set(formsOf(filing).map(({ sheet }) => sheet));
  return new Map([...sheets].map((sheet, index) => [sheet, index]));
}

/** What is said of the report comes behind what is said of the tables, from top to bottom. */
const byPassage = (a: Finding, b: Finding): number =>
  (a.at.passage?.start ?? 0) - (b.at.passage?.start ?? 0) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function byPlace(a: Finding, b: Finding, order: ReadonlyMap<string, number>): number {
  const [left, right] = [a.at.at, b.at.at];
  if (!left || !right) return left ? -1 : right ? 1 : byPassage(a, b);
  return (
    (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0) ||
    left.row - right.row ||
    left.column - right.column ||
    (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
