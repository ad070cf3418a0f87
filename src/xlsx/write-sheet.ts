import { inOrder } from "./cell-order";
import type { Area } from "../workbook/address";
import { areaName, cellName, quotedSheet } from "../workbook/address";
import { blank } from "../workbook/cell";
import type { DrawnCell, SheetDrawing } from "../workbook/drawing";
import { cellContent } from "./cell-xml";
import type { StyleSheetDraft } from "./patch-styles";
import { xmlHeader } from "./scan";

/** A new worksheet part, in the order of elements that Excel insists on. */
export function worksheetXml(
  drawing: SheetDrawing,
  styles: StyleSheetDraft,
  namespace: string,
  first: boolean,
): string {
  return [
    `${xmlHeader}<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${areaName(usedArea(drawing))}"/>`,
    sheetViews(drawing, first),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(drawing),
    `<sheetData>${rows(drawing, styles)}</sheetData>`,
    drawing.protect ? protection : "",
    merges(drawing),
    pageSetup(drawing),
    "</worksheet>",
  ].join("");
}

/** Locked cells refuse typing, but people may still widen a column, or make a row higher for a long reason. */
const protection =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0"/>';

function usedArea({ cells, merges: merged }: SheetDrawing): Area {
  let bottom = 0;
  let right = 0;
  for (const { row, column } of cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  for (const area of merged) {
    bottom = Math.max(bottom, area.bottom);
    right = Math.max(right, area.right);
  }
  return { top: 0, left: 0, bottom, right };
}

function sheetViews({ frozenRows }: SheetDrawing, first: boolean): string {
  const pane = frozenRows
    ? `<pane ySplit="${frozenRows}" topLeftCell="${cellName(frozenRows, 0)}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
    : "";
  return `<sheetViews><sheetView${first ? ' tabSelected="1"' : ""} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

/** Excel counts the width in digits of the default font and adds five pixels for the edges. */
function columns({ columnWidths }: SheetDrawing): string {
  if (columnWidths.length === 0) return "";
  const all = columnWidths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 0.7109375}" customWidth="1"/>`,
  );
  return `<cols>${all.join("")}</cols>`;
}

function rows(drawing: SheetDrawing, styles: StyleSheetDraft): string {
  const cells = [...mergeRemainders(drawing), ...drawing.cells];
  return inOrder(cells, (cell) => cell, drawing.rowHeights.keys())
    .map(([row, own]) => {
      const height = drawing.rowHeights.get(row);
      const custom = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const inside = own.map((cell) => cellXml(cell, drawing, styles));
      return `<row r="${row + 1}"${custom}>${inside.join("")}</row>`;
    })
    .join("");
}

/** A merged range shows the borders of each of its cells, so every one of them wears the look of the first. */
function* mergeRemainders({ cells, merges: merged }: SheetDrawing): Generator<DrawnCell> {
  const drawn = new Map(cells.map((cell) => [cellName(cell.row, cell.column), cell]));
  for (const { top, left, bottom, right } of merged) {
    const anchor = drawn.get(cellName(top, left));
    if (!anchor) continue;
    const { look, print } = anchor;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) yield { row, column, value: blank, look, print };
  }
}

function cellXml(cell: DrawnCell, { name }: SheetDrawing, styles: StyleSheetDraft): string {
  const place = cellName(cell.row, cell.column);
  const { type, inside } = cellContent(cell.value, cell.formula, "", `${quotedSheet(name)}!${place}`);
  const start = `<c r="${place}" s="${styles.cellFormat(cell.look, cell.print)}"${type}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</c>`;
}

function merges({ merges: merged }: SheetDrawing): string {
  const areas = merged.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (areas.length === 0) return "";
  const all = areas.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  return `<mergeCells count="${areas.length}">${all}</mergeCells>`;
}

/** A4, as wide as the page, as many pages as it takes, numbered at the foot. */
function pageSetup({ page }: SheetDrawing): string {
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.59" right="0.59" top="0.71" bottom="0.71" header="0.31" footer="0.39"/>' +
    `<pageSetup paperSize="9" orientation="${page.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>` +
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>"
  );
}

/** What the workbook says of the sheet's printing, by the names Excel reserves for it. */
export function printNames({ name, page }: SheetDrawing): readonly { name: string; refersTo: string }[] {
  const sheet = quotedSheet(name);
  const { top, left, bottom, right } = page.area;
  const cell = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$");
  const area = { name: "_xlnm.Print_Area", refersTo: `${sheet}!${cell(top, left)}:${cell(bottom, right)}` };
  if (!page.repeatRows) return [area];
  const [first, last] = page.repeatRows;
  return [area, { name: "_xlnm.Print_Titles", refersTo: `${sheet}!$${first + 1}:$${last + 1}` }];
}
