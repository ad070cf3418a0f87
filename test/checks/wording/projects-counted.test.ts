import projectsCounted from "../../../src/checks/wording/projects-counted";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(projectsCounted, {
  passes: {
    "as many as the tables have": { report: "中心共有2项省级专项资金。对3个项目开展了绩效自评。" },
    "in Chinese numerals": { report: "2024年中心共有两项省级专项资金。本单位共有三个项目支出。" },
    "some of them": { report: "其中1项省级专项资金执行率偏低。重点对1个项目开展了绩效自评。" },
    "one that is not all": { report: "1项省级专项资金执行率偏低。" },
    "projects of another kind": { report: "全年共实施30个项目，共审核22个项目。" },
    "the year before": { report: "上年共有5项省级专项资金，2023年共有4项省级专项资金。" },
    "about so many": { report: "共有10余项省级专项资金。" },
    "a fund without money counted too": {
      "basicData.details[标准化项目]": { budget: 0, finalAccount: 0 },
      report: "中心共有2项省级专项资金。",
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
  },
  standsAside: {
    "no report": { report: undefined },
    "no basic data": withoutSheet("基础"),
  },
});
