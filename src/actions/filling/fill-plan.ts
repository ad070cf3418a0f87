import type { Field } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { formsOf } from "../../forms/filing";
import { Amount, type MoneyUnit } from "../../quantities/amount";
import { Fixed } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";
import type { Address } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import { number, text, valueText } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/workbook";
import type { FillTarget } from "./fill-target";

/** One cell a fill would change: what stands there, what would. */
export interface FillLine {
  readonly key: string;
  readonly label: string;
  readonly at: Address;
  /** What stands there now, printed like `after`; "" when blank. */
  readonly before: string;
  readonly after: string;
  readonly from: string;
  /** blank: nothing stood there · recalculated: a live formula follows its parts · differs: another value stands there. */
  readonly change: "blank" | "recalculated" | "differs";
  /** The new value where it is a figure. */
  readonly figure: Fixed | undefined;
  readonly edit: CellEdit;
}

/** What a fill would do, before it does it. */
export interface FillPlan {
  readonly lines: readonly FillLine[];
  /** Values for which the forms have no cell, in words. */
  readonly unplaced: readonly string[];
}

/** A field with the unit of money its form is in. */
export interface FieldInForm {
  readonly field: Field<unknown>;
  readonly moneyUnit: MoneyUnit;
}

/** Every field of a filing by key. */
export function fieldsOf(filing: Filing): ReadonlyMap<string, FieldInForm> {
  return new Map(
    formsOf(filing).flatMap(({ fields, moneyUnit }) =>
      fields.map((field) => [field.key, { field, moneyUnit }] as const),
    ),
  );
}

/** Lays the targets onto the cells; a cell that already shows the value is left alone. */
export function planTargets(fields: ReadonlyMap<string, FieldInForm>, targets: readonly FillTarget[]): FillPlan {
  const lines: FillLine[] = [];
  const unplaced = new Set<string>();
  for (const target of targets) {
    const found = fields.get(target.key);
    if (!found?.field.at || found.field.cell?.formula !== undefined) {
      if (!found?.field.at) unplaced.add(target.otherwise ?? `${target.from}：表中没有相应的单元格，请先增加一行`);
      continue;
    }
    if (!holds(found.field, target.value)) lines.push(lineFor(found, found.field.at, target));
  }
  return { lines, unplaced: [...unplaced] };
}

function holds(field: Field<unknown>, value: Fixed | string): boolean {
  if (value instanceof Fixed) return field.value instanceof Fixed && field.value.equals(value);
  return field.written.trim() === value.trim();
}

function lineFor({ field, moneyUnit }: FieldInForm, at: Address, target: FillTarget): FillLine {
  const value = cellValueFor(field, target.value, moneyUnit);
  return {
    key: target.key,
    label: field.label,
    at,
    before: printed(field),
    after: String(target.value),
    from: target.from,
    change: field.state === "blank" || field.state === "absent" ? "blank" : "differs",
    figure: target.value instanceof Fixed ? target.value : undefined,
    edit: {
      at,
      value,
      ...(target.example ? { note: `示例：${target.from}没有公开数据，请改为本单位的实际数。` } : {}),
    },
  };
}

/** A field's value as previews print it: a figure with its unit, anything else as written. */
export function printed({ value, written }: Field<unknown>): string {
  return value instanceof Fixed ? figureText(value) : written;
}

/** A rate as forms print it, with two decimals: a formula's 0.9425287… is 94.25%. */
export const figureText = (value: Fixed): string => String(value instanceof Rate ? value.rounded() : value);

/** The value as this cell holds it: in the form's unit, behind its label, a rate as the number format asks. */
export function cellValueFor(field: Field<unknown>, value: Fixed | string, moneyUnit: MoneyUnit): CellValue {
  const own = bareValue(field, value, moneyUnit);
  return field.prefix === undefined ? own : text(field.prefix + valueText(own));
}

function bareValue(field: Field<unknown>, value: Fixed | string, moneyUnit: MoneyUnit): CellValue {
  if (typeof value === "string") return text(value);
  if (value instanceof Amount)
    return field.prefix === undefined ? number(value.in(moneyUnit, 0)) : text(value.in(moneyUnit));
  if (value instanceof Rate)
    return field.cell?.numberFormat.includes("%") ? number(value.cellValue()) : text(String(value));
  return number(String(value).replace("㎡", ""));
}
