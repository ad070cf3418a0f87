import projectsSum from "../../../src/checks/cross-table/projects-sum";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const final = "basicData.projectSpending.finalAccount";
const budget = "basicData.projectSpending.budget";
const nature = "overall.nature.projectSpending";
const other = "projects[其他项目].funding.total";

testCheck(projectsSum, {
  passes: {
    "元 typed for 万元 in 表1 is for the check of units": { [budget]: 13596400 },
    "表1 and 表2 differ from each other, and the projects agree with one of them": { [final]: 1302.78 },
    "表1 follows the adjusted budget while the projects began with less": { [`${other}.initialBudget`]: 1250 },
    "表1 follows the approved budget while the projects ended with more": { [`${other}.annualBudget`]: 1400 },
    "only 表1 is there to compare with": (workbook) => withoutSheet("整体")(workbook),
  },
  flags: {
    "a project's executed figure has two digits changed, and its rate has not": {
      given: { [`${other}.executed`]: 1286.18 },
      finds: [
        {
          message: "inOneForm",
          at: `${other}.executed`,
          because: [
            final,
            nature,
            "projects[标准化项目].funding.total.executed",
            "projects[创新型省份建设项目].funding.total.executed",
          ],
          words: { column: "全年执行数", name: "其他项目", sum: "1320.78万元", others: "52.60万元" },
          expected: "1268.18万元",
          suggest: "1268.18万元",
        },
      ],
    },
    "the executed figure of a project and its rate are both of another amount": {
      given: { [other]: { executed: 1286.18, executionRate: 98.67 } },
      finds: [
        {
          message: "differs",
          at: final,
          because: [
            nature,
            "projects[标准化项目].funding.total.executed",
            "projects[创新型省份建设项目].funding.total.executed",
            `${other}.executed`,
          ],
          words: {
            column: "全年执行数",
            count: "3张",
            advice: "基础数据表与部门整体支出绩效自评表的项目支出一致，请先核对各项目表",
          },
        },
      ],
    },
    "元 typed for 万元 in one project form": {
      given: { [`${other}.executed`]: 12681800 },
      finds: [{ message: "inOtherUnit", at: `${other}.executed`, expected: "1268.18万元", suggest: "1268.18万元" }],
    },
    "both budgets of a project are 100 万元 more than 表1": {
      given: { [other]: { initialBudget: 1403.54, annualBudget: 1403.54 } },
      finds: [{ message: "differs", at: budget, words: { column: "年初预算数" }, expected: "1459.64万元" }],
    },
    "表2 breaks down the budget and one project has another": {
      given: {
        "overall.income.total": 4056.5,
        "overall.nature": { total: 4056.5, projectSpending: 1359.64 },
        [`${other}.annualBudget`]: 1330.54,
      },
      finds: [
        {
          message: "inOneForm",
          at: `${other}.annualBudget`,
          words: { column: "全年预算数", sum: "1359.64万元" },
          expected: "1303.54万元",
        },
      ],
    },
  },
  standsAside: {
    "neither 表1 nor 表2 is there": withoutSheet("基础数据", "整体"),
    "a project's executed figure is blank": { [`${other}.executed`]: undefined },
    "项目支出 is blank in both tables": { [final]: undefined, [nature]: undefined },
  },
});
