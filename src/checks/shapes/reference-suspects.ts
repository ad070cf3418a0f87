import { derivationsByTarget } from "../../forms/derivations";
import type { Field, Given } from "../../forms/field";
import { isTyped } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { fieldsOfForm } from "../../forms/fields-by-key";
import { Amount } from "../../quantities/amount";
import { Correction } from "../correction";
import { isMistyped } from "./digit-slips";
import type { ReferenceRelation } from "./reference-relations";
import { referenceBalances } from "./reference-balances";
import { contradictsReference, referenceRelations } from "./reference-relations";

/** A cell of 预决算数据 that is most likely wrong, and what says so. */
export interface ReferenceSuspect {
  readonly at: Given<Amount>;
  readonly wanted: Amount;
  readonly witnesses: readonly ReferenceRelation[];
  /** No form says so and no digit looks mistyped: incomes may be more than what is spent of them. */
  readonly isBySheetAlone: boolean;
}

/**
 * The cells of 预决算数据 that several others would go with if one of them held another figure: with 公用经费 232.87
 * for 223.87 there, its own cell of 基础数据表, 基本支出 and 年度资金总额 of 表2 all differ by 9.00 from what they repeat.
 * Of two cells that would do, neither is named.
 */
export function referenceSuspects(filing: Filing): readonly ReferenceSuspect[] {
  const balances = referenceBalances(filing);
  if (!contradictsReference(filing) && balances.every(({ holds }) => holds)) return [];
  const relations = [...referenceRelations(filing), ...balances];
  const wrong = independent(
    filing,
    relations.filter(({ holds }) => !holds),
  );
  if (wrong.length < 2) return [];
  const explained = new Set<ReferenceRelation>();
  const found: ReferenceSuspect[] = [];
  const candidates = candidatesOf(filing, wrong);
  for (const { witnesses } of candidates) {
    if (witnesses.some((one) => explained.has(one))) continue;
    const rivals = candidates.filter((other) => other.witnesses.length === witnesses.length && isOf(other, witnesses));
    const fitting = rivals.filter((one) => isBorneOut(filing, one) && isRight(filing, one, relations));
    if (fitting.length === 0) continue;
    for (const one of witnesses) explained.add(one);
    const best = mostLikely(filing, fitting);
    if (best) found.push(best);
  }
  return found;
}

const isOf = ({ witnesses }: ReferenceSuspect, others: readonly ReferenceRelation[]): boolean =>
  witnesses.some((one) => others.includes(one));

/** Without the sums that only follow a wrong cell of their own form: “三公”经费 over the 公务接待 mistyped there. */
function independent(filing: Filing, wrong: readonly ReferenceRelation[]): readonly ReferenceRelation[] {
  const keys = new Set(wrong.flatMap(({ stated, balance }) => (balance ? [] : stated.map(({ key }) => key))));
  const follows = (key: string): boolean => {
    const derivation = derivationsByTarget(filing).get(key);
    return derivation?.op === "sum" && derivation.parts().some((part) => keys.has(part) || follows(part));
  };
  return wrong.filter(({ stated }) => !stated.some(({ key }) => follows(key)));
}

/** Every typed cell that two relations want to be more or less by the same amount, those of most relations first. */
function candidatesOf(filing: Filing, wrong: readonly ReferenceRelation[]): readonly ReferenceSuspect[] {
  const fields = fieldsOfForm(filing, "budgetFigures") as ReadonlyMap<string, Field<Amount>>;
  const sums = derivationsByTarget(filing);
  const wanting = new Map<Given<Amount>, { readonly off: Amount; readonly relation: ReferenceRelation }[]>();
  for (const relation of wrong)
    for (const { fields: compared, off } of relation.sides)
      for (const field of typedBelow(compared)) {
        const own = wanting.get(field);
        if (own) own.push({ off, relation });
        else wanting.set(field, [{ off, relation }]);
      }
  const found: ReferenceSuspect[] = [];
  for (const [at, all] of wanting)
    for (const { off } of all) {
      const same = all.filter((other) => other.off.agreesWithinRounding(off));
      const witnesses = [...new Set(same.map(({ relation }) => relation))];
      const wanted = Amount.sum([at.value, off]);
      if (witnesses.length < 2 || wanted.isNegative) continue;
      if (found.some((one) => one.at === at && one.wanted.agreesWithinRounding(wanted))) continue;
      const right = saidOf(at, witnesses) ?? wanted;
      const isBySheetAlone = witnesses.every(({ balance }) => balance !== undefined) && !isMistyped(at.value, right);
      found.push({ at, wanted: right, witnesses, isBySheetAlone });
    }
  return found.sort((a, b) => b.witnesses.length - a.witnesses.length);

  /** The cells themselves and what they are the sums of, as far as somebody typed them. */
  function typedBelow(compared: readonly Field<Amount>[], into = new Set<Given<Amount>>()): Set<Given<Amount>> {
    for (const field of compared) {
      if (isTyped(field)) into.add(field);
      const derivation = sums.get(field.key);
      if (derivation?.op === "sum")
        typedBelow(
          derivation.parts().flatMap((part) => fields.get(part) ?? []),
          into,
        );
    }
    return into;
  }
}

/** What a single cell has in its place: to the fen, where the difference may be rounded. */
const saidOf = (at: Given<Amount>, witnesses: readonly ReferenceRelation[]): Amount | undefined =>
  witnesses.flatMap((one) => (isOwn(one, at) && one.stated.length === 1 ? one.stated : []))[0]?.value;

/**
 * Two cells of the forms say so, or one of them and a balance of the sheet. Where only the sheet's own balances do, the
 * other columns have to keep them and the other budget or a slip of typing has to show: 一般公共预算 4065.50 as approved,
 * where 4056.50 are spent as approved and taken in as adjusted. A year's income may well be more than its spending.
 */
function isBorneOut(filing: Filing, { at, wanted, witnesses }: ReferenceSuspect): boolean {
  const forms = witnesses.filter(({ balance }) => balance === undefined);
  if (forms.length > 1) return true;
  const balances = witnesses.filter(({ balance }) => balance === "kept" || balance === "once");
  if (forms.length > 0 && balances.length > 0) return true;
  const other = otherBudget(filing, at)?.value;
  const isRepeated = other?.equals(wanted) === true;
  const isSlip = isMistyped(at.value, wanted);
  if (forms.length > 0) return isRepeated || isSlip;
  if (balances.some(({ balance }) => balance === "once")) return false;
  return isRepeated || (isSlip && (other !== undefined || witnesses.every((one) => isOwn(one, at))));
}

/** A relation with this one cell and no other. */
const isOwn = ({ sides }: ReferenceRelation, { key }: Field<unknown>): boolean =>
  sides.some(({ fields: [first, second] }) => first?.key === key && !second);

/** With the cell put right everything that speaks against it is settled, and nothing that held before breaks. */
function isRight(filing: Filing, suspect: ReferenceSuspect, relations: readonly ReferenceRelation[]): boolean {
  const { at, wanted, witnesses } = suspect;
  const correction = Correction.of(filing, at, wanted);
  if (!witnesses.every(({ settledIf }) => settledIf(correction.under))) return false;
  return relations.every(({ stated, holds, sides, settledIf }) => {
    if (!holds) return true;
    const fields = [...stated, ...sides.flatMap((side) => side.fields)];
    return !fields.some((field) => correction.concerns(field)) || settledIf(correction.under);
  });
}

/** The only one; of several the one that a form repeats, that its other budget says as well, or whose slip it is. */
function mostLikely(filing: Filing, suspects: readonly ReferenceSuspect[]): ReferenceSuspect | undefined {
  if (suspects.length === 1) return suspects[0];
  // What only balances of the sheet point at has to be the one cell that shows a sign.
  if (suspects.every(({ witnesses }) => witnesses.every(({ balance }) => balance !== undefined))) return undefined;
  const signs: readonly ((one: ReferenceSuspect) => boolean)[] = [
    ({ at, witnesses }) => witnesses.some((one) => isOwn(one, at)),
    ({ at, wanted }) => otherBudget(filing, at)?.value?.equals(wanted) === true,
    ({ at, wanted }) => isMistyped(at.value, wanted),
  ];
  for (const sign of signs) {
    const [first, ...others] = suspects.filter(sign);
    if (first && others.length === 0) return first;
  }
  return undefined;
}

const otherColumns = new Map([
  ["approved", "adjusted"],
  ["adjusted", "approved"],
  ["initialBudget", "annualBudget"],
  ["annualBudget", "initialBudget"],
]);

/** The adjusted budget of an approved one, and the other way round. */
function otherBudget(filing: Filing, { key }: Field<unknown>): Field<Amount> | undefined {
  const end = key.lastIndexOf(".") + 1;
  const other = otherColumns.get(key.slice(end));
  if (!other) return undefined;
  return fieldsOfForm(filing, "budgetFigures").get(key.slice(0, end) + other) as Field<Amount> | undefined;
}
