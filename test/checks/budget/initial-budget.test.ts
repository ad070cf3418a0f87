import initialBudget from "../../../src/checks/budget/initial-budget";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const standard = "projects[标准化项目].funding";

testCheck(initialBudget, {
  passes: {
    "表1 holds the adjusted budget": {
      "budgetFigures.operatingFunds.adjusted": 240,
      "basicData.operatingFunds.budget": 240,
    },
    "— stands where the reference has nothing": {
      "budgetFigures.travelAbroad": { approved: 0, adjusted: 0 },
      "basicData.travelAbroad.budget": "—",
    },
    "元 typed for 万元 is for the check of units": { "basicData.hospitality.budget": 80000 },
    "the projects' figures are rounded to one decimal": { [`${standard}.total.initialBudget`]: "30.0" },
  },
  flags: {
    "operating funds of 表1 are neither the approved nor the adjusted budget": {
      given: { "budgetFigures.operatingFunds.adjusted": 240, "basicData.operatingFunds.budget": 236.08 },
      finds: [
        {
          message: "differs",
          at: "basicData.operatingFunds.budget",
          because: ["budgetFigures.operatingFunds.approved", "budgetFigures.operatingFunds.adjusted"],
          expected: "236.80万元",
          suggest: "undefined",
          words: { adjusted: "240.00万元也不一致", difference: "0.72万元" },
        },
      ],
    },
    "two digits of 年初预算数 change places in 表2": {
      given: { "overall.funding.total.initialBudget": 4065.5 },
      finds: [
        {
          message: "differs",
          at: "overall.funding.total.initialBudget",
          because: ["budgetFigures.total.approved"],
          suggest: "4056.50万元",
          words: { form: "部门整体支出绩效自评表" },
        },
      ],
    },
    "one source of a project has another full-year budget": {
      given: { [`${standard}.appropriation.annualBudget`]: 28 },
      finds: [
        {
          message: "differs",
          at: `${standard}.appropriation.annualBudget`,
          because: ["budgetFigures.projects[标准化项目].appropriation.annualBudget"],
          words: { form: "标准化项目" },
        },
      ],
    },
    "the line of a special fund in 表1 differs from its project": {
      given: { "basicData.details[标准化项目].budget": 33 },
      finds: [{ message: "differs", at: "basicData.details[标准化项目].budget", expected: "30.00万元" }],
    },
  },
  standsAside: {
    "there is no 预决算数据": withoutSheet("预决算"),
    "the approved and adjusted figures are blank": {
      "budgetFigures.hospitality": { approved: undefined, adjusted: undefined },
    },
    "a project is not in the reference": { [`projects[标准化项目].projectName`]: "数据治理项目" },
    "a budget of 表1 is not an amount": { "basicData.hospitality.budget": "八万左右" },
  },
});
