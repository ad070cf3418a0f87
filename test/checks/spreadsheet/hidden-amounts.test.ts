import hiddenAmounts from "../../../src/checks/spreadsheet/hidden-amounts";
import type { Filing } from "../../../src/forms/filing";
import type { CellValue } from "../../../src/workbook/cell";
import { number } from "../../../src/workbook/cell";
import { fieldsByKey, typedByHand } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const three = "basicData.threePublicExpenses";

/** Hides the row, or the column, of a cell. */
function hide(workbook: MemoryWorkbook, filing: Filing, key: string, line: "row" | "column"): void {
  const at = fieldsByKey(filing).get(key)?.at;
  if (!at) throw new Error(`no field ${key}`);
  const { hiddenRows, hiddenColumns } = workbook.sheet(at.sheet);
  (line === "row" ? hiddenRows : hiddenColumns).add(at[line]);
}

/** Hides a line that holds the same in all its columns. */
function hideWith(workbook: MemoryWorkbook, filing: Filing, line: string, value: CellValue | undefined): void {
  for (const id of ["lastYear", "budget", "finalAccount"]) {
    const at = fieldsByKey(filing).get(`${line}.${id}`)?.at;
    if (at) workbook.set(at, value);
  }
  hide(workbook, filing, `${line}.budget`, "row");
}

testCheck(hiddenAmounts, {
  passes: {
    "a hidden row of zeros": (workbook, filing) => hideWith(workbook, filing, "basicData.travelAbroad", number(0)),
    "a hidden row without figures": (workbook, filing) =>
      hideWith(workbook, filing, "basicData.travelAbroad", undefined),
    "a hidden row that no total adds up": (workbook, filing) =>
      hide(workbook, filing, "basicData.procurement.budget", "row"),
    "a hidden total together with its parts": (workbook, filing) => {
      for (const id of ["threePublicExpenses", "vehicles", "vehicleRunning", "hospitality"])
        hide(workbook, filing, `basicData.${id}.budget`, "row");
    },
  },
  flags: {
    "a hidden part of all three columns": {
      given: (workbook, filing) => hide(workbook, filing, "basicData.hospitality.finalAccount", "row"),
      finds: [
        {
          message: "hidden",
          at: `${three}.lastYear`,
          because: ["lastYear", "budget", "finalAccount"].map((id) => `basicData.hospitality.${id}`),
          words: { cells: "隐藏行列中的公务接待 2023年决算数，表上" },
          severity: "warning",
        },
      ],
    },
    "a hidden part of totals typed by hand": {
      given: (workbook, filing) => {
        typedByHand(workbook, filing);
        hide(workbook, filing, "basicData.hospitality.finalAccount", "row");
      },
      finds: [{ message: "hidden", at: `${three}.lastYear` }],
    },
    "a cell in a hidden column that a formula adds": {
      given: (workbook, filing) => {
        const at = fieldsByKey(filing).get("basicData.procurement.finalAccount")?.at;
        if (!at) throw new Error("no 政府采购金额");
        workbook.set({ ...at, column: 11 }, number(12));
        workbook.sheet(at.sheet).hiddenColumns.add(11);
        workbook.set(at, number(12), `SUM(K${at.row + 1}:M${at.row + 1})`);
      },
      finds: [{ message: "hidden", at: "basicData.procurement.finalAccount", words: { cell: "L" } }],
    },
  },
  standsAside: {
    "the totals of the hidden amounts are blank": (workbook, filing) => {
      hide(workbook, filing, "basicData.hospitality.finalAccount", "row");
      for (const id of ["lastYear", "budget", "finalAccount"]) {
        const at = fieldsByKey(filing).get(`${three}.${id}`)?.at;
        if (at) workbook.set(at, undefined);
      }
    },
  },
});
