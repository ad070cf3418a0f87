import referenceAsInForms from "../../../src/checks/budget/reference-as-in-forms";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const at = "budgetFigures.operatingFunds.finalAccount";
/** The sums above 公用经费 are formulas and follow it. */
const sums = (by: number) => ({
  "budgetFigures.basicSpending.finalAccount": 2594.23 + by,
  "budgetFigures.total.finalAccount": 3915.01 + by,
});

testCheck(referenceAsInForms, {
  passes: {
    "one cell of a form alone differs": { "basicData.operatingFunds.finalAccount": 232.87 },
    "a form's sum follows its own mistyped part": {
      "basicData.hospitality.finalAccount": 8,
      "basicData.threePublicExpenses.finalAccount": 25.83,
    },
    "two cells differ by different amounts": {
      "basicData.operatingFunds.finalAccount": 232.87,
      "overall.funding.total.executed": 3951.01,
    },
    "two cells of one amount that no one figure would put right": {
      "basicData.operatingFunds.finalAccount": 232.87,
      "basicData.hospitality.finalAccount": 12,
    },
    "上年决算数 is mistyped in 基础数据表 alone": { lastYear: {}, "basicData.hospitality.lastYear": 5.3 },
    "last year's filing has 上年决算数 otherwise than both": {
      lastYear: { "basicData.hospitality.finalAccount": 5.3 },
    },
    "the adjusted budget is another than the approved one, and the form has either": {
      "budgetFigures.officeExpenses.adjusted": 70,
    },
    "more was taken in than is spent, and 表2 has it so": {
      "budgetFigures.generalPublicBudget.finalAccount": 3951.01,
      "overall.income.generalPublicBudget": 3951.01,
      "overall.income.total": 3951.01,
    },
    "last year more was taken in than was spent": { "budgetFigures.generalPublicBudget.lastYear": 3950.1 },
    "last year's income is mistyped, or a part of what was spent: nothing says which": {
      "budgetFigures.generalPublicBudget.lastYear": 3904.1,
    },
    "the approved incomes are those of the year without what was carried forward": {
      "budgetFigures.generalPublicBudget.approved": 4050.4,
    },
    "both budgets are of the year without what was carried forward": {
      "budgetFigures.generalPublicBudget": { approved: 4050.4, adjusted: 4050.4 },
    },
    "the adjusted budget takes in more than is to be spent, and so does the approved one": {
      "budgetFigures.generalPublicBudget": { approved: 4080, adjusted: 4090 },
    },
    "only the incomes of some lines are filled in": {
      "budgetFigures.generalPublicBudget": { approved: undefined, adjusted: undefined, lastYear: undefined },
    },
    "支出合计 of last year holds more than the two kinds printed here": { "budgetFigures.total.lastYear": 3960.1 },
    "支出合计 of every column holds more, and the incomes too": {
      "budgetFigures.total": { approved: 4076.5, adjusted: 4076.5, finalAccount: 3935.01, lastYear: 3960.1 },
      "budgetFigures.otherFunds": { approved: 20, adjusted: 20, finalAccount: 20, lastYear: 20 },
      "overall.funding.total": { initialBudget: 4076.5, annualBudget: 4076.5, executed: 3935.01 },
    },
    "of many projects only some are listed, and 基础数据表 has these": {
      "budgetFigures.projectSpending.lastYear": 1400,
      "budgetFigures.total.lastYear": 4030.1,
      "budgetFigures.generalPublicBudget.lastYear": 4030.1,
    },
    "元 typed for 万元 in two forms is for the check of units": {
      "overall.nature.projectSpending": 13207800,
      "basicData.projectSpending.finalAccount": 13207800,
    },
  },
  flags: {
    "公用经费 is mistyped there and its sums follow": {
      given: { [at]: 232.87, ...sums(9) },
      finds: [
        {
          message: "outvoted",
          at,
          suggest: "223.87万元",
          expected: "223.87万元",
          words: { first: "基础数据表的公用经费 2024年决算数" },
        },
      ],
    },
    "上年决算数 is mistyped there, and last year's filing goes with 基础数据表": {
      given: { lastYear: {}, "budgetFigures.hospitality.lastYear": 5.3 },
      finds: [
        {
          message: "outvoted",
          at: "budgetFigures.hospitality.lastYear",
          suggest: "3.50万元",
          words: { filed: "上年自评表" },
        },
      ],
    },
    "what was taken in changes two digits, and 表2 has it as it was spent": {
      given: { "budgetFigures.generalPublicBudget.finalAccount": 3951.01 },
      finds: [
        {
          message: "outvoted",
          at: "budgetFigures.generalPublicBudget.finalAccount",
          suggest: "3915.01万元",
          words: { first: "的一般公共预算、预决算数据 支出合计 本年决算数" },
        },
      ],
    },
    "the income approved is not what is to be spent, nor what is taken in as adjusted": {
      given: { "budgetFigures.generalPublicBudget.approved": 4065.5 },
      finds: [{ message: "outvoted", at: "budgetFigures.generalPublicBudget.approved", suggest: "4056.50万元" }],
    },
    "the income as adjusted is too little by more than was carried forward": {
      given: { "budgetFigures.generalPublicBudget.adjusted": 4046.5 },
      finds: [
        {
          message: "unbalanced",
          at: "budgetFigures.generalPublicBudget.adjusted",
          suggest: "4056.50万元",
          severity: "warning",
        },
      ],
    },
    "the income approved changes two digits, and the adjusted budget is another": {
      given: { "budgetFigures.otherFunds.approved": 50, "budgetFigures.generalPublicBudget.approved": 4060.5 },
      finds: [{ message: "outvoted", at: "budgetFigures.generalPublicBudget.approved", suggest: "4006.50万元" }],
    },
    "支出合计 approved is typed wrong, and 表2 goes with the incomes": {
      given: { "budgetFigures.total.approved": 4065.5 },
      finds: [
        {
          message: "outvoted",
          at: "budgetFigures.total.approved",
          suggest: "4056.50万元",
          words: { witness: "各项收入之和、基本支出与项目支出之和" },
        },
      ],
    },
    "支出合计 of last year changes two digits, and no form has it": {
      given: { "budgetFigures.total.lastYear": 3904.1 },
      finds: [{ message: "outvoted", at: "budgetFigures.total.lastYear", suggest: "3940.10万元" }],
    },
    "项目支出 of last year is typed wrong over the projects listed": {
      given: { "budgetFigures.projectSpending.lastYear": 1355, "budgetFigures.total.lastYear": 3985.1 },
      finds: [{ message: "outvoted", at: "budgetFigures.projectSpending.lastYear", suggest: "1310.00万元" }],
    },
    "公用经费 is mistyped under a sum that was typed": {
      given: { [at]: 232.87, "budgetFigures.basicSpending.finalAccount": 2594.23 },
      finds: [{ message: "outvoted", at, suggest: "223.87万元" }],
    },
  },
  standsAside: {
    "there is no form beside it": (workbook, filing) => {
      for (const name of ["基础数据表", "部门整体", ...filing.projects.map(({ sheet }) => sheet)])
        withoutSheet(name)(workbook);
    },
  },
});
