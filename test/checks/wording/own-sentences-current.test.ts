import ownSentencesCurrent from "../../../src/checks/wording/own-sentences-current";
import { testCheck } from "../../support/test-check";

const sentence =
  "2024年“三公”经费年初预算数45.00万元，调整预算数45.00万元，决算数20.83万元，决算数为年初预算数的46.29%。";
const spent = "公务接待费年初预算数8.00万元，决算数3.00万元，";
const change = "公务接待费年初预算数8.00万元，调整预算数8.00万元，决算数3.00万元，决算数较上年减少0.50万元，下降14.29%";

testCheck(ownSentencesCurrent, {
  passes: {
    "a sentence of ours, as the tables have it": { report: sentence },
    "figures rounded by hand": { report: sentence.replace("45.00万元，调整", "45万元，调整") },
    "a figure as the cell has it, to more places than we print": {
      "basicData.threePublicExpenses.finalAccount": 20.8312,
      report: sentence.replace("20.83", "20.8312"),
    },
    "somebody else's words": { report: "三公经费全年花了30万元，比上一年少了很多，年初预算数45.00万元。" },
    "a placeholder that has been filled in": {
      report: "其中：因公出国（境）费年初预算数12.00万元，调整预算数12.00万元，决算数0.00万元，全年没有安排出国任务。",
    },
    "a row of our table that was left open and has been filled in": {
      "basicData.travelAbroad": { lastYear: undefined, budget: undefined, finalAccount: undefined },
      "budgetFigures.travelAbroad": { approved: undefined, adjusted: undefined, finalAccount: undefined },
      report: "一、因公出国（境）费\t未安排\t未安排\t未安排\t0.00\t—",
    },
    ...Object.fromEntries(
      [
        "低于上年水平",
        "远低于上年水平",
        "低于上年",
        "低于上年决算",
        "低于上年0.50万元",
        "比上年少0.50万元",
        "较上年减少0.50万元",
        "较上年的3.50万元减少0.50万元",
        "较上年有所下降",
        "较上年下降14.29%",
        "上年为3.50万元",
        "为上年的85.71%",
        "与上年基本持平",
        "未超过上年",
        "接待批次高于上年",
        "预算较上年减少2万元",
      ].map((words) => [`somebody else's comparison behind our figures: ${words}`, { report: `${spent}${words}。` }]),
    ),
    "the same sentence about another year": { report: sentence.replace("2024", "2022") },
  },
  flags: {
    "a figure typed over": {
      given: { report: sentence.replace("20.83", "28.03") },
      finds: [
        {
          message: "stale",
          at: "28.03万元",
          because: ["basicData.threePublicExpenses.finalAccount"],
          expected: "20.83万元",
        },
      ],
    },
    "a figure to more places that is another": {
      given: { report: sentence.replace("20.83", "20.8371") },
      finds: [{ message: "stale", at: "20.8371万元", expected: "20.83万元" }],
    },
    "a cell changed since the report was written": {
      given: { "basicData.hospitality.lastYear": 2.5, report: `其中：${change}。` },
      finds: [
        {
          message: "stale",
          at: "减少0.50万元，下降14.29%",
          because: ["basicData.hospitality.finalAccount", "basicData.hospitality.lastYear"],
          expected: "增加0.50万元，增长20.00%",
        },
      ],
    },
    "a comparison in our words that is of no year now": {
      given: { report: `${spent}与上年持平。` },
      finds: [{ message: "stale", at: "与上年持平", expected: "决算数较上年减少0.50万元" }],
    },
    "a comparison without 决算数": {
      given: { report: `${spent}较上年减少0.60万元。` },
      finds: [{ message: "stale", at: "0.60万元", expected: "0.50万元" }],
    },
    "more than last year where there is less": {
      given: { report: `${spent}略高于上年水平。` },
      finds: [{ message: "stale", at: "略高于上年水平", expected: "决算数较上年减少0.50万元" }],
    },
    "special funds denied that the tables have now": {
      given: { report: "1. 省级专项资金使用和管理情况\n2024年无省级专项资金支出。" },
      finds: [
        { message: "stale", at: "2024年无省级专项资金支出", expected: "2024年省级专项资金共2项", severity: "error" },
      ],
    },
    "a row of the table": {
      given: { report: "三、公务接待费\t8.00\t8.00\t3.30\t3.50\t下降14.29%" },
      finds: [{ message: "stale", at: "3.30", expected: "3.00", because: ["basicData.hospitality.finalAccount"] }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
