import type { Area } from "../workbook/address";
import { areaName, cellName } from "../workbook/address";
import { blank } from "../workbook/cell";
import type { DrawnCell, SheetDrawing } from "../workbook/drawing";
import { formatCode } from "../workbook/drawing";
import { hasNotes } from "./api-level";
import { typed } from "./cell-values";
import type { Appearance } from "./looks";
import { appearanceOf, bodyFont, columnPoints, margins, openProtection } from "./looks";
import type { Outbox } from "./outbox";
import { addresses, around, gridOver, rectangles } from "./rectangles";

/** Draws a whole sheet that is empty: contents, looks, page; its protection comes last, by itself. */
export async function drawSheet(outbox: Outbox, sheet: Excel.Worksheet, drawing: SheetDrawing): Promise<void> {
  const cells = withMergeRemainders(drawing);
  const area = around(cells);
  if (area) await drawContents(outbox, sheet, cells, area);
  await outbox.put(0, 90, () => {
    drawLooks(sheet, cells);
    drawSizes(sheet, drawing, area);
    for (const merged of drawing.merges) if (isMerge(merged)) sheet.getRange(areaName(merged)).merge(false);
    if (hasNotes())
      for (const { row, column, note } of drawing.cells) if (note) sheet.notes.add(cellName(row, column), note);
    setUpPage(sheet, drawing);
    if (drawing.frozenRows) sheet.freezePanes.freezeRows(drawing.frozenRows);
  });
}

/** Locks what is not to be filled in, without a password. */
export async function lockSheet(outbox: Outbox, sheet: Excel.Worksheet, { protect }: SheetDrawing): Promise<void> {
  if (protect) await outbox.put(150, 1, () => sheet.protection.protect(openProtection));
}

const isMerge = ({ top, left, bottom, right }: Area): boolean => top !== bottom || left !== right;

/** A merged range shows the borders of each of its cells, so every one of them wears the look of the first. */
function withMergeRemainders({ cells, merges }: SheetDrawing): DrawnCell[] {
  const drawn = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  for (const { top, left, bottom, right } of merges) {
    const anchor = drawn.get(cellName(top, left));
    if (!anchor) continue;
    const { look, print } = anchor;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left)
          drawn.set(cellName(row, column), { row, column, value: blank, look, print });
  }
  return [...drawn.values()];
}

/** Values go in before number formats: in a cell formatted as text a figure would become a text. */
async function drawContents(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  cells: readonly DrawnCell[],
  area: Area,
): Promise<void> {
  const byPlace = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  const contents = gridOver(area, (row, column) => {
    const cell = byPlace.get(cellName(row, column));
    return cell ? typed(cell.value, cell.formula) : "";
  });
  const formats = gridOver(area, (row, column) => {
    const cell = byPlace.get(cellName(row, column));
    return cell ? formatCode[cell.print] : "General";
  });
  await outbox.put(JSON.stringify(contents).length * 2 + JSON.stringify(formats).length, 6, () => {
    const range = sheet.getRange(areaName(area));
    range.formulas = contents;
    range.numberFormat = formats;
    range.format.font.name = bodyFont;
    range.format.font.size = 10.5;
    range.format.verticalAlignment = "Center";
    range.format.wrapText = true;
  });
}

/** One call for all cells that share a trait, whatever their look: few calls for a sheet of any size. */
function drawLooks(sheet: Excel.Worksheet, cells: readonly DrawnCell[]): void {
  const looks = cells.map((cell) => ({ cell, look: appearanceOf(cell.look, cell.print) }));
  const trait = <T>(read: (look: Appearance) => T, usual: T, apply: (format: Excel.RangeFormat, value: T) => void) => {
    const groups = new Map<T, DrawnCell[]>();
    for (const { cell, look } of looks) {
      const value = read(look);
      if (value !== usual) groups.set(value, [...(groups.get(value) ?? []), cell]);
    }
    for (const [value, group] of groups)
      for (const address of addresses(rectangles(group))) apply(sheet.getRanges(address).format, value);
  };
  trait(
    ({ size }) => size,
    10.5,
    (format, size) => (format.font.size = size),
  );
  trait(
    ({ bold }) => bold,
    false,
    (format, bold) => (format.font.bold = bold),
  );
  trait(
    ({ fill }) => fill ?? "",
    "",
    (format, fill) => (format.fill.color = fill),
  );
  trait(
    ({ horizontal }) => horizontal,
    "General",
    (format, value) => (format.horizontalAlignment = value),
  );
  trait(
    ({ vertical }) => vertical,
    "Center",
    (format, value) => (format.verticalAlignment = value),
  );
  trait(
    ({ indent }) => indent,
    0,
    (format, indent) => (format.indentLevel = indent),
  );
  trait(
    ({ locked }) => locked,
    true,
    (format, locked) => (format.protection.locked = locked),
  );
  trait(
    ({ border }) => border,
    false,
    (format) => {
      for (const edge of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const)
        format.borders.getItem(edge).style = "Continuous";
    },
  );
}

function drawSizes(sheet: Excel.Worksheet, drawing: SheetDrawing, area: Area | undefined): void {
  if (area) sheet.getRange(areaName(area)).format.autofitRows();
  const group = (sizes: Iterable<readonly [index: number, size: number]>): Map<number, number[]> => {
    const bySize = new Map<number, number[]>();
    for (const [index, size] of sizes) bySize.set(size, [...(bySize.get(size) ?? []), index]);
    return bySize;
  };
  for (const [width, columns] of group(drawing.columnWidths.entries()))
    for (const { left, right } of rectangles(columns.map((column) => ({ row: 0, column }))))
      sheet.getRange(`${cellName(0, left)}:${cellName(0, right)}`).format.columnWidth = columnPoints(width);
  for (const [height, rows] of group(drawing.rowHeights))
    for (const { top, bottom } of rectangles(rows.map((row) => ({ row, column: 0 }))))
      sheet.getRange(`${top + 1}:${bottom + 1}`).format.rowHeight = height;
}

/** A4, as wide as the page, as many pages as it takes, numbered at the foot. */
function setUpPage(sheet: Excel.Worksheet, { page }: SheetDrawing): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.landscape ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.zoom = { horizontalFitToPages: 1 };
  Object.assign(layout, margins);
  layout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页 共 &N 页";
  layout.setPrintArea(areaName(page.area));
  if (page.repeatRows) layout.setPrintTitleRows(`$${page.repeatRows[0] + 1}:$${page.repeatRows[1] + 1}`);
}
