import { derivationsByTarget } from "../forms/derivations";
import type { Filing } from "../forms/filing";
import type { Finding, Severity } from "./check";

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, reminder: 2 };

/**
 * One fault, one finding: 公务接待 typed as 9.00 instead of 4.72 breaks the tie-out of the cell, the sum it is part of and
 * the tie-out of that sum, each by 4.28. The finding at the wrong cell stays and carries the others.
 */
export function oneFaultEach(filing: Filing, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const parts = partsOf(filing);
  const inOrder = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const causes = new Map<Finding, Finding>();
  for (const finding of inOrder) {
    const cause = inOrder.find(
      (other) => other !== finding && !leadsTo(causes, other, finding) && explains(other, finding, parts),
    );
    if (cause) causes.set(finding, cause);
  }
  if (causes.size === 0) return findings;
  const carried = new Map<Finding, Finding[]>();
  for (const finding of causes.keys()) {
    const first = rootOf(causes, finding);
    carried.set(first, [...(carried.get(first) ?? []), finding]);
  }
  return findings
    .filter((finding) => !causes.has(finding))
    .map((finding) => withOthers(finding, carried.get(finding) ?? []));
}

type Parts = (target: string) => readonly string[];

/** What the sums of a filing are made of. */
const partsOf =
  (filing: Filing): Parts =>
  (target) => {
    const derivation = derivationsByTarget(filing).get(target);
    return derivation?.op === "sum" ? derivation.parts : [];
  };

/** Whether one finding is what another follows from. A graver finding never hides behind a lesser one. */
function explains(cause: Finding, finding: Finding, parts: Parts): boolean {
  if (rank[cause.severity] > rank[finding.severity]) return false;
  const same = cause.at.key === finding.at.key;
  const involved = same || finding.because.some(({ key }) => key === cause.at.key);
  // A cell that is wrong by itself, negative or above its points, makes every relation with it pointless.
  if (cause.selfEvident) return involved && !finding.selfEvident;
  if (finding.selfEvident || cause.expected === undefined) return false;
  // What is too much or wants a reason is asked again once the figure is right.
  if (same && finding.suggest === undefined && rank[cause.severity] < rank[finding.severity]) return true;
  if (same && finding.expected === cause.expected) return comesBefore(cause, finding);
  if (isWithin(finding, cause)) return true;
  if (same) return false;
  return (
    sizeOf(cause) !== undefined &&
    sizeOf(cause) === sizeOf(finding) &&
    (involved || isPart(cause.at.key, finding.at.key, parts)) &&
    // Of a sum and its part, each off by the same amount, the part is what was mistyped only where something else says so.
    !cause.because.some(({ key }) => key === finding.at.key)
  );
}

/** 编制数86人，控制率95.35% of a sentence of our own is told as a whole, with what it should say, and each figure of it by itself. */
function isWithin(finding: Finding, cause: Finding): boolean {
  const [inner, outer] = [finding.at.passage, cause.at.passage];
  if (!inner || !outer || inner.start < outer.start || inner.end > outer.end) return false;
  const wanted = finding.expected;
  return wanted !== undefined && wanted !== cause.expected && cause.expected?.includes(wanted) === true;
}

/** Two checks that say the same of the same cell: the more telling one stays, by its code. */
const comesBefore = (a: Finding, b: Finding): boolean =>
  rank[a.severity] < rank[b.severity] || a.code < b.code || (a.code === b.code && a.fingerprint < b.fingerprint);

/** By how much a figure is off, whichever way: the part is 4.28 too much, the sum of the parts then 4.28 too little. */
const sizeOf = ({ difference, stated, expected }: Finding): string | undefined =>
  // A part left blank is off by all that it should be.
  difference?.replace(/^-/, "") ?? (stated === "" ? expected : undefined);

function isPart(key: string, target: string, parts: Parts): boolean {
  return parts(target).some((part) => part === key || isPart(key, part, parts));
}

const leadsTo = (causes: ReadonlyMap<Finding, Finding>, from: Finding, to: Finding): boolean =>
  rootOf(causes, from) === to;

function rootOf(causes: ReadonlyMap<Finding, Finding>, finding: Finding): Finding {
  const cause = causes.get(finding);
  return cause ? rootOf(causes, cause) : finding;
}

/** The suggestion of a finding that went stays where the other had none. */
function withOthers(finding: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return finding;
  const sameCell = others.find(({ at, suggest }) => at.key === finding.at.key && suggest !== undefined);
  const suggest = finding.suggest ?? sameCell?.suggest;
  const expected = finding.expected ?? sameCell?.expected;
  return { ...finding, also: others, suggest, expected };
}
