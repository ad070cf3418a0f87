import threePublicExpensesNotRising from "../../../src/checks/arithmetic/three-public-expenses-not-rising";
import { testCheck } from "../../support/test-check";

const line = "basicData.threePublicExpenses";

testCheck(threePublicExpensesNotRising, {
  passes: {
    "as much as last year": { [`${line}.lastYear`]: 20.83 },
    "an item rose while the whole fell": { "basicData.vehicleRunning.lastYear": 17 },
  },
  flags: {
    "more than last year": {
      given: { [`${line}.lastYear`]: 20 },
      finds: [
        {
          message: "exceeds",
          at: `${line}.finalAccount`,
          because: [`${line}.lastYear`],
          words: { stated: "20.83万元", expected: "20.00万元", difference: "0.83万元", rate: "104.15%" },
          severity: "warning",
        },
      ],
    },
    "nothing spent last year": {
      given: { [`${line}.lastYear`]: 0 },
      finds: [{ message: "withoutLimit", at: `${line}.finalAccount`, words: { stated: "20.83万元" } }],
    },
  },
  standsAside: {
    "last year is blank": { [`${line}.lastYear`]: undefined },
    "last year is ruled out with a dash": { [`${line}.lastYear`]: "——" },
  },
});
