import budgetScope from "../../../src/checks/completeness/budget-scope";
import type { Filing } from "../../../src/forms/filing";
import { number } from "../../../src/workbook/cell";
import { withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const operating = "basicData.operatingFunds.budget";
const hospitality = "basicData.hospitality.budget";
const raised = { "budgetFigures.operatingFunds.adjusted": 240, "budgetFigures.hospitality.adjusted": 6 };

/** A workbook without 预决算数据 in which the line of a special fund has another budget. */
function withoutReference(workbook: MemoryWorkbook, { basicData }: Filing, budget: number): void {
  withoutSheet("预决算")(workbook);
  const line = basicData?.details.find(({ name }) => name === "标准化项目");
  if (!line?.budget.at) throw new Error("the specimen has no such line");
  workbook.set(line.budget.at, number(budget));
}

testCheck(budgetScope, {
  passes: {
    "all of it is the approved budget": raised,
    "all of it is the adjusted budget": { ...raised, [operating]: 240, [hospitality]: 6 },
    "the decimal point slipped, which is for the check of units": { [operating]: 23.68 },
    "without 预决算数据 the projects' forms tell": (workbook) => withoutSheet("预决算")(workbook),
  },
  flags: {
    "operating funds follow the adjusted budget, hospitality the approved one": {
      given: { ...raised, [operating]: 240 },
      finds: [
        {
          message: "mixed",
          at: operating,
          because: [hospitality],
          severity: "reminder",
          words: { stated: "240.00万元是全年预算数", other: "公务接待", otherScope: "8.00万元是年初预算数" },
        },
      ],
    },
    "operating funds are neither": {
      given: { ...raised, [operating]: 232.08 },
      finds: [
        {
          message: "neither",
          at: operating,
          because: ["budgetFigures.operatingFunds.approved", "budgetFigures.operatingFunds.adjusted"],
          words: { initial: "年初预算数236.80万元", annual: "全年预算数240.00万元" },
        },
      ],
    },
    "without 预决算数据 a special fund has another budget than its project's form": {
      given: (workbook, filing) => withoutReference(workbook, filing, 33),
      finds: [
        {
          message: "neither",
          at: "basicData.details[标准化项目].budget",
          because: [
            "projects[标准化项目].funding.total.initialBudget",
            "projects[标准化项目].funding.total.annualBudget",
          ],
        },
      ],
    },
  },
  standsAside: {
    "there is neither 预决算数据 nor a project": (workbook) => withoutSheet("预决算", "项目")(workbook),
    "there is no 基础数据表": withoutSheet("基础数据"),
  },
});
