import measuresAsInTables from "../../../src/checks/wording/measures-as-in-tables";
import { foreignReport } from "../../support/foreign-report";
import { testCheck } from "../../support/test-check";

const written = (report: string) => ({ report });

testCheck(measuresAsInTables, {
  passes: {
    "people and their rate of control": written("中心编制数87人，实际在职82人，在职人员控制率94.25%。"),
    "a report in somebody else's words": written(foreignReport),
    "rounded to fewer places": written("部门整体支出预算执行率96.5%，整体支出绩效自评得分98.7分。"),
    "about so much": written("部门整体支出预算执行率约95%，整体支出绩效自评得分近99分。"),
    "what is wanted": written("在职人员控制率应低于90%。“整体按期完成率”完成值不低于95%。"),
    "last year": written("上年在职人员控制率90.10%，2023年末实有在职人员80人，2023年整体支出自评得分95分。"),
    "posts of a part of the unit": written("下属单位编制数20人，其中行政编制30人，内设机构在职人员9人。"),
    "a rate by its own sentence's amounts": written("档案数字化全年预算50万元，实际支出20万元，执行率40%。"),
    "the rate of the budget at the year's beginning": {
      "budgetFigures.threePublicExpenses": { adjusted: 40 },
      report: "“三公”经费执行率46.29%。",
    },
    "a group with and without its costs": written("部门整体支出产出指标得分49分。"),
    "the score of nothing in particular": written("各项目平均得分95分。数量指标得分20分。"),
    "an indicator nobody has": written("“办件总量”分值20分，得分18分。"),
    "a house that is not under control": written("办公用房实际面积3200平方米。"),
  },
  flags: {
    "people and posts": {
      given: { report: { "中心编制数87人，实际在职82人": "中心编制数78人，实际在职85人" } },
      finds: [
        {
          message: "differs",
          at: "78人",
          because: ["basicData.staff.authorisedPosts"],
          expected: "87",
          severity: "error",
        },
        { message: "differs", at: "85人", because: ["basicData.staff.staffInPost"], expected: "82" },
      ],
    },
    "a rate of control": {
      given: { report: { "在职人员控制率94.25%": "在职人员控制率92.45%" } },
      finds: [{ message: "differs", at: "92.45%", expected: "94.25%" }],
    },
    "areas and their rate": {
      given: {
        "basicData.buildingControl": {
          approvedArea: 1200,
          actualArea: 1150.5,
          areaControlRate: 95.88,
        },
        report: "楼堂馆所批复规模1200平方米，实际规模1105.5平方米，规模控制率98.55%。",
      },
      finds: [
        { message: "differs", at: "1105.5平方米", expected: "1150.5㎡" },
        { message: "differs", at: "98.55%", expected: "95.88%" },
      ],
    },
    "the rate of the whole, by name and by its heading": {
      given: { report: "部门整体支出预算执行率95.61%。\n一、部门整体支出情况\n全年预算执行率为95.61%。" },
      finds: [
        { message: "differs", at: "95.61%", because: ["overall.funding.total.executionRate"], expected: "96.51%" },
        { message: "differs", at: "95.61%", expected: "96.51%" },
      ],
    },
    "the rate behind the amounts of a project": {
      given: { report: { "实际支出28.5万元，预算执行率95%": "实际支出28.5万元，预算执行率90.5%" } },
      finds: [
        {
          message: "differs",
          at: "90.5%",
          because: ["projects[标准化项目].funding.total.executionRate"],
          expected: "95.00%",
        },
      ],
    },
    "the rates of a line and of the special funds": {
      given: { report: "“三公”经费执行率64.29%。省级专项资金预算执行率97.36%。" },
      finds: [
        { message: "differs", at: "64.29%", expected: "46.29%", words: { label: "三公经费 2024年决算数的执行率" } },
        { message: "differs", at: "97.36%", expected: "93.76%", words: { label: "省级专项资金的执行率" } },
      ],
    },
    "scores of the whole, of the execution and of a group": {
      given: { report: "2024年整体支出绩效自评总分96.85分，其中预算执行得分9.56分，产出指标得分45分。" },
      finds: [
        { message: "differs", at: "96.85分", because: ["overall.indicators.totalScore"], expected: "98.65分" },
        { message: "differs", at: "9.56分", because: ["overall.funding.total.score"], expected: "9.65分" },
        { message: "differs", at: "45分", expected: "49分" },
      ],
    },
    "the score of the project a paragraph is about": {
      given: { report: "标准化项目按计划实施，标准已发布。该项目自评得分95.8分。" },
      finds: [{ message: "differs", at: "95.8分", expected: "98.5分" }],
    },
    "what is told of an indicator": {
      given: { report: "“整体按期完成率”年度指标值90%，实际完成95%，分值15分，得分14分。" },
      finds: [
        { message: "differs", at: "90%", expected: "100%" },
        { message: "differs", at: "95%", expected: "90%" },
        { message: "differs", at: "15分", expected: "10分" },
        { message: "differs", at: "14分", expected: "9分" },
      ],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
