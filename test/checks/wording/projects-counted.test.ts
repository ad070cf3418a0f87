import projectsCounted from "../../../src/checks/wording/projects-counted";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(projectsCounted, {
  passes: {
    "as many as the tables have": { report: "中心共有2项省级专项资金。对3个项目开展了绩效自评。" },
    "in Chinese numerals": { report: "2024年中心共有两项省级专项资金。本单位共有三个项目支出。" },
    "some of them": { report: "其中1项省级专项资金执行率偏低。重点对1个项目开展了绩效自评。" },
    "the whole form's indicators, the rate of execution with them or not": {
      report: "设定整体绩效指标6项，其中产出指标3项。整体绩效指标7项（含预算执行率）。",
    },
    "indicators of some kind or of a project, and those of next year": {
      report:
        "整体绩效一级指标3项。标准化项目绩效指标4项。新增整体绩效指标2项。以上3项指标共20分，均得满分。标准化项目得分98.50分，满分指标3个。\n六、下一步工作\n设置整体绩效指标12项。",
    },
    "some projects by name": {
      report: "四个项目中，标准化项目98.50分，其他项目99.73分。5个在建项目中，其他项目最大。申报省级专项资金3项。",
    },
    "the forms attached": { report: "附件：3.2024年度项目支出绩效自评表（3份）" },
    "one that is not all": { report: "1项省级专项资金执行率偏低。" },
    "projects of another kind": { report: "全年共实施30个项目，共审核22个项目。" },
    "the year before": { report: "上年共有5项省级专项资金，2023年共有4项省级专项资金。" },
    "about so many": { report: "共有10余项省级专项资金。" },
    "a fund without money counted too": {
      "basicData.details[标准化项目]": { budget: 0, finalAccount: 0 },
      report: "中心共有2项省级专项资金。",
    },
    "a system of the evaluators, levels above and other years": {
      report:
        "部门整体支出绩效评价指标体系共设置三级指标25个，其中产出指标8个。部门整体支出绩效目标设置一级指标3个，其中产出指标下设二级指标4个。2023年部门整体支出共设置8个三级指标。标准化项目产出指标9个。整体支出绩效良好，完成产出指标1个。整体支出共设置6个三级指标，5个满分。",
    },
  },
  flags: {
    "one special fund more": {
      given: { report: "2024年中心共有3项省级专项资金。" },
      finds: [{ message: "specials", at: "3项", expected: "2项", severity: "warning" }],
    },
    "the number behind": {
      given: { report: "2024年省级专项资金共1项，年初预算数30万元。" },
      finds: [{ message: "specials", at: "1项", expected: "2项" }],
    },
    "their sum": {
      given: { report: { "2024年2项省级专项资金预算合计": "2024年三项省级专项资金预算合计" } },
      finds: [{ message: "specials", at: "三项" }],
    },
    "one form fewer": {
      given: { report: "中心对4个项目开展了绩效自评。中心共有4个预算项目。" },
      finds: [
        {
          message: "projects",
          at: "4个",
          because: [
            "projects[标准化项目].projectName",
            "projects[创新型省份建设项目].projectName",
            "projects[其他项目].projectName",
          ],
          expected: "3张",
        },
        { message: "projects", at: "4个" },
      ],
    },
    "one form more among the attachments": {
      given: { report: "附件：3.2024年度项目支出绩效自评表（4份）" },
      finds: [{ message: "projects", at: "4份", expected: "3张" }],
    },
    "one more than the projects named behind it": {
      given: { report: "四个项目中，标准化项目98.50分，创新型省份建设项目98.23分，其他项目99.73分。" },
      finds: [{ message: "projects", at: "四个", expected: "3张" }],
    },
    "special funds and nothing else": {
      given: { report: "2024年省级专项资金3项，均已完成。" },
      finds: [{ message: "specials", at: "3项", expected: "2项" }],
    },
    "indicators of the whole form": {
      given: { report: "整体绩效指标共5项。整体支出绩效自评得分98.65分，满分指标1个。" },
      finds: [
        { message: "indicators", at: "5项" },
        { message: "indicators", at: "1个" },
      ],
    },
    "indicators that their groups do not make up": {
      given: { report: "其他项目设三级指标产出6项，效益3项，满意度1项，合计13项。" },
      finds: [{ message: "indicatorSum", at: "13项", expected: "10项" }],
    },
    "indicators by their group, in other words": {
      given: { report: "部门整体支出绩效自评共有8个三级指标，其中产出指标9个。" },
      finds: [
        { message: "indicators", at: "8个", expected: "6个", words: { kind: "绩效指标" } },
        { message: "indicators", at: "9个", words: { kind: "产出指标" } },
      ],
    },
  },
  standsAside: {
    "no report": { report: undefined },
    "no basic data": withoutSheet("基础"),
  },
});
