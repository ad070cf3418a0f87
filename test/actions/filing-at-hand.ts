import { reviewFiling } from "../../src/actions/review-filing";
import { checks } from "../../src/checks/index";
import type { Finding } from "../../src/checks/check";
import type { Field } from "../../src/forms/field";
import { readFiling } from "../../src/forms/read-filing";
import type { Address } from "../../src/workbook/address";
import { areaName } from "../../src/workbook/address";
import type { Workbook } from "../../src/workbook/workbook";
import { fieldsByKey } from "../support/change";
import { specimenEdition } from "../support/specimen";

/** What a field holds now. */
export async function fieldNow(workbook: Workbook, key: string): Promise<Field<unknown> & { at: Address }> {
  const field = fieldsByKey(readFiling(await workbook.read(), specimenEdition)).get(key);
  if (!field?.at) throw new Error(`no field ${key}`);
  return { ...field, at: field.at };
}

export async function findingsNow(workbook: Workbook): Promise<readonly Finding[]> {
  return (await reviewFiling(workbook, specimenEdition, checks)).findings;
}

/** Everything cells, marks and storage hold, for comparing before and after. */
export async function everythingIn(workbook: Workbook): Promise<unknown> {
  const { sheets, storage, marks } = await workbook.read();
  const shown = sheets.map((sheet) => [sheet.name, sheet.merges.map(areaName), [...sheet.cells()]]);
  return { shown, storage: [...storage], marks: [...marks] };
}
