import namesAsInTables from "../../../src/checks/wording/names-as-in-tables";
import { testCheck } from "../../support/test-check";

testCheck(namesAsInTables, {
  passes: {
    "the unit by its whole name": {
      report:
        "湖南省公共服务中心2024年度部门整体支出绩效自评报告\n受湖南省公共服务中心（以下简称“中心”）委托开展评价。",
    },
    "others that are asked or stand above it": {
      report:
        "2024年度部门整体支出绩效自评报告\n湖南省数据管理局（以下简称“省数据局”）委托湖南天平会计师事务所（以下简称“事务所”）开展评价。",
    },
    "the unit with its letters in another order": {
      report: "省服务公共中心2024年度部门整体支出绩效自评报告\n一、概况",
    },
    "shorter names of the unit, and units below and beside it in the text": {
      report:
        "省服务中心2024年度部门整体支出绩效自评报告\n省公共中心\n一、概况\n省公共服务局是主管部门，下设省公共服务一中心、省公共服务二中心。我中心职能不变。\n湖南省公共服务中心\n2025年4月18日",
    },
    "a part of the unit in another city, a longer name that the report has throughout, and one without its place": {
      report:
        "湖南省公共服务事务中心\n2024年度部门整体支出绩效自评报告\n一、概况\n湖南省公共服务事务中心为公益一类事业单位，长沙市公共服务中心协助自评。\n湖南公共服务中心\n省公共服务中心长沙分中心\n2025年4月18日",
    },
    "the bureau that had the form printed": {
      report: "省公共财政局\n2024年度部门整体支出绩效自评报告\n一、概况",
    },
    "the unit's superior and the parts of it in the title": {
      report: "省公共服务中心本级2024年度部门整体支出绩效自评报告\n主管部门：省公共服务局\n一、概况",
    },
    "one name throughout": { report: "标准化项目预算30万元。标准化项目资金按规定使用。" },
    "the money and the name of the fund": { report: "创新型省份建设经费26.1万元。创新型省份建设项目资金管理规范。" },
    "what was done with the money": { report: "标准化专项资金30万元。全年实施标准化项目12个，标准化项目验收合格。" },
    "a rule called after the fund": { report: "标准化项目30万元。严格执行《湖南省标准化专项资金管理办法》。" },
    "a longer name": { report: "标准化项目30万元。农业标准化专项资金由主管部门另行安排。" },
    "one other ending than in the tables": { report: "省级标准化专项资金30万元，标准化专项支出28.5万元。" },
    "a name with signs in it": {
      "projects[标准化项目].projectName": "标准化",
      report: "1. 省级专项资金使用情况\nA+B-C/D*[二期].监测、预警专项20万元，实际支出20万元。",
    },
    "two names the tables have": {
      "projects[标准化项目].projectName": "标准化专项",
      report: "标准化项目30万元，标准化专项支出28.5万元。",
    },
  },
  flags: {
    "another unit in the title": {
      given: { report: "衡阳市政府采购中心2024年度部门整体支出绩效自评报告\n一、概况" },
      finds: [{ message: "unit", at: "衡阳市政府采购中心", severity: "warning", words: { unit: "省公共服务中心" } }],
    },
    "the unit with another word in the title": {
      given: { report: "湖南省公共服务局2024年度部门整体支出绩效自评报告\n一、概况" },
      finds: [{ message: "misspelt", at: "湖南省公共服务局", severity: "warning", words: { unit: "省公共服务中心" } }],
    },
    "the same under the report": {
      given: { report: "2024年度部门整体支出绩效自评报告\n一、概况\n内容如下。\n省公共事务中心\n2025年4月18日" },
      finds: [{ message: "misspelt", at: "省公共事务中心" }],
    },
    "the same office of a city on the cover": {
      given: { report: "长沙市公共服务中心\n2024年度部门整体支出绩效自评报告\n一、概况" },
      finds: [{ message: "misspelt", at: "长沙市公共服务中心", severity: "warning" }],
    },
    "the same office of a county in the opening": {
      given: {
        report:
          "2024年度部门整体支出绩效自评报告\n长沙县公共服务中心（以下简称“县服务中心”或“中心”）为公益一类事业单位。",
      },
      finds: [{ message: "misspelt", at: "长沙县公共服务中心" }],
    },
    "a longer name under a report that has the name of the tables": {
      given: {
        report:
          "2024年度部门整体支出绩效自评报告\n一、概况\n湖南省公共服务中心为公益一类事业单位。\n湖南省公共服务管理中心\n2025年4月18日",
      },
      finds: [{ message: "misspelt", at: "湖南省公共服务管理中心" }],
    },
    "another unit in the opening": {
      given: { report: "2024年度部门整体支出绩效自评报告\n衡阳市政府采购中心（以下简称“中心”）为公益一类事业单位。" },
      finds: [{ message: "unit", at: "衡阳市政府采购中心" }],
    },
    "two endings": {
      given: { report: "标准化项目资金30万元。标准化专项实际支出28.5万元。标准化项目专项资金管理规范。" },
      finds: [
        {
          message: "varied",
          at: "标准化专项",
          because: [
            "标准化项目资金",
            "标准化专项",
            "标准化项目专项资金",
            "basicData.details[标准化项目].budget",
            "projects[标准化项目].projectName",
          ],
          words: { names: "“标准化项目资金”、“标准化专项”、“标准化项目专项资金”" },
          severity: "reminder",
        },
      ],
    },
    "a character left out in one place": {
      given: { report: "“创新省份建设专项”资金26.1万元。创新型省份建设经费实际支出24.1万元。" },
      finds: [{ message: "varied", at: "创新省份建设专项”资金", words: { names: "“创新省份建设专项资金”" } }],
    },
    "a fund the tables do not have": {
      given: {
        report:
          "1. 省级专项资金使用情况\n水文监测专项20万元，实际支出20万元。\n2. 其他\n水文监测项目资金使用规范，水文监测专项按期完成。",
      },
      finds: [{ message: "varied", at: "水文监测项目资金" }],
    },
    "otherwise than in the tables throughout": {
      given: { report: "创新省份建设项目预算26.1万元，创新省份建设项目支出24.1万元。" },
      finds: [
        {
          message: "unlike",
          at: "创新省份建设项目",
          because: ["basicData.details[创新型省份建设项目].budget"],
          words: { table: "“创新型省份建设项目”" },
        },
      ],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
