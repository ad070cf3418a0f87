import type { Address } from "../../src/workbook/address";
import { areaName } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/cell";
import type { Mark, Workbook, WorkbookContent } from "../../src/workbook/workbook";
import { WorkbookRefused } from "../../src/workbook/workbook";
import { place } from "../support/drawing";

/** What the port does not offer, and a test must see or do all the same. */
export interface ContractHooks {
  /** The text of the note on a cell; undefined where there is none. */
  noteAt(workbook: Workbook, at: Address): Promise<string | undefined>;
  hide(workbook: Workbook, sheet: string): Promise<void>;
  /** Hides one row and one column of a sheet, both counted from 0. */
  hideLines(workbook: Workbook, sheet: string, row: number, column: number): Promise<void>;
  /** Sets the workbook to calculate only when F9 is pressed. */
  calculateByHand(workbook: Workbook): Promise<void>;
}

export const at = (sheet: string, name: string): Address => ({ sheet, ...place(name) });

export function cellOf(content: WorkbookContent, sheet: string, name: string): Cell {
  const found = content.sheets.find((one) => one.name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}`);
  const { row, column } = place(name);
  return found.cell(row, column);
}

export async function reasonOf(attempt: Promise<void>): Promise<string> {
  const refusal = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof WorkbookRefused)) throw new Error(`not refused: ${String(refusal)}`);
  expect(refusal.message).toMatch(/。$/);
  return refusal.reason;
}

/** All of a workbook that a person could see, for comparing before and after. */
export async function everything(workbook: Workbook): Promise<unknown> {
  const { sheets, storage, marks } = await workbook.read();
  return {
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protected,
      merges: sheet.merges.map(areaName),
      cells: [...sheet.cells()],
    })),
    storage: Object.fromEntries(storage),
    marks: inOrder(marks),
  };
}

export const inOrder = (marks: readonly Mark[]): Mark[] =>
  [...marks].sort((a, b) => a.at.sheet.localeCompare(b.at.sheet) || a.at.row - b.at.row || a.at.column - b.at.column);
