import noOtherBudgets from "../../../src/checks/wording/no-other-budgets";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const withFunds = {
  "overall.income.governmentFunds": 118.82,
  "budgetFigures.governmentFunds.finalAccount": 118.82,
};

testCheck(noOtherBudgets, {
  passes: {
    "both years without these funds": {
      report: "2023年度无政府性基金预算支出。2024年度无政府性基金预算支出。",
    },
    "last year's lack of them compared with this year": {
      report: "与2023年一样，2023年度和本年均无政府性基金预算支出。",
    },
    "this year without these funds by its number": { report: "本单位2024年度无政府性基金预算支出。" },
    "none, and none in the tables": { report: "三、政府性基金预算支出情况\n无政府性基金预算支出。" },
    "an amount, and one in the tables": { ...withFunds, report: "2024年政府性基金预算支出118.82万元。" },
    "none last year": { ...withFunds, report: "上年无政府性基金预算支出，2024年支出118.82万元。" },
    "none of another year": { ...withFunds, report: "2022年没有政府性基金预算支出。" },
    "income of which nothing was spent": {
      "overall.income.governmentFunds": 20,
      "budgetFigures.governmentFunds": { adjusted: 20, finalAccount: 0 },
      report: "没有政府性基金预算支出。",
    },
    "spending out of what was carried over": { report: "政府性基金预算支出12万元，全部为上年结转资金。" },
    "last year's amount": { report: "上年政府性基金预算支出12万元，本年无政府性基金预算支出。" },
    nought: { report: "政府性基金预算支出0万元，国有资本经营预算支出0万元。" },
    "a budget of which nothing was spent": {
      "budgetFigures.governmentFunds": { approved: 20, adjusted: 20, finalAccount: 0 },
      report: "政府性基金预算支出预算20万元，未支出。",
    },
    "one of the tables has none either": {
      "basicData.hospitality.finalAccount": 0,
      report: "2024年未发生公务接待费支出。",
    },
    "the amount is left blank": {
      "basicData.hospitality.finalAccount": undefined,
      "budgetFigures.hospitality.finalAccount": undefined,
      report: "2024年度未发生公务接待费支出。",
    },
    "another source that may be the state's capital": {
      "overall.income.otherFunds": 15,
      "overall.income.generalPublicBudget": 3900.01,
      report: "国有资本经营预算支出15万元。",
    },
  },
  flags: {
    "a sentence left from last year's report": {
      given: { report: "本单位2023年度无政府性基金预算支出。" },
      finds: [{ message: "lastYear", at: "2023年度", severity: "warning", words: { year: "2024年" } }],
    },
    "none said, an amount in the tables": {
      given: { ...withFunds, report: "三、政府性基金预算支出情况\n无政府性基金预算支出。" },
      finds: [
        {
          message: "noneButAmount",
          at: "无政府性基金预算支出",
          because: ["overall.income.governmentFunds", "budgetFigures.governmentFunds.finalAccount"],
          words: { amount: "118.82万元" },
          severity: "error",
        },
      ],
    },
    "said twice": {
      given: { ...withFunds, report: "我单位2024年没有使用政府性基金预算财政拨款安排的支出。无政府性基金预算支出。" },
      finds: [{ message: "noneButAmount", at: "没有使用政府性基金预算财政拨款安排的支出" }],
    },
    "no reception said, an amount in the tables": {
      given: { report: "2024年未发生公务接待费支出。" },
      finds: [
        {
          message: "noneButAmount",
          at: "2024年未发生公务接待费支出",
          because: ["basicData.hospitality.finalAccount", "budgetFigures.hospitality.finalAccount"],
          words: { amount: "3.00万元" },
        },
      ],
    },
    "an amount said, none in the tables": {
      given: { report: "2024年政府性基金预算支出118.82万元。" },
      finds: [
        {
          message: "amountButNone",
          at: "118.82万元",
          because: ["overall.income.governmentFunds", "budgetFigures.governmentFunds.finalAccount"],
        },
      ],
    },
    "the state's capital where other sources make up the whole": {
      given: { report: { "无国有资本经营预算支出。": "2024年国有资本经营预算支出15万元。" } },
      finds: [{ message: "amountBeyondTotal", at: "15万元", words: { total: "3915.01万元" } }],
    },
  },
  standsAside: {
    "no report": { report: undefined },
    "neither form with these amounts": withoutSheet("整体", "预决算"),
  },
});
