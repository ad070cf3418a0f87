import noOtherBudgets from "../../../src/checks/wording/no-other-budgets";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(noOtherBudgets, {
  passes: {
    "none, and none in the tables": { report: "三、政府性基金预算支出情况\n无政府性基金预算支出。" },
    "some, and the text says so": {
      "overall.income.governmentFunds": "118.82",
      report: "2024年政府性基金预算支出118.82万元。",
    },
  },
  flags: {
    "none in the text, money in 表2": {
      given: { "overall.income.governmentFunds": "118.82", report: "本单位没有政府性基金预算支出。" },
      finds: [
        {
          message: "spent",
          at: "没有政府性基金预算支出",
          because: ["overall.income.governmentFunds"],
          words: { amount: "118.82万元" },
        },
      ],
    },
  },
  standsAside: { "the tables do not say": withoutSheet("整体", "预决算") },
});
