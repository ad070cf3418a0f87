import type { Area } from "../workbook/address";
import { addressText, areaName, cellName } from "../workbook/address";
import { isRecalculation } from "../workbook/sheet-rules";
import type { CellEdit, SheetContent } from "../workbook/workbook";
import type { RawValue } from "./cell-values";
import { typed, valueOf } from "./cell-values";
import type { Outbox } from "./outbox";
import { notKept } from "./refusals";
import { gridOver, rectangles } from "./rectangles";
import { sameValue, valueText } from "../workbook/cell";

/** Writes the edits of one sheet, area by area: one locked cell in a block would refuse the whole block. */
export async function writeEdits(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  content: SheetContent,
  edits: readonly CellEdit[],
): Promise<void> {
  const latest = new Map(edits.map((edit) => [cellName(edit.at.row, edit.at.column), edit]));
  // Excel recalculates by itself; typing a formula anew would only meet its lock.
  const toType = [...latest.values()].filter((edit) => !isRecalculation(content, edit));
  const isText = ({ at }: CellEdit): boolean => content.cell(at.row, at.column).numberFormat === "@";
  for (const textual of [false, true]) {
    const own = toType.filter((edit) => isText(edit) === textual);
    for (const area of rectangles(own.map(({ at }) => at))) {
      const grid = gridOver(area, (row, column) => latest.get(cellName(row, column)) as CellEdit);
      await writeArea(outbox, sheet, area, grid, textual && !content.protected);
    }
  }
}

/** In a cell formatted as text a figure or a formula would become a text, so the format steps aside for a moment. */
async function writeArea(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  area: Area,
  edits: readonly (readonly CellEdit[])[],
  textual: boolean,
): Promise<void> {
  const raw = edits.map((row) => row.map(({ value, formula }) => typed(value, formula)));
  await outbox.put(JSON.stringify(raw).length * 2, 4, () => {
    const range = sheet.getRange(areaName(area));
    if (textual) range.numberFormat = uniform(raw, "General");
    range.formulas = raw;
    if (textual) range.numberFormat = uniform(raw, "@");
    range.load("values,formulas,valueTypes");
    outbox.check(() => assertKept(range, edits));
  });
}

const uniform = (grid: readonly (readonly RawValue[])[], format: string): string[][] =>
  grid.map((row) => row.map(() => format));

/** What Excel calculates is its own affair; what was typed must stand there. */
function assertKept(range: Excel.Range, edits: readonly (readonly CellEdit[])[]): void {
  edits.forEach((row, down) =>
    row.forEach((edit, across) => {
      const found = valueOf(range.values[down]?.[across], range.valueTypes[down]?.[across] ?? "");
      const kept =
        edit.formula === undefined
          ? sameValue(found, edit.value) || sameFigure(valueText(found), edit)
          : String(range.formulas[down]?.[across]).startsWith("=");
      if (!kept) throw notKept(addressText(edit.at));
    }),
  );
}

/** Digits beyond a double are gone, line breaks come back as Excel keeps them, and a locked form keeps figures as text. */
function sameFigure(found: string, { value }: CellEdit): boolean {
  if (value.kind === "number") return Number(found) === Number(value.text);
  return value.kind === "text" && found.replace(/\r\n?/g, "\n") === value.text.replace(/\r\n?/g, "\n");
}
