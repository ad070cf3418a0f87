import figureAsInTables from "../../../src/checks/wording/figure-as-in-tables";
import { testCheck } from "../../support/test-check";

testCheck(figureAsInTables, {
  passes: {
    "the final account in ten thousands": { report: "2024年“三公”经费决算数20.83万元，其中公务接待费3万元。" },
    "the same in 元": { report: "2024年“三公”经费决算数208300元。" },
    "rounded, and said to be": { report: "2024年基本支出决算约2594万元，公用经费决算近224万元。" },
    "a budget that may be either": {
      "basicData.hospitality.budget": 9,
      "budgetFigures.hospitality.adjusted": 9,
      report: "2024年公务接待费预算8万元，调整后9万元。",
    },
    "by how much something changed is no amount of it": { report: "基本支出决算较上年减少35.87万元。" },
    "a source of money is no project": {
      report: "其他项目全年预算1303.54万元，其中其他资金预算12万元。",
    },
    "a part of the item": { report: "基本支出中用于职工体检的决算数为12万元。" },
    "another year, of which the tables say nothing": { report: "2021年“三公”经费决算数31.20万元。" },
  },
  flags: {
    "two digits changed places": {
      given: { report: "2024年“三公”经费决算数28.03万元。" },
      finds: [
        {
          message: "differs",
          at: "28.03万元",
          because: ["basicData.threePublicExpenses.finalAccount", "budgetFigures.threePublicExpenses.finalAccount"],
          expected: "20.83万元",
        },
      ],
    },
    "last year's figure": {
      given: { report: "“三公”经费决算数20.83万元，较上年决算数27.10万元下降。" },
      finds: [{ message: "differs", at: "27.10万元", expected: "21.70万元" }],
    },
    "a project, and 元 where 万元 is meant": {
      given: { report: "标准化项目预算30万元，实际支出28.5元。" },
      finds: [{ message: "differs", at: "28.5元", expected: "285000.00元" }],
    },
    "a cell of the report's own table": {
      given: {
        report:
          "2024年“三公”经费使用情况表\n单位：万元\n项目\t年初预算数\t决算数\n公务接待费\t8\t3.00\n合计\t54\t20.83",
      },
      finds: [{ message: "differs", at: "54", expected: "45.00万元" }],
    },
    "the adjusted budget called the initial one": {
      given: {
        "basicData.travelAbroad.budget": 15,
        "budgetFigures.travelAbroad.adjusted": 15,
        report: "因公出国（境）费年初预算数15万元。",
      },
      finds: [{ message: "differs", at: "15万元", expected: "12.00万元" }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
