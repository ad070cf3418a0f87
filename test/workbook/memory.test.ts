import { MemoryWorkbook } from "../support/memory-workbook";
import type { Workbook } from "../../src/workbook/workbook";
import { workbookContract } from "./contract";

const memory = (workbook: Workbook): MemoryWorkbook => {
  if (!(workbook instanceof MemoryWorkbook)) throw new Error("not a memory workbook");
  return workbook;
};

workbookContract("memory", async () => new MemoryWorkbook(), {
  noteAt: async (workbook, { sheet, row, column }) => memory(workbook).sheet(sheet).notes.get(`${row},${column}`),
  hide: async (workbook, name) => {
    memory(workbook).sheet(name).hidden = true;
  },
  hideLines: async (workbook, name, row, column) => {
    memory(workbook).sheet(name).hiddenRows.add(row);
    memory(workbook).sheet(name).hiddenColumns.add(column);
  },
  calculateByHand: async (workbook) => memory(workbook).calculate("manual"),
});
