import changePercentage from "../../../src/checks/wording/change-percentage";
import { testCheck } from "../../support/test-check";

testCheck(changePercentage, {
  passes: {
    "the two figures and their change": { report: "公务接待费11.80万元，较上年12.39万元减少0.59万元，下降4.76%。" },
    "by interval: no figure of two decimals gives exactly this": {
      report: "公务接待费决算数3.00万元，较上年4.72万元下降36.41%。",
    },
    "about so much": { report: "基本支出决算数2594.23万元，较上年降低约7%。" },
    "last year is in 表1": { report: "2024年“三公”经费决算数20.83万元，较上年下降4.01%。" },
    "income that the amounts bear out": { report: "收入792.22万元，同比增加189.25万元，增长31.39%。" },
    "nothing to compare with": { report: "“三公”经费年初预算数45万元，较上年下降6.25%。" },
    "the forms name no year, the text two": {
      "basicData.title": "部门整体支出绩效评价基础数据表",
      report: "公务用车运行维护费2022年预算10万元，2021年决算7.73万元，增加2.27万元，增长29.37%。",
    },
    "both to the precision shown": { report: "公务接待费决算数3万元，较上年3.5万元减少0.5万元，下降14.3%。" },
  },
  flags: {
    "the amount of the change": {
      given: { report: "公务接待费11.80万元，较上年12.39万元减少0.58万元，下降4.76%。" },
      finds: [
        {
          message: "close",
          at: "0.58万元",
          because: ["11.80万元", "12.39万元"],
          expected: "0.59万元",
          severity: "warning",
        },
      ],
    },
    "far off": {
      given: { report: "公务接待费11.80万元，较上年12.39万元减少0.95万元，下降4.76%。" },
      finds: [{ message: "amount", at: "0.95万元", severity: "error" }],
    },
    "the percentage, with last year from 表1": {
      given: { report: "2024年“三公”经费决算数20.83万元，较上年下降6.25%。" },
      finds: [
        {
          message: "percentage",
          at: "6.25%",
          because: ["20.83万元", "basicData.threePublicExpenses.lastYear"],
          expected: "4.01%",
        },
      ],
    },
    "up is called down": {
      given: {
        "basicData.hospitality.lastYear": 2,
        report: "公务接待费决算数3.00万元，较上年减少1.00万元，下降33.33%。",
      },
      finds: [{ message: "direction", at: "减少1.00万元", words: { moved: "增加", before: "2.00万元" } }],
    },
    "the amount and the percentage of one change": {
      given: { report: "收入792.22万元，同比增加189.25万元，增长35.90%。" },
      finds: [{ message: "apart", at: "35.90%", because: ["792.22万元", "189.25万元"], expected: "31.39%" }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
