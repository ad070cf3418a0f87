import derivedCellsCalculate from "../../../src/checks/spreadsheet/derived-cells-calculate";
import type { Filing } from "../../../src/forms/filing";
import { blank, number } from "../../../src/workbook/cell";
import { cellName } from "../../../src/workbook/address";
import { fieldsByKey, typedByHand } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const three = "basicData.threePublicExpenses";
const total = "projects[标准化项目].funding.total";

/** Every formula gives way to its result, as where a form is typed by hand, but for these cells with their own formulas. */
function typedBut(workbook: MemoryWorkbook, filing: Filing, ...summed: readonly string[]): void {
  typedByHand(workbook, filing);
  for (const key of summed) {
    const { at, cell } = fieldsByKey(filing).get(key) ?? {};
    if (!at || !cell) throw new Error(`no field ${key}`);
    workbook.set(at, cell.value, `SUM(${cellName(at.row + 1, at.column)}:${cellName(at.row + 3, at.column)})`);
  }
}

const foreign = (workbook: MemoryWorkbook, filing: Filing, key: string, value: number | undefined): void => {
  const at = fieldsByKey(filing).get(key)?.at;
  if (!at) throw new Error(`no field ${key}`);
  workbook.set(at, value === undefined ? blank : number(value));
};

testCheck(derivedCellsCalculate, {
  passes: {
    "a part typed over": { "basicData.hospitality.finalAccount": 5 },
    "one total of a typed form is a formula": (workbook, filing) => typedBut(workbook, filing, `${three}.finalAccount`),
    "a total of last year typed, this year's as somebody's own formulas": (workbook, filing) =>
      typedBut(workbook, filing, `${three}.budget`, `${three}.finalAccount`),
    "a derived cell left blank": { [`${three}.finalAccount`]: undefined },
    "a total typed because nobody knows its parts": (workbook, filing) => {
      const parts = filing.projects[0]?.funding.parts ?? [];
      for (const { executed } of parts) foreign(workbook, filing, executed.key, undefined);
      const executed = filing.projects[0]?.funding.total.executed;
      if (executed) foreign(workbook, filing, executed.key, 28.5);
    },
  },
  flags: {
    "a total of our own form typed over with another amount": {
      given: { [`${three}.finalAccount`]: 25 },
      finds: [
        {
          message: "overwritten",
          at: `${three}.finalAccount`,
          because: [`${three}.lastYear`, `${three}.budget`, "basicData.staff.controlRate"],
          words: { stated: "25.00万元" },
          severity: "reminder",
        },
      ],
    },
    "the very amount the formula gave": {
      given: { [`${total}.executionRate`]: 95 },
      finds: [{ message: "overwritten", at: `${total}.executionRate` }],
    },
    "the third total of a row whose other two are somebody's own formulas": {
      given: (workbook, filing) => typedBut(workbook, filing, `${three}.lastYear`, `${three}.finalAccount`),
      finds: [
        {
          message: "overwritten",
          at: `${three}.budget`,
          because: [`${three}.lastYear`, `${three}.finalAccount`],
        },
      ],
    },
  },
  standsAside: {
    "every form is typed by hand": typedByHand,
  },
});
