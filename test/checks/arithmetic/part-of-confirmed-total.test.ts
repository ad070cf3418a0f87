import partOfConfirmedTotal from "../../../src/checks/arithmetic/part-of-confirmed-total";
import { NewFormula } from "../../support/change";
import { testCheck } from "../../support/test-check";

const hospitality = "basicData.hospitality";

const project = "projects[创新型省份建设项目].funding";
const line = "basicData.details[创新型省份建设项目]";

/** 预决算数据 says nothing of the project in one column. */
const withoutReference = (column: string) => {
  const figures = "budgetFigures.projects[创新型省份建设项目]";
  const of = (source: string) => [`${figures}.${source}.${column}`, undefined] as const;
  return Object.fromEntries(["appropriation", "carriedForward", "otherFunds"].map(of));
};

testCheck(partOfConfirmedTotal, {
  passes: {
    "the total alone is wrong": { "basicData.threePublicExpenses.finalAccount": 25 },
    "a part that the reference contradicts is named by the check of the reference": {
      [`${hospitality}.finalAccount`]: 8,
    },
    "nothing confirms the total": {
      "budgetFigures.threePublicExpenses.lastYear": undefined,
      "basicData.threePublicExpenses.lastYear": 30,
    },
    "a total of a project that its line in 基础数据表 does not repeat": {
      ...withoutReference("initialBudget"),
      [`${project}.total.initialBudget`]: 62.1,
    },
    "a total that its line may have fetched from the form": {
      ...withoutReference("executed"),
      [`${project}.carriedForward.executed`]: 61,
      [`${project}.total.executed`]: 24.1,
      [`${line}.finalAccount`]: new NewFormula("24.1"),
      "basicData.projectSpending.finalAccount": new NewFormula("1320.78"),
    },
    "a total declared none": { "basicData.threePublicExpenses.lastYear": "无" },
  },
  flags: {
    "a part left blank under a total the reference confirms": {
      given: { "basicData.travelAbroad.budget": undefined },
      finds: [
        {
          message: "blank",
          at: "basicData.travelAbroad.budget",
          words: { total: "45.00万元与预决算数据", expected: "12.00万元" },
          suggest: "12.00万元",
        },
      ],
    },
    "basic spending mistyped, and no reference sheet that says so": {
      given: { "budgetFigures.basicSpending": { finalAccount: undefined }, "overall.nature.basicSpending": 2549.23 },
      finds: [
        {
          message: "differs",
          at: "overall.nature.basicSpending",
          words: { difference: "45.00万元" },
          expected: "2594.23万元",
        },
      ],
    },
    "the point of 上年结转 has moved under a total that 基础数据表 repeats": {
      given: {
        ...withoutReference("executed"),
        [`${project}.carriedForward.executed`]: 61,
        [`${project}.total.executed`]: 24.1,
      },
      finds: [
        {
          message: "differs",
          at: `${project}.carriedForward.executed`,
          words: { total: "24.10万元与基础数据表", stated: "61.00万元" },
          suggest: "6.10万元",
        },
      ],
    },
    "上年结转 of the initial budget is not that of the annual one, which fits": {
      given: {
        ...withoutReference("initialBudget"),
        [`${project}.carriedForward.initialBudget`]: 1.6,
        [`${project}.total.initialBudget`]: 26.1,
      },
      finds: [{ message: "differs", at: `${project}.carriedForward.initialBudget`, suggest: "6.10万元" }],
    },
    "the printed rate of one part is of what is left of the total": {
      given: {
        ...withoutReference("executed"),
        [`${project}.appropriation.executed`]: 13.77,
        [`${project}.appropriation.executionRate`]: 90,
        [`${project}.total.executed`]: 24.1,
      },
      finds: [{ message: "differs", at: `${project}.appropriation.executed`, suggest: "18.00万元" }],
    },
  },
  standsAside: {
    "no slip tells which part of a confirmed total is wrong": {
      ...withoutReference("executed"),
      [`${project}.carriedForward.executed`]: 4.3,
      [`${project}.carriedForward.executionRate`]: undefined,
      [`${project}.appropriation.executionRate`]: undefined,
      [`${project}.total.executed`]: 24.1,
    },
    "two parts are blank": { [`${hospitality}.budget`]: undefined, "basicData.travelAbroad.budget": undefined },
  },
});
