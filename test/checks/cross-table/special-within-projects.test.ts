import specialWithinProjects from "../../../src/checks/cross-table/special-within-projects";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const total = "basicData.projectSpending";
const standards = "basicData.details[标准化项目]";
const province = "basicData.details[创新型省份建设项目]";

testCheck(specialWithinProjects, {
  passes: {
    "the special funds are all there is": { [`${total}.finalAccount`]: 52.6 },
    "a cent of rounding": { [`${total}.finalAccount`]: 52.59 },
    "nothing spent on them": { [`${standards}.finalAccount`]: 0, [`${province}.finalAccount`]: 0 },
    "the other lines do not add up, which has a check of its own": { [`${total}.finalAccount`]: 60 },
  },
  flags: {
    "a special fund above all projects together": {
      given: { [`${standards}.budget`]: 1500 },
      finds: [
        {
          message: "exceeds",
          at: `${total}.budget`,
          because: [`${standards}.budget`, `${province}.budget`],
          severity: "warning",
          words: { stated: "1359.64万元", special: "1526.10万元", over: "多出166.46万元" },
        },
      ],
    },
    "another line of the column is not an amount": {
      given: { "basicData.details[业务工作经费].finalAccount": "约若干", [`${total}.finalAccount`]: 40 },
      finds: [{ message: "exceeds", at: `${total}.finalAccount`, words: { special: "52.60万元" } }],
    },
  },
  standsAside: {
    "project spending is blank": { [`${total}.finalAccount`]: undefined },
    "there is no 基础数据表": withoutSheet("基础数据"),
  },
});
