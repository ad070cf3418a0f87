import operatingFundsCoverParts from "../../../src/checks/arithmetic/operating-funds-cover-parts";
import { testCheck } from "../../support/test-check";

const total = "basicData.operatingFunds";

testCheck(operatingFundsCoverParts, {
  passes: {
    "the parts are all there is": { [`${total}.finalAccount`]: 155.9 },
    "the parts exceed the total by less than rounding": { [`${total}.finalAccount`]: 155.89 },
    "a part is blank": { "basicData.officeExpenses.finalAccount": undefined },
  },
  flags: {
    "the total lost its first digit": {
      given: { [`${total}.finalAccount`]: 23.87 },
      finds: [
        {
          message: "lessThanParts",
          at: `${total}.finalAccount`,
          because: [
            "basicData.officeExpenses.finalAccount",
            "basicData.utilitiesAndTravel.finalAccount",
            "basicData.meetingsAndTraining.finalAccount",
          ],
          words: { stated: "23.87万元", sum: "155.90万元", short: "少132.03万元" },
          severity: "error",
        },
      ],
    },
    "the office expenses are ten times too much": {
      given: { "basicData.officeExpenses": { lastYear: 600 } },
      finds: [{ message: "lessThanParts", at: `${total}.lastYear`, words: { sum: "700.00万元" } }],
    },
    "parts above a total of zero": {
      given: { [`${total}.budget`]: 0 },
      finds: [{ message: "lessThanParts", at: `${total}.budget`, words: { stated: "0.00万元" } }],
    },
  },
  standsAside: {
    "the total is blank": { [`${total}.budget`]: undefined },
    "no part is filled in": {
      "basicData.officeExpenses.budget": undefined,
      "basicData.utilitiesAndTravel.budget": undefined,
      "basicData.meetingsAndTraining.budget": undefined,
    },
  },
});
