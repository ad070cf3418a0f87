import doneClaims from "../../../src/checks/wording/done-claims";
import { testCheck } from "../../support/test-check";

const reached = { "projects[标准化项目].indicators[标准按期完成率]": { actual: "100%", score: 10 } };

testCheck(doneClaims, {
  passes: {
    "done as far as it goes, with what was not": {
      report:
        "六、绩效情况\n除课题按期完成率外，三个项目绩效指标均已完成。三个项目绩效指标基本完成。\n三个项目绩效指标均已完成。其中课题按期完成率未达到目标。\n各项绩效指标大部分均已达到目标值。",
    },
    "goals and plans": {
      report: "（一）绩效目标\n三个项目绩效指标全部完成。\n（二）绩效情况\n力争三个项目绩效指标全部完成。",
    },
    "projects of another kind, and what was done with them": {
      report:
        "全年进场交易项目均已完成。全年实施的12个维修项目均已完成。两个采购项目全部完成。三个项目均已完成验收。4个项目均已完成。各项目标任务均已完成。主要经济指标均已完成。",
    },
    "what others did, and elsewhere": {
      report:
        "六、绩效情况\n市县分中心各项指标均已完成。下属单位各项指标均已完成。在省直机关综合考核中，各项指标均已完成。2023年度三个项目各项指标全部完成。上年三个项目均已全部完成。",
    },
    "two projects with money, beside one without that was not done": {
      "projects[标准化项目].funding.total": { initialBudget: 0, annualBudget: 0, executed: 0 },
      "projects[标准化项目].indicators[标准任务数]": { actual: "0个", score: 0 },
      report: "六、绩效情况\n两个项目均已全部完成。",
    },
    "indicators of others, and of which the number is not that of the projects": {
      report:
        "六、绩效情况\n省真抓实干考核中，18项指标均已全部完成。\n17项指标均已全部完成。\n12项绩效指标全部达到目标值。\n除标准按期完成率外，18项指标均已全部完成。",
    },
    "projects that are done, if late": { report: "六、绩效情况\n三个项目均已全部完成。所有项目均已完成。" },
    "the indicators of a group or of a project that were reached": {
      ...reached,
      report:
        "六、绩效情况\n三个项目的效益指标均已完成，三个项目的满意度指标全部达到目标值。标准化项目各项绩效指标均已完成。",
    },
  },
  flags: {
    "all indicators of the projects, one of which has one missed": {
      given: { report: "六、绩效情况\n2024年三个项目绩效指标均已全部完成。" },
      finds: [
        {
          message: "missed",
          at: "三个项目绩效指标均已全部完成",
          because: [
            "projects[标准化项目].indicators[标准按期完成率].actual",
            "projects[标准化项目].indicators[标准按期完成率].target",
            "projects[标准化项目].indicators[标准按期完成率].score",
          ],
          severity: "warning",
          words: { actual: "90%", target: "100%" },
        },
      ],
    },
    "as many indicators as the projects have together, some of them missed": {
      given: { report: "六、绩效情况\n2024年，18项指标均已全部完成。" },
      finds: [{ message: "missed", at: "18项指标均已全部完成", words: { form: "标准化项目", actual: "90%" } }],
    },
    "as many as the whole has": {
      given: { report: "六、绩效情况\n6项指标均已全部完成。" },
      finds: [{ message: "missed", at: "6项指标均已全部完成", words: { form: "部门整体支出绩效自评表" } }],
    },
    "all goals of the projects, the indicators of one and those of the whole": {
      given: {
        ...reached,
        report:
          "六、绩效情况\n各项目均已完成年度目标。创新型省份建设项目各项绩效指标均已完成。对照部门整体支出绩效自评表，各项指标全部完成。",
      },
      finds: [
        { message: "missed", at: "各项目均已完成年度目标", words: { form: "创新型省份建设项目" } },
        { message: "missed", at: "项目各项绩效指标均已完成", words: { form: "创新型省份建设项目" } },
        { message: "missed", at: "各项指标全部完成", words: { form: "部门整体支出绩效自评表" } },
      ],
    },
    "all projects, one of which did less than it was to do": {
      given: {
        "projects[其他项目].indicators[保障任务数]": { actual: "10个", score: 7.5 },
        report: "六、绩效情况\n三个项目均已全部完成。",
      },
      finds: [{ message: "missed", at: "三个项目均已全部完成", words: { indicator: "保障任务数", actual: "10个" } }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
