import requiredFigures from "../../../src/checks/completeness/required-figures";
import type { SpendingColumn } from "../../../src/forms/columns";
import type { Filing } from "../../../src/forms/filing";
import { blank } from "../../../src/workbook/cell";
import { withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const building = "basicData.buildingControl";
const project = "projects[标准化项目]";

const blankIndicator = {
  name: undefined,
  target: undefined,
  actual: undefined,
  points: undefined,
  score: undefined,
};

const indicator = "overall.indicators[整体任务数]";

/** Every line of 经费控制情况 blank in one column. */
function empty(workbook: MemoryWorkbook, { basicData }: Filing, column: SpendingColumn): void {
  for (const line of basicData ? [...Object.values(basicData.lines), ...basicData.details] : [])
    if (line[column].at) workbook.set(line[column].at, blank);
}

testCheck(requiredFigures, {
  passes: {
    "a dash for an indicator worth nothing": { [indicator]: { target: "—", actual: "—", points: 0, score: 0 } },
    "a row of dashes": { [indicator]: { target: "/", actual: "/", points: "/", score: "/" } },
    "none wanted": { [indicator]: { target: "无", actual: "无" } },
    "procurement has no column for last year": { "basicData.procurement.lastYear": undefined },
    "a line declared none": { "basicData.travelAbroad": { lastYear: "无", budget: "—", finalAccount: "/" } },
    "the heading of the special funds may stay blank": {
      "basicData.details[省级专项资金]": { lastYear: undefined, budget: undefined, finalAccount: undefined },
    },
    "posts left blank beside people in post, which is reported as such": {
      "basicData.staff": { authorisedPosts: undefined, controlRate: undefined },
    },
    "a building filled in by half, which is reported as such": { [`${building}.actualInvestment`]: undefined },
    "no rate where nothing was built": { [building]: { areaControlRate: undefined, investmentControlRate: undefined } },
    "no execution rate where there was no budget": {
      [`${project}.funding.total`]: { annualBudget: 0, executed: 0, executionRate: undefined, score: undefined },
    },
    "a kind of indicator that does not apply": {
      "overall.indicators[整体受益对象]": blankIndicator,
    },
  },
  flags: {
    "a project without the department above it and the unit that carries it out": {
      given: { [project]: { supervisor: undefined, implementer: undefined } },
      finds: [
        {
          message: "head",
          at: `${project}.supervisor`,
          because: [`${project}.implementer`],
          words: { blank: "“主管部门”、“实施单位”" },
          severity: "error",
        },
      ],
    },
    "表2 without its unit": {
      given: { "overall.unit": undefined },
      finds: [{ message: "head", at: "overall.unit" }],
    },
    "a form nobody has begun lacks more than its head": {
      given: {
        [`${project}.projectName`]: undefined,
        [`${project}.funding.total`]: {
          initialBudget: undefined,
          annualBudget: undefined,
          executed: undefined,
          points: undefined,
          executionRate: undefined,
          score: undefined,
        },
      },
      finds: [{ message: "row", at: "projects[未命名项目].funding.total.initialBudget" }],
    },
    "a whole line left blank is one finding": {
      given: { "basicData.meetingsAndTraining": { lastYear: undefined, budget: undefined, finalAccount: undefined } },
      finds: [
        {
          message: "row",
          at: "basicData.meetingsAndTraining.lastYear",
          because: ["basicData.meetingsAndTraining.budget", "basicData.meetingsAndTraining.finalAccount"],
          words: { row: "“会议费、培训费”整行" },
          severity: "reminder",
        },
      ],
    },
    "two cells of a line": {
      given: { "basicData.hospitality": { lastYear: undefined, finalAccount: undefined } },
      finds: [
        { message: "cells", at: "basicData.hospitality.lastYear", because: ["basicData.hospitality.finalAccount"] },
      ],
    },
    "a fund named and not filled in": {
      given: { "basicData.details[标准化项目]": { lastYear: undefined, budget: undefined, finalAccount: undefined } },
      finds: [{ message: "row", at: "basicData.details[标准化项目].lastYear", words: { row: "标准化项目" } }],
    },
    "the building block left blank": {
      given: {
        [building]: {
          approvedArea: undefined,
          actualArea: undefined,
          areaControlRate: undefined,
          budgetInvestment: undefined,
          actualInvestment: undefined,
          investmentControlRate: undefined,
        },
      },
      finds: [{ message: "row", at: `${building}.approvedArea`, words: { row: "楼堂馆所控制情况" } }],
    },
    "the control rate left blank": {
      given: { "basicData.staff.controlRate": undefined },
      finds: [{ message: "derived", at: "basicData.staff.controlRate", words: { blank: "“控制率”" } }],
    },
    "an amount behind its label left out": {
      given: { "overall.income.specialAccountRevenue": undefined },
      finds: [
        {
          message: "cells",
          at: "overall.income.specialAccountRevenue",
          words: { row: "按收入性质分", blank: "纳入专户管理的非税收入拨款" },
        },
      ],
    },
    "a project without its total": {
      given: { [`${project}.funding.total.executed`]: undefined },
      finds: [
        {
          message: "figures",
          at: `${project}.funding.total.executed`,
          words: { blank: "“全年执行数”没有填写，请补填。" },
          severity: "error",
        },
      ],
    },
    "the total score left blank": {
      given: { "overall.indicators.totalScore": undefined },
      finds: [{ message: "figures", at: "overall.indicators.totalScore", severity: "error" }],
    },
    "the points of the execution rate left blank": {
      given: { "overall.funding.total.points": undefined },
      finds: [{ message: "figures", at: "overall.funding.total.points" }],
    },
    "an initial budget left blank, which 0 may be put in": {
      given: { "overall.funding.total.initialBudget": undefined },
      finds: [{ message: "cells", at: "overall.funding.total.initialBudget", severity: "reminder" }],
    },
    "an indicator with points and no score": {
      given: { [`${indicator}.score`]: undefined },
      finds: [{ message: "figures", at: `${indicator}.score` }],
    },
    "an indicator worth nothing and not scored, which is only told": {
      given: { [indicator]: { points: 0, score: undefined } },
      finds: [{ message: "cells", at: `${indicator}.score`, severity: "reminder" }],
    },
    "an indicator with a score and no points": {
      given: { [`${indicator}.points`]: undefined },
      finds: [{ message: "figures", at: `${indicator}.points` }],
    },
    "an indicator without its actual value": {
      given: { [`${indicator}.actual`]: undefined },
      finds: [{ message: "values", at: `${indicator}.actual`, severity: "warning" }],
    },
    "a dash for the target of an indicator that counts": {
      given: { [`${indicator}.target`]: "—" },
      finds: [
        {
          message: "noTarget",
          at: `${indicator}.target`,
          because: [`${indicator}.points`, `${indicator}.score`],
          words: { stated: "“—”" },
          severity: "warning",
        },
      ],
    },
    "an indicator without its target": {
      given: { [`${indicator}.target`]: undefined },
      finds: [{ message: "values", at: `${indicator}.target` }],
    },
    "points for an indicator without a name": {
      given: { [`${indicator}.name`]: undefined },
      finds: [
        {
          message: "names",
          at: "overall.indicators[未命名].name",
          words: { numbers: "第1项指标" },
          severity: "warning",
        },
      ],
    },
    "the people in post left blank": {
      given: { "basicData.staff.staffInPost": undefined },
      finds: [{ message: "values", at: "basicData.staff.staffInPost" }],
    },
    "a total left blank whose parts are filled in": {
      given: { "basicData.threePublicExpenses.finalAccount": undefined },
      finds: [{ message: "values", at: "basicData.threePublicExpenses.finalAccount" }],
    },
    "no figure of last year": {
      given: (workbook, filing) => empty(workbook, filing, "lastYear"),
      finds: [{ message: "column", at: "basicData.threePublicExpenses.lastYear", severity: "reminder" }],
    },
    "no final account": {
      given: (workbook, filing) => empty(workbook, filing, "finalAccount"),
      finds: [{ message: "columnToFill", at: "basicData.threePublicExpenses.finalAccount", severity: "error" }],
    },
  },
  standsAside: {
    "there is no basic data table": withoutSheet("基础数据"),
  },
});
