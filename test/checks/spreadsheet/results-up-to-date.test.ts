import resultsUpToDate from "../../../src/checks/spreadsheet/results-up-to-date";
import type { Filing } from "../../../src/forms/filing";
import { number, uncalculated } from "../../../src/workbook/cell";
import { NewFormula, fieldsByKey, typedByHand } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const three = "basicData.threePublicExpenses";
const line = "basicData.procurement";

/** A cell with a result of its own beside its formula. */
function stored(workbook: MemoryWorkbook, filing: Filing, key: string, value: number, formula: string): void {
  const at = fieldsByKey(filing).get(key)?.at;
  if (!at) throw new Error(`no field ${key}`);
  workbook.set(at, number(value), formula);
}

testCheck(resultsUpToDate, {
  passes: {
    "a difference beyond the last place shown": (workbook, filing) =>
      stored(workbook, filing, `${line}.finalAccount`, 3.3333, "10/3"),
    "what a double loses on the way": (workbook, filing) =>
      stored(workbook, filing, `${line}.finalAccount`, 0.3, "0.1+0.2"),
    "a function nobody here knows": { [`${line}.finalAccount`]: new NewFormula("SUMIF(A1:A9,1)") },
    "a text where a number belongs": { [`${line}.finalAccount`]: new NewFormula("A1+1") },
    "another workbook": { [`${line}.finalAccount`]: new NewFormula("[1]表!C9*2") },
    "a formula without a result": (workbook, filing) => {
      const at = fieldsByKey(filing).get(`${three}.finalAccount`)?.at;
      if (at) workbook.set(at, { kind: "blank" }, "1+1");
    },
  },
  flags: {
    "a part changed and the total did not follow": {
      given: { "basicData.hospitality.finalAccount": 8 },
      finds: [
        {
          message: "stale",
          at: `${three}.finalAccount`,
          words: { stated: "20.83万元", now: "25.83万元" },
          expected: "25.83万元",
          severity: "error",
        },
      ],
    },
    "a rate did not follow; the total above did not have to": {
      given: { "basicData.staff.staffInPost": 87 },
      finds: [{ message: "stale", at: "basicData.staff.controlRate", expected: "100.00%" }],
    },
    "a figure taken from another sheet": {
      given: (workbook, filing) => {
        const source = filing.budgetFigures?.lines.procurement.finalAccount.at;
        if (!source) throw new Error("no 政府采购金额 among the figures");
        workbook.set(source, number(12));
        const formula = `'${source.sheet}'!${String.fromCharCode(65 + source.column)}${source.row + 1}`;
        stored(workbook, filing, `${line}.finalAccount`, 11, formula);
      },
      finds: [{ message: "stale", at: `${line}.finalAccount`, expected: "12.00万元" }],
    },
    "what it was calculated from is no longer there": {
      given: (workbook, filing) =>
        stored(workbook, filing, `${line}.finalAccount`, 11, 'IF(COUNT(Z1:Z9)=0,"",SUM(Z1:Z9))'),
      finds: [{ message: "stale", at: `${line}.finalAccount`, expected: "空白" }],
    },
    "a formula whose file does not say what it comes to": {
      given: (workbook, filing) => {
        const at = fieldsByKey(filing).get(`${line}.finalAccount`)?.at;
        if (at) workbook.set(at, uncalculated, "VLOOKUP(A1,Z:Z,1)");
      },
      finds: [{ message: "noResult", at: `${line}.finalAccount`, severity: "error" }],
    },
    "a sum that contains itself": {
      given: (workbook, filing) => {
        const at = fieldsByKey(filing).get(`${line}.finalAccount`)?.at;
        stored(workbook, filing, `${line}.finalAccount`, 0, `SUM(A${at?.row ?? 0}:Z${(at?.row ?? 0) + 1})`);
      },
      finds: [{ message: "circular", at: `${line}.finalAccount`, severity: "error" }],
    },
    "two cells calculated from each other": {
      given: (workbook, filing) => {
        const fields = fieldsByKey(filing);
        const [one, other] = ["budget", "finalAccount"].map((id) => fields.get(`${line}.${id}`)?.at);
        const name = (at = one) => `${String.fromCharCode(65 + (at?.column ?? 0))}${(at?.row ?? 0) + 1}`;
        stored(workbook, filing, `${line}.budget`, 0, `${name(other)}-1`);
        stored(workbook, filing, `${line}.finalAccount`, 0, `${name(one)}+1`);
      },
      finds: [
        { message: "circular", at: `${line}.budget` },
        { message: "circular", at: `${line}.finalAccount` },
      ],
    },
  },
  standsAside: {
    "every form is typed by hand": typedByHand,
  },
});
