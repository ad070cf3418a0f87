import threePublicExpensesSum from "../../../src/checks/arithmetic/three-public-expenses-sum";
import { testCheck } from "../../support/test-check";

const total = "basicData.threePublicExpenses";

testCheck(threePublicExpensesSum, {
  passes: {
    "a total rounded from more places than it shows": {
      "basicData.vehicles.finalAccount": 17.834,
      "basicData.hospitality.finalAccount": 3.004,
    },
    "an item declared none counts as nothing": { "basicData.travelAbroad": { finalAccount: "无", lastYear: "—" } },
    "a blank item beside a total that agrees": { "basicData.travelAbroad.finalAccount": undefined },
  },
  flags: {
    "a digit swapped in the final account": {
      given: { [`${total}.finalAccount`]: 20.38 },
      finds: [
        {
          message: "differs",
          at: `${total}.finalAccount`,
          because: [
            "basicData.vehicles.finalAccount",
            "basicData.travelAbroad.finalAccount",
            "basicData.hospitality.finalAccount",
          ],
          words: { stated: "20.38万元", difference: "相差0.45万元" },
          suggest: "20.83万元",
          severity: "error",
        },
      ],
    },
    "an item changed in two columns": {
      given: { "basicData.hospitality": { lastYear: 5.5, budget: 6 } },
      finds: [
        { message: "differs", at: `${total}.lastYear`, expected: "23.70万元" },
        { message: "differs", at: `${total}.budget`, expected: "43.00万元" },
      ],
    },
    "an item left blank": {
      given: { "basicData.travelAbroad.budget": undefined },
      finds: [{ message: "blankParts", at: `${total}.budget`, words: { blank: "“出国经费", expected: "33.00万元" } }],
    },
  },
  standsAside: {
    "the total is blank": { [`${total}.finalAccount`]: undefined },
    "an item cannot be read": { "basicData.hospitality.finalAccount": "约3万" },
  },
});
