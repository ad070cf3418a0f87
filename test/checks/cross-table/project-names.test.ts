import projectNames from "../../../src/checks/cross-table/project-names";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const none = { budget: 0, finalAccount: 0 };

testCheck(projectNames, {
  passes: {
    "the form adds 省级 and 专项资金": { "projects[标准化项目].projectName": "省级标准化 专项资金" },
    "the form numbers its name and quotes it": {
      "projects[创新型省份建设项目].projectName": "2、“创新型省份建设”经费",
    },
    "money of December, carried over whole, leaves a line of noughts": {
      "basicData.details[标准化项目]": { lastYear: 0, budget: 0, finalAccount: 0 },
    },
    "money added in December and carried over whole leaves a line of noughts": {
      "basicData.details[业务工作经费]": none,
      "basicData.details[运行维护经费]": none,
      "basicData.details[标准化项目]": none,
      "projects[其他项目].funding.total": { initialBudget: 0, annualBudget: 0, executed: 0 },
      "projects[标准化项目].funding.total": { initialBudget: 0, annualBudget: 30, executed: 0 },
    },
    "a project of the general lines has any name": { "projects[其他项目].projectName": "平台运行保障" },
  },
  flags: {
    "the form of a special fund is called something else": {
      given: { "projects[标准化项目].projectName": "数据治理项目" },
      finds: [{ message: "lineWithoutForm", at: "basicData.details[标准化项目].finalAccount", severity: "reminder" }],
    },
    "a form without a line, and no general line that could cover it": {
      given: { "basicData.details[业务工作经费]": none, "basicData.details[运行维护经费]": none },
      finds: [{ message: "formWithoutLine", at: "projects[其他项目].projectName", words: { name: "“其他项目”" } }],
    },
    "a line of noughts of another name is no line of this form": {
      given: {
        "basicData.details[业务工作经费]": none,
        "basicData.details[运行维护经费]": none,
        "basicData.details[标准化项目]": none,
        "projects[其他项目].funding.total": { initialBudget: 0, annualBudget: 0, executed: 0 },
        "projects[标准化项目].projectName": "数据治理项目",
      },
      finds: [{ message: "formWithoutLine", at: "projects[数据治理项目].projectName" }],
    },
    "two forms of general lines bear one name": {
      given: {
        "basicData.details[标准化项目]": none,
        "projects[标准化项目].projectName": "其他项目",
      },
      finds: [{ message: "sameName", at: "projects[其他项目#2].projectName", words: { count: "2张" } }],
    },
    "one project named differently is told once, with both names": {
      given: {
        "basicData.details[业务工作经费]": none,
        "basicData.details[运行维护经费]": none,
        "projects[其他项目].funding.total": { initialBudget: 0, annualBudget: 0, executed: 0 },
        "projects[创新型省份建设项目].projectName": "创新省份建设项目",
      },
      finds: [
        {
          message: "lineWithoutForm",
          at: "basicData.details[创新型省份建设项目].finalAccount",
          because: ["projects[创新省份建设项目].projectName"],
          words: { other: "“创新省份建设项目”" },
        },
      ],
    },
  },
  standsAside: {
    "a project has no name": { "projects[标准化项目].projectName": undefined },
    "there is no 基础数据表": withoutSheet("基础数据"),
  },
});
