import projectSpendingWithinBudget from "../../../src/checks/arithmetic/project-spending-within-budget";
import type { Filing } from "../../../src/forms/filing";
import { number, text } from "../../../src/workbook/cell";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const line = "basicData.projectSpending";
const reference = "budgetFigures.projectSpending";

/** Heads the budget column 年初预算数, as some forms do, above a final account of 1400. */
function headedInitial(workbook: MemoryWorkbook, { basicData }: Filing): void {
  const cell = basicData?.lines.projectSpending.budget.at;
  const spent = basicData?.lines.projectSpending.finalAccount.at;
  const first = basicData?.lines.threePublicExpenses.budget.at;
  if (!cell || !spent || !first) throw new Error("the specimen has no such cells");
  workbook.set({ ...first, row: first.row - 1 }, text("年初预算数"));
  workbook.set(spent, number(1400));
}

testCheck(projectSpendingWithinBudget, {
  passes: {
    "the budget was spent to the last fen": { [line]: { finalAccount: 1359.64 } },
    "more than last year, within the budget": { [line]: { lastYear: 1000 } },
    "the reference says that enough was added": {
      [line]: { finalAccount: 1400 },
      [reference]: { adjusted: 1400 },
    },
    "enough was added, and the forms say so too": {
      [line]: { finalAccount: 1380 },
      [reference]: { adjusted: 1456.1 },
      "projects[其他项目].funding.total.annualBudget": 1400,
    },
    "money added to a budget of nothing": {
      [line]: { budget: 0 },
      [reference]: { approved: 0, adjusted: 1359.64 },
    },
  },
  flags: {
    "more than three times the budget": {
      given: { [line]: { budget: 308.17, finalAccount: 1025.2 } },
      finds: [
        {
          message: "exceeds",
          at: `${line}.finalAccount`,
          because: [`${line}.budget`],
          words: { stated: "1025.20万元", expected: "308.17万元", difference: "717.03万元", rate: "332.67%" },
          severity: "warning",
        },
      ],
    },
    "a column headed 年初预算数": {
      given: headedInitial,
      finds: [
        {
          message: "exceedsInitial",
          at: `${line}.finalAccount`,
          words: { stated: "1400.00万元", initial: "1359.64万元", over: "40.36万元" },
          severity: "reminder",
        },
      ],
    },
    "project forms whose 年初预算数 add up to the budget and whose 全年预算数 do not": {
      given: {
        [line]: { finalAccount: 1400 },
        "projects[其他项目].funding.total.annualBudget": 1400,
      },
      finds: [{ message: "exceedsInitial", at: `${line}.finalAccount`, severity: "reminder" }],
    },
    "more was spent than the reference says was added": {
      given: {
        [line]: { finalAccount: 1400 },
        [reference]: { adjusted: 1390 },
        "projects[其他项目].funding.total.annualBudget": 1333.9,
      },
      finds: [
        {
          message: "exceedsAdjusted",
          at: `${line}.finalAccount`,
          because: [`${line}.budget`, `${reference}.adjusted`],
          words: { over: "40.36万元", adjusted: "1390.00万元" },
          severity: "reminder",
        },
      ],
    },
    "more than was added to a budget nothing says is the initial one": {
      given: { [line]: { finalAccount: 1400 }, [reference]: { adjusted: 1390 } },
      finds: [{ message: "exceeds", at: `${line}.finalAccount`, severity: "warning" }],
    },
    "nothing was added, the reference says": {
      given: { [line]: { finalAccount: 1400 } },
      finds: [{ message: "exceeds", at: `${line}.finalAccount`, severity: "warning" }],
    },
    "a budget that is not the one the reference approved": {
      given: { [line]: { budget: 1000, finalAccount: 1380 }, [reference]: { adjusted: 1400 } },
      finds: [{ message: "exceeds", at: `${line}.finalAccount`, severity: "warning" }],
    },
    "spent without a budget": {
      given: { [line]: { budget: 0 } },
      finds: [{ message: "withoutLimit", at: `${line}.finalAccount`, severity: "warning" }],
    },
  },
  standsAside: {
    "the budget is blank": { [line]: { budget: undefined } },
    "the final account is blank": { [line]: { finalAccount: undefined } },
  },
});
