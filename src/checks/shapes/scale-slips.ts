import type { Field, Given } from "../../forms/field";
import { fieldsOfForm, formKeyOf, keyOfForm } from "../../forms/fields-by-key";
import type { Filing } from "../../forms/filing";
import { formsOf } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import type { Fixed } from "../../quantities/fixed";
import { Correction } from "../correction";
import { areFarApart, mayContradictItself } from "./far-apart";
import type { ScaleRelation, Under } from "./scale-relations";
import { leastAlike, scaleRelations } from "./scale-relations";
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
  const odd = scaleRelations(filing, mayContradictItself).filter(({ cells }) => areFarApart(cells));
  if (!odd.some(maySlip)) return [];
  const powers = powersOf(filing);
  const slips: FoundScaleSlip[] = [];
  let changes: Changes = new Map();
  while (slips.length < mostSlips) {
    const now = underOf(corrected(filing, changes));
    const cells = largest(odd.filter((relation) => !relation.holds(now)));
    if (cells.length === 0) break;
    const forms = new Set(cells.map(({ key }) => formKeyOf(key)));
    const relations = scaleRelations(filing, (form, key) => forms.has(key) || mayContradictItself(form));
    const known: Known = {
      filing,
      powers,
      relations: byCell(relations),
      broken: relations.filter((relation) => areFarApart(relation.cells) && !relation.holds(now)),
    };
    const best = bestOf(scaleSuspects(filing, cells).flatMap((suspect) => tried(known, changes, now, suspect) ?? []));
    if (!best) break;
    slips.push(best);
    changes = best.changes;
  }
  return slips;
}

/**
 * Whether a relation could speak for a slip: figures that must agree and do not, or figures of a row of which one may be
 * ten thousand times too much. Nearly no filing has either, and nothing else is looked at then.
 */
function maySlip(relation: ScaleRelation): boolean {
  return relation.kind === "exact" ? !relation.holds(asTheyAre) : relation.kind === "alike" && mayBeOneOff(relation);
}

const asTheyAre: Under = ({ value }) => value;

/** Put right, each of them is more than next to nothing: 1.2亿元 where 12000 元 were meant, or 1.20 元 for 12000. */
function mayBeOneOff({ cells }: ScaleRelation): boolean {
  const sizes = cells.map(({ value }) => Math.abs(value.fen));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  return most >= leastAlike && (least < leastAlike || most >= leastAlike * tenThousand);
}

const tenThousand = 10_000;

/** What is asked of every suspect of a filing. */
interface Known {
  readonly filing: Filing;
  readonly powers: ReadonlyMap<string, number>;
  readonly relations: ReadonlyMap<string, readonly ScaleRelation[]>;
  /** Those that do not hold as the figures are. */
  readonly broken: readonly ScaleRelation[];
}

/** The relations of each cell by its key. */
function byCell(relations: readonly ScaleRelation[]): ReadonlyMap<string, readonly ScaleRelation[]> {
  const found = new Map<string, ScaleRelation[]>();
  for (const relation of relations)
    for (const { key } of relation.cells) {
      const own = found.get(key);
      if (own) own.push(relation);
      else found.set(key, [relation]);
    }
  return found;
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
  const cells = new Set<Given<Amount>>();
  for (const relation of broken) for (const cell of relation.cells) cells.add(cell);
  return [...cells].sort((a, b) => Math.abs(b.value.fen) - Math.abs(a.value.fen)).slice(0, mostCells);
}

function tried(
  { filing, powers, relations, broken }: Known,
  before: Changes,
  now: Under,
  suspect: ScaleSuspect,
): Tried | undefined {
  const right = ({ key, value }: Given<Amount>): Amount => value.timesTenTo(powers.get(formKeyOf(key)) ?? -4);
  if (!suspect.cells.some((cell) => isMaterial(cell.value, right(cell)))) return undefined;
  const changes = new Map(before);
  for (const cell of suspect.cells) {
    const form = formKeyOf(cell.key);
    changes.set(form, [...(changes.get(form) ?? []), [cell.key, right(cell)]]);
  }
  const corrections = corrected(filing, changes);
  const then = underOf(corrections);
  const changed = changedCells(filing, corrections, changes, before);
  const touched = new Set(changed.flatMap(({ key }) => relations.get(key) ?? []));
  const fixed = broken.filter((relation) => touched.has(relation) && relation.holds(then));
  const confirming = fixed.filter(({ kind, confirms }) => kind !== "limit" && confirms(then));
  const witness = confirming.find(({ kind }) => kind === "exact") ?? confirming[0];
  if (!witness || [...touched].some((relation) => relation.holds(now) && !relation.holds(then))) return undefined;
  return {
    ...suspect,
    changes,
    right,
    witness,
    fixed: fixed.length,
    isCertain: fixed.some(({ kind }) => kind !== "alike"),
    changed: new Set(changed.map(({ key }) => key)),
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

type Corrections = ReadonlyMap<string, Correction>;

/** What follows from the figures put right, by form. */
const corrected = (filing: Filing, changes: Changes): Corrections =>
  new Map([...changes].map(([form, values]) => [form, Correction.ofSeveral(filing, form, values)] as const));

function underOf(corrections: Corrections): Under {
  if (corrections.size === 0) return asTheyAre;
  const changed = new Map<string, unknown>();
  for (const correction of corrections.values())
    for (const [key, value] of correction.entries()) changed.set(key, value);
  return <T>({ key, value }: Field<T>) => (changed.has(key) ? (changed.get(key) as T | undefined) : value);
}

/** Amounts only: a rate that is calculated goes along. */
function changedCells(
  filing: Filing,
  corrections: Corrections,
  changes: Changes,
  before: Changes,
): readonly Field<unknown>[] {
  return [...corrections].flatMap(([form, correction]) => {
    if (changes.get(form) === before.get(form)) return [];
    const known = new Set((before.get(form) ?? []).map(([key]) => key));
    const fields = fieldsOfForm(filing, form);
    return [...correction.keys()].flatMap((key) => {
      const field = known.has(key) ? undefined : fields.get(key);
      return field?.value instanceof Amount && !field.value.isZero ? [field] : [];
    });
  });
}

/** 元 stand under 万元, or 万元 under 元. */
function powersOf(filing: Filing): ReadonlyMap<string, number> {
  return new Map(formsOf(filing).map((form) => [keyOfForm(form), form.moneyUnit === "元" ? 4 : -4] as const));
}
