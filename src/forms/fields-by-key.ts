import { rememberedOf } from "../quantities/remembered";
import type { Field } from "./field";
import type { Filing, FormHead } from "./filing";
import { formsOf } from "./filing";

type FieldsByKey = ReadonlyMap<string, Field<unknown>>;

const keyed = (forms: readonly FormHead[]): FieldsByKey =>
  new Map(forms.flatMap(({ fields }) => fields.map((field) => [field.key, field] as const)));

/** Every cell of the tables of a filing by its key. */
export const fieldsByKey = rememberedOf((filing: Filing): FieldsByKey => keyed(formsOf(filing)));

/** The form a cell belongs to: "basicData" or "projects[name]". */
export const formKeyOf = (key: string): string => /^[^.[]*(?:\[[^\]]*\])?/.exec(key)?.[0] ?? key;

/** What the keys of a form begin with; "" where it has no cell. */
export const keyOfForm = ({ fields: [first] }: FormHead): string => (first ? formKeyOf(first.key) : "");

/** The cells of one form by their keys; of one of 500 projects without looking at the others. */
export function fieldsOfForm(filing: Filing, formKey: string): FieldsByKey {
  const form = formsByKey(filing).get(formKey);
  return form ? fieldsOf(form) : new Map();
}

/** The same, of the form itself. */
export const fieldsOf = rememberedOf((form: FormHead): FieldsByKey => keyed([form]));

const formsByKey = rememberedOf(
  (filing: Filing): ReadonlyMap<string, FormHead> =>
    new Map(formsOf(filing).map((form) => [keyOfForm(form), form] as const)),
);
