import partOfConfirmedTotal from "../../../src/checks/arithmetic/part-of-confirmed-total";
import { testCheck } from "../../support/test-check";

const hospitality = "basicData.hospitality";

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
  },
  standsAside: {
    "two parts are blank": { [`${hospitality}.budget`]: undefined, "basicData.travelAbroad.budget": undefined },
  },
});
