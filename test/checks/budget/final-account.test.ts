import finalAccount from "../../../src/checks/budget/final-account";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(finalAccount, {
  passes: {
    "表1 has 元 and 角, the final account two decimals of 万元": {
      "basicData.operatingFunds.finalAccount": "223.87413",
    },
    "元 typed for 万元 is for the check of units": { "overall.nature.projectSpending": 13207800 },
    "表2 breaks down the budget, which is no final account": {
      "overall.income": { total: 4056.5, generalPublicBudget: 4056.5 },
      "overall.nature": { total: 4056.5, basicSpending: 2696.86, projectSpending: 1359.64 },
    },
  },
  flags: {
    "two digits change places in 表1": {
      given: { "basicData.operatingFunds.finalAccount": 232.87 },
      finds: [
        {
          message: "differs",
          at: "basicData.operatingFunds.finalAccount",
          because: ["budgetFigures.operatingFunds.finalAccount"],
          suggest: "223.87万元",
          words: { form: "基础数据表", difference: "9.00万元" },
        },
      ],
    },
    "表2 has another executed total": {
      given: { "overall.funding.total.executed": 3951.01 },
      finds: [{ message: "differs", at: "overall.funding.total.executed", expected: "3915.01万元" }],
    },
    "a part of the income side differs": {
      given: { "overall.income.governmentFunds": 12 },
      finds: [
        {
          message: "differs",
          at: "overall.income.governmentFunds",
          because: ["budgetFigures.governmentFunds.finalAccount"],
        },
      ],
    },
    "a point in the wrong place": {
      given: { "projects[标准化项目].funding.appropriation.executed": 285 },
      finds: [
        {
          message: "differs",
          at: "projects[标准化项目].funding.appropriation.executed",
          expected: "28.50万元",
          severity: "error",
          words: { also: "约为其10倍，疑为小数点错位" },
        },
      ],
    },
    "a project says that it spent more": {
      given: { "projects[其他项目].funding.total.executed": 1286.18 },
      finds: [{ message: "differs", at: "projects[其他项目].funding.total.executed", expected: "1268.18万元" }],
    },
  },
  standsAside: {
    "there is no 预决算数据": withoutSheet("预决算"),
    "the final account of one line is blank": { "budgetFigures.hospitality.finalAccount": undefined },
    "表1 leaves the line blank": { "basicData.hospitality.finalAccount": undefined },
  },
});
