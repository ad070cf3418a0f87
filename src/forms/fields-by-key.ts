import { rememberedOf } from "../quantities/remembered";
import type { Field } from "./field";
import type { Filing } from "./filing";
import { formsOf } from "./filing";

/** Every cell of the tables of a filing by its key. */
export const fieldsByKey = rememberedOf(
  (filing: Filing): ReadonlyMap<string, Field<unknown>> =>
    new Map(formsOf(filing).flatMap(({ fields }) => fields.map((field) => [field.key, field] as const))),
);
