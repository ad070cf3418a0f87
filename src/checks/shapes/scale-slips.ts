import type { Given } from "../../forms/field";
import { fieldsOfForm, formKeyOf } from "../../forms/fields-by-key";
import type { Filing } from "../../forms/filing";
import { formsOf } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import type { Fixed } from "../../quantities/fixed";
import { Correction } from "../correction";
import type { ScaleRelation, Under } from "./scale-relations";
import { isFarApart, scaleRelations } from "./scale-relations";
import type { ScaleSuspect } from "./scale-suspects";
import { scaleSuspects } from "./scale-suspects";

/** Cells filled in by another unit than the heading's, and what shows it. */
export interface FoundScaleSlip extends ScaleSuspect {
  /** Every cell that would change, totals calculated from them among these. */
  readonly changed: ReadonlySet<string>;
  /** What the cell would hold. */
  readonly right: (cell: Given<Amount>) => Amount;
  /** The relation that speaks for it most plainly. */
  readonly witness: ScaleRelation;
  /** Whether figures that must agree do so only then. */
  readonly isCertain: boolean;
}

/**
 * A project of 45 万元 typed as 450000 breaks the sum of the projects in two tables and none within its form; 公务接待 typed
 * as 21500 breaks one sum. Of all that may have been filled in by the wrong unit, that is told which puts the most right and
 * nothing else wrong; where two would do as well, nothing is certain.
 */
export function scaleSlips(filing: Filing): readonly FoundScaleSlip[] {
  const relations = scaleRelations(filing);
  const suspicious = relations.filter(isFarApart);
  const slips: FoundScaleSlip[] = [];
  let known: Changes = new Map();
  while (slips.length < mostSlips) {
    const now = underOf(filing, known);
    const broken = suspicious.filter((relation) => !relation.holds(now));
    if (broken.length === 0) break;
    const best = bestOf(
      scaleSuspects(filing, largest(broken)).flatMap(
        (suspect) => tried(filing, relations, broken, known, suspect) ?? [],
      ),
    );
    if (!best) break;
    slips.push(best);
    known = best.changes;
  }
  return slips;
}

const mostSlips = 6;
/** A sum of five hundred projects is not asked about each of them. */
const mostCells = 60;

/** Figures of the cells put right, by form. */
type Changes = ReadonlyMap<string, readonly (readonly [string, Fixed])[]>;

interface Tried extends FoundScaleSlip {
  readonly changes: Changes;
  readonly fixed: number;
}

function largest(broken: readonly ScaleRelation[]): readonly Given<Amount>[] {
  const cells = [...new Set(broken.flatMap((relation) => relation.cells))];
  return cells.sort((a, b) => Math.abs(b.value.fen) - Math.abs(a.value.fen)).slice(0, mostCells);
}

function tried(
  filing: Filing,
  relations: readonly ScaleRelation[],
  broken: readonly ScaleRelation[],
  known: Changes,
  suspect: ScaleSuspect,
): Tried | undefined {
  const powers = powersOf(filing);
  const right = ({ key, value }: Given<Amount>): Amount => value.timesTenTo(powers.get(formKeyOf(key)) ?? -4);
  if (!suspect.cells.some((cell) => isMaterial(cell.value, right(cell)))) return undefined;
  const changes = new Map(known);
  for (const cell of suspect.cells) {
    const form = formKeyOf(cell.key);
    changes.set(form, [...(changes.get(form) ?? []), [cell.key, right(cell)]]);
  }
  const then = underOf(filing, changes);
  const now = underOf(filing, known);
  const touched = relations.filter(({ cells }) => cells.some((cell) => then(cell) !== now(cell)));
  if (touched.some((relation) => relation.holds(now) && !relation.holds(then))) return undefined;
  const fixed = broken.filter((relation) => touched.includes(relation) && relation.holds(then));
  const confirming = fixed.filter(({ kind, confirms }) => kind !== "limit" && confirms(then));
  const witness = confirming.find(({ kind }) => kind === "exact") ?? confirming[0];
  if (!witness) return undefined;
  return {
    ...suspect,
    changes,
    right,
    witness,
    fixed: fixed.length,
    isCertain: fixed.some(({ kind }) => kind !== "alike"),
    changed: changedKeys(filing, changes, known),
  };
}

/** The figure must be more than a rounding error in what it is compared with, before and after. */
const isMaterial = (before: Amount, after: Amount): boolean =>
  Math.abs(after.fen) >= leastSteps * after.step && Math.abs(before.fen) >= leastSteps;

const leastSteps = 20;

/**
 * The one that puts the most right, of equals the one that changes the fewest cells; of two that change the same the one that
 * names more of them. undefined where two are as likely.
 */
function bestOf(all: readonly Tried[]): Tried | undefined {
  const [first, second] = [...all].sort(
    (a, b) => b.fixed - a.fixed || a.changed.size - b.changed.size || b.cells.length - a.cells.length,
  );
  const isTie =
    first && second?.fixed === first.fixed && second.changed.size === first.changed.size && !isSame(first, second);
  return isTie ? undefined : first;
}

const isSame = (a: Tried, b: Tried): boolean => [...a.changed].every((key) => b.changed.has(key));

function underOf(filing: Filing, changes: Changes): Under {
  if (changes.size === 0) return ({ value }) => value;
  const corrections = new Map(
    [...changes].map(([form, values]) => [form, Correction.ofSeveral(filing, form, values)] as const),
  );
  return (field) => {
    const correction = corrections.get(formKeyOf(field.key));
    return correction ? correction.under(field) : field.value;
  };
}

/** Amounts only: a rate that is calculated goes along. */
function changedKeys(filing: Filing, changes: Changes, known: Changes): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [form, values] of changes)
    if (values !== known.get(form)) {
      const before = new Set((known.get(form) ?? []).map(([key]) => key));
      const fields = fieldsOfForm(filing, form);
      for (const key of Correction.ofSeveral(filing, form, values).keys()) {
        const value = fields.get(key)?.value;
        if (!before.has(key) && value instanceof Amount && !value.isZero) keys.add(key);
      }
    }
  return keys;
}

/** 元 stand under 万元, or 万元 under 元. */
function powersOf(filing: Filing): ReadonlyMap<string, number> {
  return new Map(
    formsOf(filing).flatMap((form) =>
      form.fields[0] ? [[formKeyOf(form.fields[0].key), form.moneyUnit === "元" ? 4 : -4] as const] : [],
    ),
  );
}
