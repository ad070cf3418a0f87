import sameFigureInText from "../../../src/checks/wording/same-figure-in-text";
import { testCheck } from "../../support/test-check";

const domestic = "国内接待费决算数";

testCheck(sameFigureInText, {
  passes: {
    "the same figure, once rounded": { report: `${domestic}2.80万元。\n二、其他\n${domestic}2.8万元。` },
    "budget and final account": { report: `国内接待费预算数3万元，${domestic}2.80万元。` },
    "two years": { report: `2022年${domestic}1.90万元。2024年${domestic}2.80万元。` },
    "people of the unit and of its parts, of two dates": {
      "basicData.staff": { authorisedPosts: undefined, staffInPost: undefined },
      report:
        "中心编制数87人。下属单位编制数20人，其中行政编制30人。年初在职人员80人，年末在职人员82人。2023年编制数85人。",
    },
    "a score of the whole once rounded, and those of projects": {
      "overall.indicators.totalScore": undefined,
      report: "整体支出绩效自评得分98.65分。整体支出绩效自评得分98.7分。标准化项目自评得分95分。",
    },
    "numbers of two occasions": { report: "开展安全检查12次。\n二、其他\n开展安全检查8次。" },
    "wholes of two branches of the work": { report: "党建方面，全年开展检查12次。\n安全方面，全年开展检查8次。" },
    "the tables say which is right": { report: "公务接待费决算数3.00万元。公务接待费决算数3.30万元。" },
  },
  flags: {
    "two sentences that cannot both be true": {
      given: { report: `${domestic}2.80万元。\n二、其他\n全年${domestic}2.08万元。` },
      finds: [
        { message: "differs", at: "2.08万元", because: ["2.80万元"], words: { line: "第1行", earlier: "2.80万元" } },
      ],
    },
    "posts that no table tells": {
      given: {
        "basicData.staff": { authorisedPosts: undefined },
        report: "中心编制数87人，实际在职82人。\n二、其他\n本单位核定编制78名。",
      },
      finds: [{ message: "differs", at: "78名", because: ["87人"] }],
    },
    "a score of the whole that no table tells": {
      given: {
        "overall.indicators.totalScore": undefined,
        report: "部门整体支出绩效自评得分98.65分。\n二、其他\n部门整体支出绩效自评总分96.85分。",
      },
      finds: [{ message: "differs", at: "96.85分", because: ["98.65分"] }],
    },
    "a sentence and the table below it": {
      given: {
        report: `${domestic}2.80万元。\n单位：万元\n项目\t预算数\t决算数\n国内接待费\t3.00\t2.88`,
      },
      finds: [{ message: "differs", at: "2.88", because: ["2.80万元"] }],
    },
    "two numbers of one thing that no table counts": {
      given: { report: "全年抽取专家31245人次。\n二、其他\n全年共抽取专家32145人次。" },
      finds: [
        {
          message: "counted",
          at: "32145人次",
          because: ["31245人次"],
          words: { line: "第1行", earlier: "31245人次" },
          severity: "warning",
        },
      ],
    },
    "two wholes of what any section may tell": {
      given: { report: "全年举办培训班12期。\n二、其他\n全年共举办培训班15期。" },
      finds: [
        {
          message: "perhaps",
          at: "15期",
          because: ["12期"],
          words: { line: "第1行", earlier: "12期" },
          severity: "reminder",
        },
      ],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
