import { cellName } from "../workbook/address";

/** The sheet's table, and a cell in it, by the names under which the page knows them. */
export const gridId = "sheet-grid";
export const cellId = (row: number, column: number): string => `cell-${cellName(row, column)}`;
