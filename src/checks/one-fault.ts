import type { Filing } from "../forms/filing";
import { CandidateCauses } from "./candidate-causes";
import type { Finding } from "./check";
import { Explanations, rank } from "./explained";
import { sharedSlips } from "./shared-slip";

/**
 * One fault, one finding: 公务接待 typed as 9.00 instead of 4.72 breaks the tie-out of the cell, the sum it is part of and
 * the tie-out of that sum, each by 4.28. The finding at the wrong cell stays and carries the others.
 */
export function oneFaultEach(filing: Filing, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const explanations = new Explanations(filing);
  const inOrder = [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const candidates = new CandidateCauses(inOrder, explanations);
  const causes = new Map<Finding, Finding>();
  for (const finding of inOrder) {
    const cause = candidates
      .of(finding)
      .find((other) => other !== finding && explanations.explains(other, finding) && !leadsTo(causes, other, finding));
    if (cause) causes.set(finding, cause);
  }
  const left = inOrder.filter((finding) => !causes.has(finding));
  const suspects = new Map<Finding, Finding["at"]>();
  for (const { cause, finding, suspect } of sharedSlips(filing, left)) {
    if (causes.has(cause) || causes.has(finding)) continue;
    causes.set(finding, cause);
    suspects.set(cause, suspect);
  }
  if (causes.size === 0) return findings;
  const carried = new Map<Finding, Finding[]>();
  for (const finding of causes.keys()) {
    const first = rootOf(causes, finding);
    carried.set(first, [...(carried.get(first) ?? []), finding]);
  }
  return findings
    .filter((finding) => !causes.has(finding))
    .map((finding) => withOthers(finding, carried.get(finding) ?? [], suspects.get(finding)));
}

const leadsTo = (causes: ReadonlyMap<Finding, Finding>, from: Finding, to: Finding): boolean =>
  rootOf(causes, from) === to;

function rootOf(causes: ReadonlyMap<Finding, Finding>, finding: Finding): Finding {
  const cause = causes.get(finding);
  return cause ? rootOf(causes, cause) : finding;
}

/** The suggestion of a finding that went stays where the other had none. */
function withOthers(finding: Finding, others: readonly Finding[], suspect?: Finding["at"]): Finding {
  if (others.length === 0) return finding;
  const sameCell = others.find(({ at, suggest }) => at.key === finding.at.key && suggest !== undefined);
  const suggest = finding.suggest ?? sameCell?.suggest;
  const expected = finding.expected ?? sameCell?.expected;
  const all = { ...finding, also: others, suggest, expected };
  // The figure worked out from a wrong cell is not to be offered.
  return suspect && suspect.key !== finding.at.key ? { ...all, suspect, suggest: undefined } : all;
}
