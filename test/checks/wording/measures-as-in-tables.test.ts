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
    "the unit by a shorter name, and who is in post behind its posts": written(
      "我中心核定编制87名，实有82人，另有退休人员12人。省服务中心编制数87人。信息中心编制数20人。",
    ),
    "who has left counted among those in post": written("中心编制数87人，实有94人，其中在职82人、退休12人。"),
    "points and what was got of them": written(
      "部门整体支出自评情况如下：产出指标满分50分，得49分；效益指标30分，得30分；满意度10分，得10分；预算执行10分，得9.65分。",
    ),
    "the rate of two projects together": written(
      "标准化项目和创新型省份建设项目全年预算数合计56.1万元，平均执行率93.76%，平均得分98.37分。",
    ),
    "rates of control of lines": written("“三公”经费控制率46.29%，公用经费控制率94.54%，项目支出控制率120%。"),
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
    "more in post than posts, and the text says not": {
      given: { "basicData.staff.staffInPost": 90, report: "中心人员未超编。中心超编2人。" },
      finds: [
        {
          message: "differs",
          at: "2人",
          because: ["basicData.staff.authorisedPosts", "basicData.staff.staffInPost"],
          expected: "3",
        },
        { message: "differs", at: "未超编", expected: "90人" },
      ],
    },
    "more than the posts told where posts are free": {
      given: {
        "basicData.staff": { authorisedPosts: 87, staffInPost: 82 },
        report: "中心编制87人，实有82人，超编2人。",
      },
      finds: [
        {
          message: "none",
          at: "2人",
          words: { label: "编制数87人、实际在职人数82人", none: "超编" },
          expected: "0",
        },
      ],
    },
    "posts free told where none are": {
      given: { "basicData.staff": { staffInPost: 87 }, report: "中心缺编2人。" },
      finds: [{ message: "none", at: "2人", words: { none: "缺编" }, expected: "0" }],
    },
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
    "posts of the unit by a shorter name, and who is in post behind them": {
      given: written("我中心核定编制78名，实有82人。省服务中心编制数87人，实有85人。"),
      finds: [
        { message: "differs", at: "78名", expected: "87" },
        { message: "differs", at: "85人", because: ["basicData.staff.staffInPost"], expected: "82" },
      ],
    },
    "points and what was got of them, the wrong ones": {
      given: written("部门整体支出产出指标满分45分，得49分；效益指标30分，得28分；预算执行10分，得9.56分。"),
      finds: [
        { message: "differs", at: "45分", expected: "50分" },
        { message: "differs", at: "28分", expected: "30分" },
        { message: "differs", at: "9.56分", because: ["overall.funding.total.score"], expected: "9.65分" },
      ],
    },
    "rates of control of lines, and the rate of the whole": {
      given: written("“三公”经费控制率64.29%，公用经费控制率95.44%。整体预算执行率95.61%。"),
      finds: [
        { message: "differs", at: "64.29%", expected: "46.29%" },
        { message: "differs", at: "95.44%", expected: "94.54%" },
        { message: "differs", at: "95.61%", expected: "96.51%" },
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
