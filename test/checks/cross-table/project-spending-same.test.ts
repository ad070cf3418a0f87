import projectSpendingSame from "../../../src/checks/cross-table/project-spending-same";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const stated = "basicData.projectSpending.finalAccount";
const shown = "overall.nature.projectSpending";

testCheck(projectSpendingSame, {
  passes: {
    "元 typed for 万元 is for the check of units": { [stated]: 13207800 },
    "one table prints 元 and 角": { [stated]: "1320.78413" },
    "both tables have another figure": { [stated]: 1300, [shown]: 1300 },
    "表2 breaks down the budget and 表1 has the same budget": {
      "overall.income.total": 4056.5,
      "overall.nature": { total: 4056.5, projectSpending: 1359.64 },
    },
  },
  flags: {
    "two digits of the final account change places": {
      given: { [stated]: 1302.78 },
      finds: [
        {
          message: "differs",
          at: stated,
          because: [shown],
          words: { stated: "1302.78万元", expected: "1320.78万元", difference: "18.00万元" },
        },
      ],
    },
    "表2 breaks down the budget, of which nothing was adjusted, and 表1 has another budget": {
      given: {
        "overall.income.total": 4056.5,
        "overall.nature": { total: 4056.5, projectSpending: 1359.64 },
        "basicData.projectSpending.budget": 1300,
      },
      finds: [{ message: "differs", at: "basicData.projectSpending.budget", expected: "1359.64万元" }],
    },
  },
  standsAside: {
    "表1 has no final account": { [stated]: undefined },
    "表2 says that there is none": { [shown]: "—" },
    "the budget was adjusted and 表1 may hold the approved one": {
      "overall.funding.total.initialBudget": 4000,
      "overall.income.total": 4056.5,
      "overall.nature": { total: 4056.5, projectSpending: 1359.64 },
      "basicData.projectSpending.budget": 1303.14,
    },
    "there is no 基础数据表": withoutSheet("基础数据"),
  },
});
