import type { Field } from "../forms/field";
import type { Filing } from "../forms/filing";
import { Amount } from "../quantities/amount";
import { Fixed } from "../quantities/fixed";
import { Points } from "../quantities/points";
import type { Finding } from "./check";
import { Correction } from "./correction";
import { rank } from "./explained";

/** Two findings that one slip in a cell of both explains; the one to keep names the fewer cells. */
export interface SharedSlip {
  readonly cause: Finding;
  readonly finding: Finding;
  readonly suspect: Field<unknown>;
}

/**
 * A 分值 typed as 1 instead of 10 leaves the heading 9 points short and the 得分 of its row 9 points above it. Neither
 * finding knows which of its cells is wrong, but only one change puts both right. Where two would do, both stay.
 */
export function sharedSlips(filing: Filing, findings: readonly Finding[]): readonly SharedSlip[] {
  const naming = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.settledIf)
      for (const { key } of [finding.at, ...finding.because]) {
        const own = naming.get(key);
        if (own) own.push(finding);
        else naming.set(key, [finding]);
      }
  const slips: SharedSlip[] = [];
  for (const finding of findings) slips.push(...slipsOfPoint(filing, finding, naming.get(finding.at.key) ?? []));
  for (const sum of findings) {
    const off = offBy(sum);
    if (!off || !sum.settledIf) continue;
    const found = sum.because.flatMap((suspect) =>
      (naming.get(suspect.key) ?? []).flatMap((other) =>
        other !== sum && isOneSlip(filing, sum, other, suspect, off) ? [slipOf(sum, other, suspect)] : [],
      ),
    );
    const [first, ...more] = found;
    if (first && more.every(({ suspect }) => suspect === first.suspect)) slips.push(...found);
  }
  return slips;
}

type Difference = Amount | Points;

const shifts = [1, -1, 2, -2] as const;

/**
 * 公用经费 115 typed as 11.5 is less than its parts and less than what was spent of it. The first is told of the cell
 * itself, which a bound tells no figure for: that with its point elsewhere it fits both says that the slip is there.
 */
function slipsOfPoint(filing: Filing, bound: Finding, naming: readonly Finding[]): readonly SharedSlip[] {
  const { at, figure, settledIf, severity } = bound;
  const { value } = at;
  if (figure || !settledIf || !(value instanceof Amount) || value.isZero || naming.length < 2) return [];
  const offs = shifts.map((power) => value.timesTenTo(power).minus(value));
  return naming
    .filter((other) => other !== bound && rank[severity] <= rank[other.severity])
    .filter((other) => offs.some((off) => isOneSlip(filing, bound, other, at, off)))
    .map((finding) => ({ cause: bound, finding, suspect: at }));
}

/** How much a sum is off, where it may be any of its parts that is wrong. */
function offBy({ at: { value }, figure }: Finding): Difference | undefined {
  if (value instanceof Points && figure instanceof Points) return value.minus(figure);
  return value instanceof Amount && figure instanceof Amount ? value.minus(figure) : undefined;
}

/** The whole difference in this one cell puts both right, and half of it does not. */
function isOneSlip(filing: Filing, sum: Finding, other: Finding, suspect: Field<unknown>, off: Difference): boolean {
  const whole = changed(suspect, off, 1);
  const half = changed(suspect, off, 0.5);
  if (!whole || !half || other.at.key === sum.at.key) return false;
  const right = Correction.of(filing, suspect, whole);
  return right.settles(sum) && right.settles(other) && !Correction.of(filing, suspect, half).settles(other);
}

function changed({ value }: Field<unknown>, off: Difference, share: number): Difference | undefined {
  if (value instanceof Points && off instanceof Points) return value.minus(Points.of(-off.value * share));
  if (value instanceof Amount && off instanceof Amount) return value.minus(Amount.fen(Math.round(-off.units * share)));
  return undefined;
}

function slipOf(sum: Finding, other: Finding, suspect: Field<unknown>): SharedSlip {
  // The graver one stays, whichever names the fewer cells. A reason asked for is no figure put wrong: with 分值 typed as 12
  // instead of 10 beside a full 得分 of 10, whoever writes one has explained a slip away.
  const graver = rank[sum.severity] - rank[other.severity];
  const isFewer = other.at.value instanceof Fixed && other.because.length <= sum.because.length;
  const keepsOther = graver > 0 || (graver === 0 && isFewer);
  return keepsOther ? { cause: other, finding: sum, suspect } : { cause: sum, finding: other, suspect };
}
