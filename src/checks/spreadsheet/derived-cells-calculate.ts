import type { Derivation } from "../../forms/derivation";
import { deriveValue } from "../../forms/derivation";
import { derivationsOfForm } from "../../forms/derivations";
import type { Field } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { isOwnFormula } from "../../forms/reading/own-formulas";
import { Fixed } from "../../quantities/fixed";
import { fieldsByKey, keyOfForm } from "../../forms/fields-by-key";
import { defineCheck } from "../check";
import { calculatedForms, namesOf, noFormulas } from "../shapes/workbook-cells";

export default defineCheck({
  id: "spreadsheet/derived-cells-calculate",
  code: "S02",
  title: "同表其他合计、比率是公式时，不应有一格改填固定数",
  basis: "审核常识",
  severity: "reminder",
  needs: [],

  messages: {
    overwritten: "{label}填的是固定数{stated}，而{others}是公式，可能误把公式覆盖了，明细改动后它不会跟着变，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const forms = calculatedForms(filing);
    if (forms.length === 0) return void (yield standAside([], noFormulas));
    const figures = figuresOf(filing);
    for (const { form, formulas } of forms) {
      const derived = derivationsOfForm(filing, keyOfForm(form));
      const calculated = new Set(formulas.map(({ field }) => field.key));
      // In most forms with formulas every cell that is to be calculated has one.
      if (derived.every(({ target }) => calculated.has(target))) continue;
      const derivations = new Map(derived.map((one) => [one.target, one]));
      const own = form.fields.flatMap((field) => {
        const derivation = derivations.get(field.key);
        return field.cell && derivation ? [{ derivation, field }] : [];
      });
      for (const one of own.filter(({ field }) => isTyped(field))) {
        // A total whose parts nobody filled in has to be typed.
        const others = deriveValue(one.derivation, figures) === undefined ? [] : expectedLike(one, own);
        if (others.length > 0)
          yield flag("overwritten", { at: one.field, because: others, words: { others: namesOf(others) } });
      }
    }
  },
});

/** The figures of a filing by key; the fields are gone through when first asked. */
function figuresOf(filing: Filing): (key: string) => Fixed | undefined {
  return (key) => {
    const value = fieldsByKey(filing).get(key)?.value;
    return value instanceof Fixed ? value : undefined;
  };
}

interface Derived {
  readonly derivation: Derivation;
  readonly field: Field<unknown>;
}

const isTyped = ({ cell }: Field<unknown>): boolean => cell?.formula === undefined && cell?.value.kind === "number";

const isCalculated = ({ field }: Derived): boolean => field.cell?.formula !== undefined;

/** The formulas that show that a formula belongs in a cell: none when the others are typed just as well. */
function expectedLike(typed: Derived, all: readonly Derived[]): readonly Field<unknown>[] {
  const others = all.filter((one) => one !== typed);
  const ours = others.filter(({ field }) => isOwnFormula(field.cell?.formula ?? ""));
  if (ours.length >= 2 && ours.length > others.filter(({ field }) => isTyped(field)).length)
    return [...ours.filter((one) => isLike(one, typed)), ...ours.filter((one) => !isLike(one, typed))]
      .slice(0, 3)
      .map(({ field }) => field);
  // Last year's figures are copied from last year's form, whatever is calculated beside them.
  const alike = typed.field.key.endsWith(".lastYear") ? [] : others.filter((one) => isLike(one, typed));
  return alike.length >= 2 && alike.every(isCalculated) ? alike.map(({ field }) => field) : [];
}

/** The same total in another column, the same rate of another row. */
function isLike({ derivation, field }: Derived, typed: Derived): boolean {
  if (derivation.op !== typed.derivation.op) return false;
  const [row, column] = split(field.key);
  const [ownRow, ownColumn] = split(typed.field.key);
  return derivation.op === "sum" ? row === ownRow : column === ownColumn;
}

const split = (key: string): readonly [row: string, column: string] => {
  const at = key.lastIndexOf(".");
  return [key.slice(0, at), key.slice(at + 1)];
};
