import type { Field } from "../../src/forms/field";
import type { Filing, ScoredForm } from "../../src/forms/filing";
import { scoredForms } from "../../src/forms/filing";
import { number, text } from "../../src/workbook/cell";
import type { MemoryWorkbook } from "./memory-workbook";

/** One way to break a filing. It picks its cell with `pick` and answers which fields it touched; nothing when it found none. */
export interface Fault {
  readonly name: string;
  apply(workbook: MemoryWorkbook, filing: Filing, pick: <T>(list: readonly T[]) => T | undefined): Field<unknown>[];
}

/** Writes a figure where the field is: behind its label, or as a number in the form's unit. */
export function write(workbook: MemoryWorkbook, field: Field<unknown>, written: string | undefined): Field<unknown>[] {
  if (!field.at) return [];
  if (field.prefix !== undefined) workbook.set(field.at, text(field.prefix + (written ?? "")));
  else if (written === undefined) workbook.set(field.at, undefined);
  else workbook.set(field.at, /^-?\d/.test(written) ? number(written) : text(written));
  return [field];
}

/** A fault on one scored form chosen among those of the filing. */
export const onForm = (
  name: string,
  change: (
    workbook: MemoryWorkbook,
    form: ScoredForm,
    pick: <T>(list: readonly T[]) => T | undefined,
  ) => Field<unknown>[],
): Fault => ({
  name,
  apply(workbook, filing, pick) {
    const form = pick(scoredForms(filing));
    return form ? change(workbook, form, pick) : [];
  },
});
