import type { Cell, CellValue } from "../../src/workbook/cell";
import { text } from "../../src/workbook/cell";
import { parseCellName } from "../../src/workbook/address";
import type { SheetContent, Workbook } from "../../src/workbook/workbook";

/** 240.4 → "240.40", as it looks in a form. */
const asShown = ({ value, numberFormat }: Cell): string =>
  value.kind === "number" ? Number(value.text).toFixed(numberFormat.includes("0.00") ? 2 : 0) : "";

async function formOf(workbook: Workbook): Promise<SheetContent> {
  const form = (await workbook.read()).sheets.find(({ name }) => name === "基础数据表");
  if (!form) throw new Error("no 基础数据表");
  return form;
}

const placeOf = (name: string) => parseCellName(name) ?? { row: 0, column: 0 };

/** What cells of 基础数据表 hold. */
export async function storedIn(workbook: Workbook, names: readonly string[]): Promise<CellValue[]> {
  const form = await formOf(workbook);
  return names.map(placeOf).map(({ row, column }) => form.cell(row, column).value);
}

/** Stores figures of 基础数据表 as texts, as pasting them from a web page does; every one that is typed unless cells are named. */
export async function storeAsTexts(workbook: Workbook, names?: readonly string[]): Promise<void> {
  const form = await formOf(workbook);
  const places = names?.map(placeOf) ?? [...form.cells()].filter(({ cell }) => isTyped(cell));
  const edits = places.map(({ row, column }) => ({
    at: { sheet: form.name, row, column },
    value: text(asShown(form.cell(row, column))),
  }));
  await workbook.write({ edits });
}

const isTyped = ({ value, formula }: Cell): boolean => value.kind === "number" && formula === undefined;
