import type { Address } from "../workbook/address";
import { addressText, cellName } from "../workbook/address";
import { WorkbookRefused } from "../workbook/workbook";
import { areaOf } from "./read-state";

/**
 * Selects a cell and sees whether Excel did. Selecting on a sheet that is not in front works only sometimes, so the sheet
 * comes to the front first and the range is fetched anew; and by address, since a name on the web takes the focus away.
 */
export async function showCell(context: Excel.RequestContext, at: Address): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet).load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookRefused("sheet-missing", `找不到工作表“${at.sheet}”。`, addressText(at));
  if (sheet.visibility !== "Visible")
    throw new WorkbookRefused("host", `工作表“${at.sheet}”已隐藏，请先取消隐藏再定位。`, addressText(at));
  sheet.activate();
  await context.sync();
  for (let attempt = 0; attempt < 2; attempt++) {
    context.workbook.worksheets.getItem(at.sheet).getRange(cellName(at.row, at.column)).select();
    const selected = context.workbook.getSelectedRange().load("address,worksheet/name");
    // A second try, once more after a round trip of its own, is what helps in Excel.
    await context.sync();
    const area = areaOf(selected.address);
    if (selected.worksheet.name === at.sheet && area?.top === at.row && area.left === at.column) return;
  }
  throw new WorkbookRefused("host", `没有能选中 ${addressText(at)}。请回到这个工作簿的窗口再试。`, addressText(at));
}
