import noErrorValues from "../../../src/checks/spreadsheet/no-error-values";
import type { Filing } from "../../../src/forms/filing";
import { fieldsByKey, withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

/** Error values in a spare column beside the form, at rows of it. */
function errorsBeside(workbook: MemoryWorkbook, { overall }: Filing, ...rows: readonly number[]): void {
  const right = Math.max(...(overall?.fields ?? []).map(({ at }) => at?.column ?? 0)) + 2;
  for (const row of rows)
    workbook.set({ sheet: overall?.sheet ?? "", row, column: right }, { kind: "error", code: "#REF!" }, "#REF!+1");
}

testCheck(noErrorValues, {
  passes: {
    "an error in a cell to fill in is told there": (workbook, filing) => {
      const at = fieldsByKey(filing).get("overall.funding.total.executionRate")?.at;
      if (at) workbook.set(at, { kind: "error", code: "#DIV/0!" }, "1/0");
    },
    "an error on a sheet that is no form": (workbook) => {
      workbook.set({ sheet: "草稿", row: 0, column: 0 }, { kind: "error", code: "#N/A" });
    },
  },
  flags: {
    "a calculation beside the form that lost its cell": {
      given: (workbook, filing) => errorsBeside(workbook, filing, 9),
      finds: [
        { message: "shown", at: "cells[部门整体支出绩效自评表!K10]", words: { code: "#REF!" }, severity: "warning" },
      ],
    },
    "a column of them": {
      given: (workbook, filing) => errorsBeside(workbook, filing, 9, 10, 11, 12),
      finds: [{ message: "manyShown", at: "cells[部门整体支出绩效自评表!K10]", words: { count: "等 4 格" } }],
    },
  },
  standsAside: {
    "there is no overall form": withoutSheet("整体"),
  },
});
