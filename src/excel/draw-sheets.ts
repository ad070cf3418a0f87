import { areaName, cellName } from "../workbook/address";
import type { DrawnCell, SheetDrawing } from "../workbook/drawing";
import { typed } from "./cell-values";
import { drawSheet, lockSheet } from "./draw-sheet";
import type { Outbox } from "./outbox";
import { gridOver, rectangles } from "./rectangles";

/**
 * Draws new sheets at the end, in their order. Two hundred project forms differ in a few words only: the first of a kind is
 * drawn, the others are copied from it and get their own words, which keeps the request small.
 */
export async function drawSheets(outbox: Outbox, drawings: readonly SheetDrawing[]): Promise<void> {
  const { worksheets } = outbox.context.workbook;
  const patterns = new Map<string, SheetDrawing>();
  for (const drawing of drawings) {
    const kind = kindOf(drawing);
    const pattern = patterns.get(kind);
    if (pattern) await copySheet(outbox, pattern, drawing);
    else {
      patterns.set(kind, drawing);
      await drawSheet(outbox, worksheets.add(drawing.name), drawing);
    }
  }
  for (const drawing of drawings) await lockSheet(outbox, worksheets.getItem(drawing.name), drawing);
}

/** All of a drawing but its name and the words that can simply be typed over. */
function kindOf(drawing: SheetDrawing): string {
  const { cells, rowHeights, ...rest } = drawing;
  const fixed = cells.map((cell) => {
    const { row, column, look, print, note } = cell;
    return [row, column, look, print, note ?? "", becomesText(cell) ? contentOf(cell) : ""];
  });
  return JSON.stringify([fixed, [...rowHeights], { ...rest, name: undefined }]);
}

/** In a cell formatted as text a figure or a formula typed over would become a text. */
const becomesText = ({ print, value, formula }: DrawnCell): boolean =>
  print === "text" && (formula !== undefined || value.kind === "number");

const contentOf = ({ value, formula }: DrawnCell): unknown => typed(value, formula);

async function copySheet(outbox: Outbox, pattern: SheetDrawing, drawing: SheetDrawing): Promise<void> {
  const { worksheets } = outbox.context.workbook;
  await outbox.put(300, 2, () => {
    worksheets.getItem(pattern.name).copy(Excel.WorksheetPositionType.end).name = drawing.name;
  });
  const own = drawing.cells.filter((cell, index) => {
    const model = pattern.cells[index];
    return !model || contentOf(cell) !== contentOf(model);
  });
  const byPlace = new Map(own.map((cell) => [cellName(cell.row, cell.column), cell]));
  for (const area of rectangles(own)) {
    const contents = gridOver(area, (row, column) => {
      const cell = byPlace.get(cellName(row, column));
      return cell ? typed(cell.value, cell.formula) : "";
    });
    await outbox.put(JSON.stringify(contents).length * 2, 2, () => {
      worksheets.getItem(drawing.name).getRange(areaName(area)).formulas = contents;
    });
  }
}
