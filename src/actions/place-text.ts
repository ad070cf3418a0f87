import type { Field } from "../forms/field";
import { addressText } from "../workbook/address";

/** Where a field stands, for people: 自评表!C7, or the line of the report. */
export function placeText({ at, passage, label }: Field<unknown>): string {
  if (at) return addressText(at);
  return passage ? `正文第${passage.line}行第${passage.column}列` : label;
}
