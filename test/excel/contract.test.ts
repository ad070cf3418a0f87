import { workbookContract } from "../workbook/contract";
import { TaughtWorkbook, taught } from "./taught-workbook";

workbookContract("Excel, through the real Office.js", async () => new TaughtWorkbook(), {
  noteAt: async (workbook, { sheet, row, column }) =>
    taught(workbook)
      .host.sheet(sheet)
      .notes.find((note) => note.row === row && note.column === column)?.content,
  hide: async (workbook, name) => {
    taught(workbook).host.sheet(name).visibility = "Hidden";
  },
  hideLines: async (workbook, name, row, column) => {
    taught(workbook).host.sheet(name).hiddenRows.add(row);
    taught(workbook).host.sheet(name).hiddenColumns.add(column);
  },
  calculateByHand: async (workbook) => {
    taught(workbook).host.model.calculationMode = "Manual";
  },
});
