import readableFigures from "../../../src/checks/completeness/readable-figures";
import type { Filing } from "../../../src/forms/filing";
import { uncalculated } from "../../../src/workbook/cell";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const line = "basicData.operatingFunds";

function withFormulaError(workbook: MemoryWorkbook, { basicData }: Filing): void {
  const at = basicData?.staff.controlRate.at;
  if (at) workbook.set(at, { kind: "error", code: "#DIV/0!" }, "82/0");
}

testCheck(readableFigures, {
  passes: {
    "a scored form prints an amount with its unit, as published ones do": {
      "projects[标准化项目].funding.total.executed": "28.5万",
    },
    "a budget cut below zero": { "basicData.basicBudgetAdjustment.finalAccount": -12.5 },
    "cells declared none": { "basicData.travelAbroad": { lastYear: "无", budget: "—" } },
    "a blank cell is not an unreadable one": { [`${line}.budget`]: undefined },
    "amounts written behind their labels": { "overall.income.otherFunds": "12.50" },
    "a number stored as text is readable": { [`${line}.finalAccount`]: "223. 87" },
    "a formula without a result, which has a check of its own": (workbook, { basicData }) => {
      const at = basicData?.staff.controlRate.at;
      if (at) workbook.set(at, uncalculated, "VLOOKUP(A1,Z:Z,1)");
    },
    "an amount with its unit is readable": { [`${line}.finalAccount`]: "223.87万元" },
  },
  flags: {
    "an amount below zero": {
      given: { [`${line}.finalAccount`]: -223.87 },
      finds: [{ message: "negative", at: `${line}.finalAccount`, words: { stated: "-223.87万元" }, severity: "error" }],
    },
    "an amount in accounting brackets": {
      given: { [`${line}.finalAccount`]: "(223.87)" },
      finds: [{ message: "negative", at: `${line}.finalAccount` }],
    },
    "an amount that is a word": {
      given: { [`${line}.budget`]: "二百余万" },
      finds: [{ message: "unreadable", at: `${line}.budget`, words: { stated: "“二百余万”", trouble: "不是金额" } }],
    },
    "a formula error": {
      given: withFormulaError,
      finds: [{ message: "errorValue", at: "basicData.staff.controlRate", words: { stated: "#DIV/0!" } }],
    },
  },
  standsAside: {
    "there is no overall form": withoutSheet("整体"),
  },
});
