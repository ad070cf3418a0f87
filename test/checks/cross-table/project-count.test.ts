import projectCount from "../../../src/checks/cross-table/project-count";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const total = "basicData.projectSpending.finalAccount";
const none = { budget: 0, finalAccount: 0 };
const noGeneric = { "basicData.details[业务工作经费]": none, "basicData.details[运行维护经费]": none };
const noForm = (name: string) => ({
  [`projects[${name}].funding.total`]: { initialBudget: 0, annualBudget: 0, executed: 0 },
});

testCheck(projectCount, {
  passes: {
    "one project covers both general lines": { "basicData.details[运行维护经费]": none },
    "two special funds have two forms and there are no general lines": { ...noGeneric, ...noForm("其他项目") },
    "a fund that ended last year has no form": {
      "basicData.details[标准化项目]": none,
      ...noForm("标准化项目"),
    },
  },
  flags: {
    "three forms stand for two lines": {
      given: noGeneric,
      finds: [{ message: "differs", at: total, words: { lines: "2行", forms: "3张" }, severity: "warning" }],
    },
    "the general lines and two funds have only two forms": {
      given: noForm("其他项目"),
      finds: [
        { message: "tooFew", at: total, words: { generic: "业务工作经费、运行维护经费", forms: "2张", least: "3张" } },
      ],
    },
  },
  standsAside: {
    "no line below 项目支出 has an amount": {
      ...noGeneric,
      "basicData.details[标准化项目]": none,
      "basicData.details[创新型省份建设项目]": none,
    },
    "there is no 基础数据表": withoutSheet("基础数据"),
  },
});
