import dateInYear from "../../../src/checks/wording/date-in-year";
import { testCheck } from "../../support/test-check";

const title = "2024年度部门整体支出绩效自评报告\n";

testCheck(dateInYear, {
  passes: {
    "the year itself": { report: `${title}2024年末，中心编制数87人，实际在职82人。` },
    "the year before, to compare with": {
      report: `${title}2023年“三公”经费决算数21.70万元，2024年决算数20.83万元。较2023年减少0.87万元。`,
    },
    "last year's in a sentence, this year's in the next": {
      report: `${title}2023年基本支出决算2630.10万元。2024年基本支出决算2594.23万元。`,
    },
    "last year's in a paragraph of its own, this year's in another": {
      report: `${title}2024年度“三公”经费预算共21.8万元。\n2023年度“三公”经费合计支出20.12万元，其中公务接待费12.39万元。`,
    },
    history: { report: `${title}中心2012年成立，2014年核定编制90人，由原2家单位合并。` },
    "what was done before": { report: `${title}项目于2023年通过考核，2022年投入资金300万元。` },
    "last year's staff behind this year's, of which no year is told": {
      report: `${title}编制87人，年末在职82人。2023年末编制87人，实有86人，缺编1人。\n局机关编制9名，实有10人；2023年末实有20人，缺编1人。\n局机关编制9名、实有10人，技术部编制7名、实有6人。2023年末全局实有20人。\n公用经费支出223.87万元。2023年公用经费支出230.10万元。`,
    },
    "上年 and 本年": { report: `${title}本年预算执行率高于上年。` },
    "去年 in a title": { report: `${title}播出专题《去年今日》。` },
  },
  flags: {
    "staff at the end of another year": {
      given: { report: { "2024年末，中心编制数87人": "2023年末，中心编制数87人" } },
      finds: [
        {
          message: "outside",
          at: "2023年末",
          because: ["87人"],
          severity: "warning",
          words: { subject: "编制数", year: "2024年度" },
        },
      ],
    },
    "last year's account left standing": {
      given: { report: `${title}2023年基本支出决算2630.10万元，其中人员经费2400万元。` },
      finds: [{ message: "outside", at: "2023年", because: ["2630.10万元"] }],
    },
    "last year's expenses by a name in quotation marks, and staff beside another matter": {
      given: {
        report: `${title}2023年“三公”经费支出20.12万元。\n设内设机构5个。2023年末编制87人，实有82人。`,
      },
      finds: [
        { message: "outside", at: "2023年", words: { subject: "2023年的“‘三公’" } },
        { message: "outside", at: "2023年末", because: ["87人"] },
      ],
    },
    "words that depend on when they were written": {
      given: { report: { 系统全年运行正常: "系统自去年起全年运行正常，今年1月上旬升级" } },
      finds: [
        { message: "relative", at: "去年", because: ["今年1月上旬"], severity: "reminder", words: { count: "共2处" } },
      ],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
