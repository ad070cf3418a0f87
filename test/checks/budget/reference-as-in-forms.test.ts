import referenceAsInForms from "../../../src/checks/budget/reference-as-in-forms";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const at = "budgetFigures.operatingFunds.finalAccount";
/** The sums above 公用经费 are formulas and follow it. */
const sums = (by: number) => ({
  "budgetFigures.basicSpending.finalAccount": 2594.23 + by,
  "budgetFigures.total.finalAccount": 3915.01 + by,
});

testCheck(referenceAsInForms, {
  passes: {
    "one cell of a form alone differs": { "basicData.operatingFunds.finalAccount": 232.87 },
    "a form's sum follows its own mistyped part": {
      "basicData.hospitality.finalAccount": 8,
      "basicData.threePublicExpenses.finalAccount": 25.83,
    },
    "two cells differ by different amounts": {
      "basicData.operatingFunds.finalAccount": 232.87,
      "overall.funding.total.executed": 3951.01,
    },
    "two cells of one amount that no one figure would put right": {
      "basicData.operatingFunds.finalAccount": 232.87,
      "basicData.hospitality.finalAccount": 12,
    },
    "上年决算数 is mistyped in 基础数据表 alone": { lastYear: {}, "basicData.hospitality.lastYear": 5.3 },
    "last year's filing has 上年决算数 otherwise than both": {
      lastYear: { "basicData.hospitality.finalAccount": 5.3 },
    },
    "the adjusted budget is another than the approved one, and the form has either": {
      "budgetFigures.officeExpenses.adjusted": 70,
    },
    "元 typed for 万元 in two forms is for the check of units": {
      "overall.nature.projectSpending": 13207800,
      "basicData.projectSpending.finalAccount": 13207800,
    },
  },
  flags: {
    "公用经费 is mistyped there and its sums follow": {
      given: { [at]: 232.87, ...sums(9) },
      finds: [
        {
          message: "outvoted",
          at,
          suggest: "223.87万元",
          expected: "223.87万元",
          words: { first: "基础数据表的公用经费 2024年决算数" },
        },
      ],
    },
    "上年决算数 is mistyped there, and last year's filing goes with 基础数据表": {
      given: { lastYear: {}, "budgetFigures.hospitality.lastYear": 5.3 },
      finds: [
        {
          message: "outvoted",
          at: "budgetFigures.hospitality.lastYear",
          suggest: "3.50万元",
          words: { filed: "上年自评表" },
        },
      ],
    },
    "公用经费 is mistyped under a sum that was typed": {
      given: { [at]: 232.87, "budgetFigures.basicSpending.finalAccount": 2594.23 },
      finds: [{ message: "outvoted", at, suggest: "223.87万元" }],
    },
  },
  standsAside: {
    "there is no form beside it": (workbook, filing) => {
      for (const name of ["基础数据表", "部门整体", ...filing.projects.map(({ sheet }) => sheet)])
        withoutSheet(name)(workbook);
    },
  },
});
