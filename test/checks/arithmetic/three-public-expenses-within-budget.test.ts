import threePublicExpensesWithinBudget from "../../../src/checks/arithmetic/three-public-expenses-within-budget";
import { testCheck } from "../../support/test-check";

testCheck(threePublicExpensesWithinBudget, {
  passes: {
    "every item just within its budget": {
      "basicData.travelAbroad.finalAccount": 12,
      "basicData.hospitality.finalAccount": 8,
      "basicData.vehicles.finalAccount": 25,
      "basicData.threePublicExpenses.finalAccount": 45,
    },
    "no journey abroad, declared none": { "basicData.travelAbroad": { budget: 0, finalAccount: 0 } },
  },
  flags: {
    "one item above its budget while the whole is not": {
      given: { "basicData.hospitality.finalAccount": 8.8 },
      finds: [
        {
          message: "exceeds",
          at: "basicData.hospitality.finalAccount",
          because: ["basicData.hospitality.budget"],
          words: { stated: "8.80万元", expected: "8.00万元", difference: "0.80万元", rate: "110.00%" },
          severity: "warning",
        },
      ],
    },
    "the whole and one item, whose running costs say the same once more": {
      given: {
        "basicData.threePublicExpenses.finalAccount": 53,
        "basicData.vehicles.finalAccount": 50,
        "basicData.vehicleRunning.finalAccount": 50,
      },
      finds: [
        { message: "exceeds", at: "basicData.threePublicExpenses.finalAccount" },
        { message: "exceeds", at: "basicData.vehicles.finalAccount" },
      ],
    },
    "money moved from running vehicles to buying one": {
      given: { "basicData.vehiclePurchase.finalAccount": 17.83, "basicData.vehicleRunning.finalAccount": 0 },
      finds: [
        { message: "withoutLimit", at: "basicData.vehiclePurchase.finalAccount", words: { stated: "17.83万元" } },
      ],
    },
  },
  standsAside: {
    "a budget is blank": { "basicData.travelAbroad.budget": undefined },
    "a final account cannot be read": { "basicData.hospitality.finalAccount": "三万元" },
  },
});
