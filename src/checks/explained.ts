import { derivationsByTarget } from "../forms/derivations";
import type { Filing } from "../forms/filing";
import { Fixed } from "../quantities/fixed";
import { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";
import type { Finding, Severity } from "./check";
import { Correction } from "./correction";

export const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, reminder: 2 };

/** Whether one finding is what another follows from, in one filing. */
export class Explanations {
  readonly #corrections = new Map<Finding, Correction | undefined>();

  constructor(private readonly filing: Filing) {}

  /** A graver finding never hides behind a lesser one. */
  explains(cause: Finding, finding: Finding): boolean {
    if (rank[cause.severity] > rank[finding.severity]) return false;
    const same = cause.at.key === finding.at.key;
    // What 元 under 万元 do to other figures is no fault of those.
    if (finding.alike && !cause.selfEvident) return false;
    // With one of them put right a sum of their own form follows.
    if (cause.alike) return isBetween(cause.alike, finding) || (!same && this.#isUndone(cause, finding));
    // A cell that is wrong by itself, negative or above its points, makes every relation with it pointless.
    if (cause.selfEvident && !finding.selfEvident && isInvolved(cause, finding)) return true;
    if (!same && this.#isUndone(cause, finding)) return true;
    if (cause.selfEvident) return false;
    if (isBlankToldBy(cause, finding)) return true;
    if (finding.selfEvident || cause.expected === undefined) return false;
    // What is too much or wants a reason is asked again once the figure is right.
    if (same && finding.suggest === undefined && rank[cause.severity] < rank[finding.severity]) return true;
    if (isWithin(finding, cause)) return true;
    if (same) return this.#isSaidByBoth(cause, finding);
    const size = sizeOf(cause);
    return (
      size !== undefined &&
      size === sizeOf(finding) &&
      (isInvolved(cause, finding) || this.#isPart(cause.at.key, finding.at.key)) &&
      // Of a sum and its part, each off by the same amount, the part is what was mistyped only where something else says so.
      !cause.because.some(({ key }) => key === finding.at.key)
    );
  }

  /**
   * Once the cause is put right the finding is gone too: a 决算数 above a budget that was typed as 2.50 instead of 25.00. A
   * cell that holds no figure at all spoils whatever is calculated from it.
   */
  #isUndone(cause: Finding, finding: Finding): boolean {
    const correction = this.correctionOf(cause);
    if (!correction) return false;
    if (!cause.selfEvident) return correction.settles(finding);
    if (finding.selfEvident) return correction.concerns(finding.at);
    return [finding.at, ...finding.because].some((field) => correction.concerns(field));
  }

  /** What would become of the cells with this finding put right; undefined where it offers no figure. */
  correctionOf(cause: Finding): Correction | undefined {
    if (this.#corrections.has(cause)) return this.#corrections.get(cause);
    const right = cause.suggest instanceof Fixed || isValueOfCell(cause) ? cause.suggest : undefined;
    const correction = right || cause.selfEvident ? Correction.of(this.filing, cause.at, right) : undefined;
    this.#corrections.set(cause, correction);
    return correction;
  }

  /** Two checks that say the same of the same cell: the more telling one stays, by its code. */
  #isSaidByBoth(cause: Finding, finding: Finding): boolean {
    if (finding.expected === cause.expected) return comesBefore(cause, finding);
    return finding.suggest === undefined && this.correctionOf(cause)?.settles(finding) === true;
  }

  #isPart(key: string, target: string): boolean {
    const derivation = derivationsByTarget(this.filing).get(target);
    return derivation?.op === "sum" && derivation.parts().some((part) => part === key || this.#isPart(key, part));
  }
}

/**
 * Whether a finding compares cells that are all off in one way with others that are not. What only the former say to each
 * other, a sum in a form filled in 元 throughout, stays wrong once they are put right.
 */
function isBetween(alike: ReadonlySet<string>, { at, because }: Finding): boolean {
  const fields = [at, ...because];
  if (!fields.some(({ key }) => alike.has(key))) return false;
  return fields.some(({ key, value }) => !alike.has(key) && !(value instanceof Rate) && !(value instanceof Points));
}

/** 14.00万元 for an actual value written as 41万元: with it the limit is kept as well. */
const isValueOfCell = ({ at, suggest }: Finding): boolean =>
  typeof suggest === "string" && typeof at.value === "string" && at.passage === undefined;

const isInvolved = ({ at: { key } }: Finding, { at, because }: Finding): boolean =>
  at.key === key || because.some((field) => field.key === key);

/** A sum that names the blank part it lacks has said that it is blank. */
const isBlankToldBy = (cause: Finding, finding: Finding): boolean =>
  finding.stated === "" &&
  rank[cause.severity] <= rank[finding.severity] &&
  [finding.at, ...finding.because].every(({ key }) => cause.because.some((field) => field.key === key));

/** 编制数86人，控制率95.35% of a sentence of our own is told as a whole, with what it should say, and each figure of it by itself. */
function isWithin(finding: Finding, cause: Finding): boolean {
  const [inner, outer] = [finding.at.passage, cause.at.passage];
  if (!inner || !outer || inner.start < outer.start || inner.end > outer.end) return false;
  const wanted = finding.expected;
  return wanted !== undefined && wanted !== cause.expected && cause.expected?.includes(wanted) === true;
}

const comesBefore = (a: Finding, b: Finding): boolean =>
  rank[a.severity] < rank[b.severity] || a.code < b.code || (a.code === b.code && a.fingerprint < b.fingerprint);

/** By how much a figure is off, whichever way: the part is 4.28 too much, the sum of the parts then 4.28 too little. */
export const sizeOf = ({ difference, stated, expected }: Finding): string | undefined =>
  // A part left blank is off by all that it should be.
  difference?.replace(/^-/, "") ?? (stated === "" ? expected : undefined);
