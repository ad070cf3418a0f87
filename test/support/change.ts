import type { Check } from "../../src/checks/check";
import type { Edition } from "../../src/forms/editions/edition";
import type { Field } from "../../src/forms/field";
import type { Beside as FilingBeside, Filing } from "../../src/forms/filing";
import { formsOf } from "../../src/forms/filing";
import type { ReportText } from "../../src/forms/report-text";
import { readFiling } from "../../src/forms/read-filing";
import type { CellValue } from "../../src/workbook/cell";
import { number, text } from "../../src/workbook/cell";
import type { MemoryWorkbook } from "./memory-workbook";
import { lastYearWorkbook } from "./specimen-last-year";
import { specimenReport } from "./specimen-report";

/** A formula put into a cell; the value shown stays, as if it were what the formula comes to. */
export class NewFormula {
  constructor(readonly formula: string) {}
}

/** A number (a rate in percent), a text typed as it is, a formula behind the value there is, or undefined to clear the cell. */
export type NewValue = number | string | NewFormula | undefined;

type Cells = Readonly<Record<string, NewValue | Readonly<Record<string, NewValue>>>>;

/** What a case says of what is given beside the workbook; undefined: it is not given. */
interface Beside {
  /** A text of its own, or words of the specimen's to replace. */
  readonly report?: string | Readonly<Record<string, string>> | undefined;
  /** Changes of last year's filing. */
  readonly lastYear?: Cells | undefined;
}

/**
 * One deliberate change of a filing: fields by key, or by a common beginning —
 * { "overall.funding.total": { executed: 270, executionRate: 90 } } —, the report beside them, or a function for changes of structure.
 */
export type Change = (Cells & Beside) | ((workbook: MemoryWorkbook, filing: Filing) => void);

/** Carries out a change on the workbook the filing was read from. An unknown key fails the test that named it. */
export async function changeWorkbook(workbook: MemoryWorkbook, edition: Edition, change: Change): Promise<void> {
  const filing = readFiling(await workbook.read(), edition);
  if (typeof change === "function") return change(workbook, filing);
  const fields = fieldsByKey(filing);
  for (const [start, value] of Object.entries(change))
    if (start === "report" || start === "lastYear") continue;
    else if (typeof value === "object" && !(value instanceof NewFormula))
      for (const [end, inner] of Object.entries(value)) put(workbook, fields, `${start}.${end}`, inner);
    else put(workbook, fields, start, value);
}

/** What a change is read together with: the specimen's own report and last year unless the change brings or alters one. */
export async function besideAfter(change: Change, edition: Edition, { needs }: Check): Promise<FilingBeside> {
  const alters = typeof change !== "function" && "lastYear" in change;
  const lastYear = needs.includes("lastYear") || alters ? await lastYearAfter(change, edition) : undefined;
  return { report: reportAfter(change), lastYear };
}

async function lastYearAfter(change: Change, edition: Edition): Promise<Filing | undefined> {
  const said = typeof change === "function" ? {} : (change as Beside);
  if ("lastYear" in said && said.lastYear === undefined) return undefined;
  const workbook = await lastYearWorkbook();
  await changeWorkbook(workbook, edition, said.lastYear ?? {});
  return readFiling(await workbook.read(), edition);
}

function reportAfter(change: Change): ReportText | undefined {
  if (typeof change !== "function" && "report" in change && change.report === undefined) return undefined;
  const { report } = typeof change === "function" ? {} : (change as Beside);
  const text = typeof report === "string" ? report : replaced(specimenReport, report ?? {});
  return { name: "自评报告.docx", text };
}

function replaced(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((changed, [old, wanted]) => {
    if (changed.split(old).length !== 2) throw new Error(`the specimen's report must have “${old}” exactly once`);
    return changed.replace(old, () => wanted);
  }, text);
}

/** Every field of a filing by its key. */
export function fieldsByKey(filing: Filing): Map<string, Field<unknown>> {
  return new Map(formsOf(filing).flatMap(({ fields }) => fields.map((field) => [field.key, field])));
}

/** Every formula of the forms gives way to its result, as where everything is typed by hand. */
export function typedByHand(workbook: MemoryWorkbook, filing: Filing): void {
  for (const { fields } of formsOf(filing))
    for (const { at, cell } of fields) if (at && cell?.formula !== undefined) workbook.set(at, cell.value);
}

/** The workbook without one of its sheets, by a piece of its name. */
export const withoutSheet =
  (...names: readonly string[]) =>
  (workbook: MemoryWorkbook): void => {
    for (const name of names) workbook.remove(name);
  };

/** The keys that share the longest beginning with a wrong one. */
function nearest(key: string, keys: readonly string[]): readonly string[] {
  const shared = (other: string) => [...other].findIndex((sign, at) => sign !== key[at]) >>> 0;
  return [...keys].sort((a, b) => shared(b) - shared(a)).slice(0, 8);
}

function put(workbook: MemoryWorkbook, fields: Map<string, Field<unknown>>, key: string, value: NewValue): void {
  const field = fields.get(key);
  if (!field?.at)
    throw new Error(`the specimen has no field ${key}; it has ${nearest(key, [...fields.keys()]).join(" ")}`);
  if (value instanceof NewFormula) workbook.set(field.at, field.cell?.value, value.formula);
  else if (field.prefix !== undefined) workbook.set(field.at, text(field.prefix + (value ?? "")));
  else workbook.set(field.at, value === undefined ? undefined : cellValue(field, value));
}

function cellValue(field: Field<unknown>, value: number | string): CellValue {
  if (typeof value === "string") return text(value);
  return number(field.cell?.numberFormat.includes("%") ? Number((value / 100).toPrecision(14)) : value);
}
