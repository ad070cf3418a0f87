import executionRateTwice from "../../../src/checks/completeness/execution-rate-twice";
import { breakOff } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const projectTasks = "projects[标准化项目].indicators[标准任务数]";

testCheck(executionRateTwice, {
  passes: {
    "the rate of a part": { [`${tasks}.name`]: "政府采购执行率" },
    "the rate of the projects in the form of the whole unit": { [`${tasks}.name`]: "项目支出预算执行率" },
    "a rate of something that is no money": { [`${tasks}.name`]: "制度执行率" },
    "an indicator without weight": { [tasks]: { name: "预算执行率", points: 0 } },
  },
  flags: {
    "预算执行率 among the indicators": {
      given: { [`${tasks}.name`]: "预算执行率" },
      finds: [
        {
          message: "scoredTwice",
          at: "overall.indicators[预算执行率].name",
          because: [
            "overall.indicators[预算执行率].points",
            "overall.funding.total.executionRate",
            "overall.funding.total.points",
          ],
          severity: "warning",
          words: { stated: "“预算执行率”", points: "分值15", execution: "计10分" },
        },
      ],
    },
    "the same in other words in the form of a project": {
      given: { [`${projectTasks}.name`]: "1、项目资金执行率（%）" },
      finds: [{ message: "scoredTwice", at: "projects[标准化项目].indicators[1、项目资金执行率(%)].name" }],
    },
  },
  standsAside: {
    "its points are blank": { [tasks]: { name: "预算执行率", points: undefined } },
    "the points of the funding are blank": {
      [`${tasks}.name`]: "预算执行率",
      "overall.funding.total.points": undefined,
    },
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
    "a form whose names are all blank": (workbook, { overall }) => {
      for (const { name } of overall?.indicators.rows ?? []) if (name.at) workbook.set(name.at, undefined);
    },
  },
});
