import buildingRates from "../../../src/checks/arithmetic/building-rates";
import { testCheck } from "../../support/test-check";

const building = "basicData.buildingControl";
const finished = {
  approvedArea: 3200,
  actualArea: 3150,
  areaControlRate: 98.44,
  budgetInvestment: 960,
  actualInvestment: 955.5,
  investmentControlRate: 99.53,
};

testCheck(buildingRates, {
  passes: {
    "both rates are right": { [building]: finished },
    "zero in all six": {
      [building]: {
        approvedArea: 0,
        actualArea: 0,
        areaControlRate: 0,
        budgetInvestment: 0,
        actualInvestment: 0,
        investmentControlRate: 0,
      },
    },
  },
  flags: {
    "the rates were exchanged": {
      given: { [building]: { ...finished, areaControlRate: 99.53, investmentControlRate: 98.44 } },
      finds: [
        {
          message: "differs",
          at: `${building}.areaControlRate`,
          because: [`${building}.actualArea`, `${building}.approvedArea`],
          words: { stated: "99.53%", part: "3150㎡", whole: "3200㎡", difference: "1.09个百分点" },
          suggest: "98.44%",
          severity: "error",
        },
        { message: "differs", at: `${building}.investmentControlRate`, suggest: "99.53%" },
      ],
    },
    "a rate cut off": {
      given: { [building]: { ...finished, areaControlRate: 98.43 } },
      finds: [{ message: "lastPlace", at: `${building}.areaControlRate`, severity: "warning", suggest: "98.44%" }],
    },
    "100 % of nothing": {
      given: { [building]: { ...finished, budgetInvestment: 0, actualInvestment: 0, investmentControlRate: 100 } },
      finds: [{ message: "ofNothing", at: `${building}.investmentControlRate`, words: { stated: "100.00%" } }],
    },
  },
  standsAside: {
    "a rate is blank": { [building]: { ...finished, areaControlRate: undefined } },
    "nothing was built, said with 无": {
      [building]: { ...finished, approvedArea: "无", actualArea: "无", areaControlRate: "无" },
    },
  },
});
