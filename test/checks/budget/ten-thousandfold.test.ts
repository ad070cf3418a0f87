import tenThousandfold from "../../../src/checks/budget/ten-thousandfold";
import type { Filing } from "../../../src/forms/filing";
import { Amount } from "../../../src/quantities/amount";
import { number } from "../../../src/workbook/cell";
import { withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

/** 表1 filled in 元 under a heading that says 万元. */
function inYuan(workbook: MemoryWorkbook, { basicData }: Filing): void {
  for (const { at, value } of basicData?.fields ?? [])
    if (at && value instanceof Amount) workbook.set(at, number(Number(value.in("元"))));
}

testCheck(tenThousandfold, {
  passes: {
    "a figure that is simply another one": { "basicData.operatingFunds.finalAccount": 232.87 },
    "a point in the wrong place is for the comparison of the figures": {
      "projects[标准化项目].funding.appropriation.executed": 285,
    },
    "nothing was spent": { "basicData.hospitality.finalAccount": 0 },
    "表1 follows the adjusted budget, ten times the approved one": {
      "budgetFigures.hospitality.adjusted": 80,
      "basicData.hospitality.budget": 80,
    },
  },
  flags: {
    "one figure in 元": {
      given: { "basicData.operatingFunds.finalAccount": 2238700 },
      finds: [
        {
          message: "tenThousandfold",
          at: "basicData.operatingFunds.finalAccount",
          because: ["budgetFigures.operatingFunds.finalAccount"],
          suggest: "223.87万元",
          severity: "error",
          words: { times: "10000倍" },
        },
      ],
    },
    "one figure divided once too often, rounded to 0.02": {
      given: { "overall.funding.total.initialBudget": 0.40565 },
      finds: [{ message: "tenThousandfold", at: "overall.funding.total.initialBudget", words: { times: "万分之一" } }],
    },
    "a row filled in 元 is one fault": {
      given: { "overall.funding.total": { initialBudget: 40565000, annualBudget: 40565000 } },
      finds: [
        {
          message: "severalCells",
          at: "overall.funding.total.initialBudget",
          because: ["budgetFigures.total.approved", "overall.funding.total.annualBudget"],
          words: { times: "10000倍", count: "2格" },
        },
      ],
    },
    "表1 filled in 元 throughout is one fault": {
      given: inYuan,
      finds: [
        {
          message: "wholeForm",
          at: "basicData.threePublicExpenses.budget",
          words: { times: "10000倍", example: "450000.00万元" },
        },
      ],
    },
  },
  standsAside: {
    "there is no 预决算数据": withoutSheet("预决算"),
  },
});
