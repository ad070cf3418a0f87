import type { Field } from "../../forms/field";
import type { FieldFormula } from "../../forms/field-formula";
import type { Filing, FormHead } from "../../forms/filing";
import { formsOf } from "../../forms/filing";
import { rememberedOf } from "../../quantities/remembered";

/** A form and the formulas in its fields. */
export interface CalculatedForm {
  readonly form: FormHead;
  readonly formulas: readonly FieldFormula[];
}

/** Every form together with the formulas in its fields; forms without any are left out. */
export const calculatedForms = rememberedOf((filing: Filing): readonly CalculatedForm[] =>
  formsOf(filing).flatMap((form) => {
    const formulas = filing.surroundings.formulasOf(form);
    return formulas.length > 0 ? [{ form, formulas }] : [];
  }),
);

/** Why a question about formulas cannot be asked of a filing typed by hand. */
export const noFormulas = "表中没有公式";

/** Where a finding about a whole form is shown: its title, or its first cell when it has none. */
export function headOf({ title, fields }: FormHead): Field<unknown> {
  return [title, ...fields].find(({ at }) => at !== undefined) ?? title;
}

/** A few cells by name: 三公经费 决算数、公用经费 决算数等 5 格. */
export function namesOf(fields: readonly Field<unknown>[]): string {
  const names = fields.slice(0, 3).map(({ label }) => label);
  return fields.length > names.length ? `${names.join("、")}等 ${fields.length} 格` : names.join("、");
}
