import type { Area } from "../workbook/address";
import { areaName } from "../workbook/address";
import { typedRaw } from "./cell-values";
import { openProtection } from "./looks";
import type { Outbox } from "./outbox";
import type { SheetState } from "./workbook-state";

/** A sheet that is about to go or to be drawn anew, with its looks, so that it can come back. */
export interface SheetPicture {
  readonly state: SheetState;
  readonly position: number;
  readonly looks: Excel.SettableCellProperties[][];
  readonly widths: readonly number[];
  readonly heights: Excel.SettableRowProperties[];
  readonly frozenRows: number;
  readonly landscape: boolean;
  readonly printArea: string | undefined;
  readonly titleRows: string | undefined;
}

const wanted = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, color: true },
    borders: { style: true },
    protection: true,
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const;

const extentOf = ({ values }: SheetState): Area => ({
  top: 0,
  left: 0,
  bottom: Math.max(0, values.length - 1),
  right: Math.max(0, (values[0]?.length ?? 1) - 1),
});

/** Asks for all that a sheet looks like; the answer is there after the next sync. */
export function askPicture(context: Excel.RequestContext, state: SheetState): () => SheetPicture {
  const sheet = context.workbook.worksheets.getItem(state.id).load("position");
  const area = extentOf(state);
  const range = sheet.getRange(areaName(area));
  const looks = range.getCellProperties(wanted);
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  const columns = Array.from({ length: area.right + 1 }, (_, index) =>
    range.getColumn(index).load("format/columnWidth"),
  );
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
  const layout = sheet.pageLayout.load("orientation");
  const printArea = layout.getPrintAreaOrNullObject().load("address");
  const titleRows = layout.getPrintTitleRowsOrNullObject().load("address");
  return () => ({
    state,
    position: sheet.position,
    looks: looks.value,
    widths: columns.map(({ format }) => format.columnWidth),
    heights: heights.value,
    frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
    landscape: layout.orientation === "Landscape",
    printArea: printArea.isNullObject ? undefined : printArea.address,
    titleRows: titleRows.isNullObject ? undefined : titleRows.address,
  });
}

/** Draws a sheet as its picture shows it; the sheet is empty and open. */
export async function drawPicture(outbox: Outbox, sheet: Excel.Worksheet, picture: SheetPicture): Promise<void> {
  const { state, looks, heights, widths } = picture;
  const contents = state.formulas.map((row, down) =>
    row.map((formula, across) => typedRaw(formula, state.values[down]?.[across], state.types[down]?.[across] ?? "")),
  );
  const address = areaName(extentOf(state));
  await outbox.put(JSON.stringify([contents, looks, state.numberFormats]).length * 2, 40, () => {
    const range = sheet.getRange(address);
    range.formulas = contents;
    range.numberFormat = state.numberFormats.map((row) => [...row]);
    range.setCellProperties(looks);
    range.setRowProperties(heights);
    widths.forEach((width, index) => {
      range.getColumn(index).format.columnWidth = width;
    });
    for (const merged of state.merges) sheet.getRange(areaName(merged)).merge(false);
    setUpPage(sheet, picture);
    if (state.hidden) sheet.visibility = Excel.SheetVisibility.hidden;
    if (state.protected) sheet.protection.protect(state.protection ?? openProtection);
  });
}

function setUpPage(sheet: Excel.Worksheet, { frozenRows, landscape, printArea, titleRows }: SheetPicture): void {
  const own = (address: string): string => address.slice(address.lastIndexOf("!") + 1);
  sheet.freezePanes.unfreeze();
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  sheet.pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  if (printArea !== undefined) sheet.pageLayout.setPrintArea(own(printArea));
  if (titleRows !== undefined) sheet.pageLayout.setPrintTitleRows(own(titleRows));
}

/** Empties a sheet of ours before it is drawn anew. */
export async function clearSheet(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  state: SheetState,
  notes: readonly string[],
): Promise<void> {
  await outbox.put(0, 8 + notes.length, () => {
    // Only a sheet that the caller says is ours; one with a password is refused by Excel, and stays.
    if (state.protected) sheet.protection.unprotect();
    for (const name of notes) sheet.notes.getItem(name).delete();
    const all = sheet.getRange();
    all.clear(Excel.ClearApplyTo.all);
    for (const merged of state.merges) sheet.getRange(areaName(merged)).unmerge();
    all.format.useStandardWidth = true;
    all.format.useStandardHeight = true;
    sheet.freezePanes.unfreeze();
  });
}
