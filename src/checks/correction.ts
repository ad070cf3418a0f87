import { deriveValue, operandsOf } from "../forms/derivation";
import type { Derivation } from "../forms/derivation";
import { derivationsOfForm } from "../forms/derivations";
import type { Field } from "../forms/field";
import type { Filing } from "../forms/filing";
import { Fixed } from "../quantities/fixed";
import { rememberedPart } from "../quantities/remembered";
import { fieldsOfForm, formKeyOf } from "../forms/fields-by-key";
import type { Finding } from "./check";

/** What a cell would hold: a figure, or as an indicator's value its words. */
type Right = Fixed | string | undefined;

/**
 * The figures of a filing as they would be with one cell put right: what is calculated from it goes along. With 公车运行
 * 2.50 corrected to 25.00, 公务用车 and “三公”经费 above it are 22.50 more, and no 决算数 exceeds its budget any longer.
 */
export class Correction {
  private constructor(private readonly changed: ReadonlyMap<string, Right>) {}

  /** Without a value the cell is known to be wrong, and what is calculated from it is not known. */
  static of(filing: Filing, at: Field<unknown>, value: Right): Correction {
    return Correction.ofSeveral(filing, formKeyOf(at.key), [[at.key, value]]);
  }

  /** Several cells of one form put right together. */
  static ofSeveral(filing: Filing, formKey: string, values: readonly (readonly [string, Right])[]): Correction {
    const { fields, usedBy } = relationsOf(filing, formKey);
    const changed = new Map<string, Right>(values);
    const now = (key: string): Fixed | undefined => figureOf(fields.get(key));
    const then = (key: string): Fixed | undefined => {
      if (!changed.has(key)) return now(key);
      const right = changed.get(key);
      return right instanceof Fixed ? right : undefined;
    };
    for (const key of changed.keys())
      for (const derivation of usedBy.get(key) ?? []) {
        const target = fields.get(derivation.target);
        if (!target || changed.has(derivation.target) || !follows(target, deriveValue(derivation, now))) continue;
        const isUnknown = changed.get(key) === undefined;
        changed.set(derivation.target, isUnknown ? undefined : deriveValue(derivation, then));
      }
    return new Correction(changed);
  }

  /** The cell and all that is calculated from it. */
  keys(): Iterable<string> {
    return this.changed.keys();
  }

  /** The same with what they would hold. */
  entries(): Iterable<readonly [string, Right]> {
    return this.changed.entries();
  }

  concerns({ key }: Field<unknown>): boolean {
    return this.changed.has(key);
  }

  /** What a cell would hold. */
  readonly under = <T>(field: Field<T>): T | undefined =>
    this.changed.has(field.key) ? (this.changed.get(field.key) as T | undefined) : field.value;

  /** Whether a finding would not be said any more. */
  settles({ at, because, figure, settledIf }: Finding): boolean {
    if (!this.concerns(at) && !because.some((field) => this.concerns(field))) return false;
    if (settledIf) return settledIf(this.under);
    const value = this.under(at);
    return (
      figure !== undefined &&
      value instanceof Fixed &&
      value.agreesWithinRounding(figure) &&
      !because.some((field) => this.concerns(field))
    );
  }
}

const figureOf = (field: Field<unknown> | undefined): Fixed | undefined =>
  field?.value instanceof Fixed ? field.value : undefined;

/** A total typed by hand that its parts contradict stays where it is. */
function follows({ cell, value }: Field<unknown>, derived: Fixed | undefined): boolean {
  if (cell?.formula !== undefined) return true;
  return value instanceof Fixed && derived !== undefined && value.agreesWithinRounding(derived);
}

interface Relations {
  readonly fields: ReadonlyMap<string, Field<unknown>>;
  /** What is calculated from a cell. */
  readonly usedBy: ReadonlyMap<string, readonly Derivation[]>;
}

/** Only of the forms that findings are about. */
const relationsOf = rememberedPart((filing: Filing, formKey): Relations => {
  const usedBy = new Map<string, Derivation[]>();
  for (const derivation of derivationsOfForm(filing, formKey))
    for (const key of operandsOf(derivation)) {
      const own = usedBy.get(key);
      if (own) own.push(derivation);
      else usedBy.set(key, [derivation]);
    }
  return { fields: fieldsOfForm(filing, formKey), usedBy };
});
