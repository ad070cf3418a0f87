import type { SheetContent } from "../workbook";

/** [1]表!A1, [去年.xlsx]表!A1 and 'D:\报送\[去年.xlsx]表'!A1; a column of a table, Table1[金额], has no sheet behind it. */
const otherWorkbook = /'[^']*\[[^[\]]+\](?:[^']|'')*'!|\[[^[\]]+\][\p{L}\p{N}_.]*!/u;

/** Whether a formula refers to another workbook; what stands in its texts does not count. */
export function refersOutside(formula: string): boolean {
  return formula.includes("[") && otherWorkbook.test(formula.replace(/"[^"]*"/g, '""'));
}

/** Whether any formula of these sheets refers to another workbook. */
export function linksOutside(sheets: readonly SheetContent[]): boolean {
  return sheets.some((sheet) => [...sheet.cells()].some(({ cell }) => cell.formula && refersOutside(cell.formula)));
}
