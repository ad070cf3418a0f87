import lastYear from "../../../src/checks/budget/last-year";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(lastYear, {
  passes: {
    "表1 rounds to one decimal": { "basicData.hospitality.lastYear": "3.5" },
    "元 typed for 万元 is for the check of units": { "basicData.hospitality.lastYear": 35000 },
  },
  flags: {
    "two digits of last year's vehicles change places": {
      given: { "basicData.vehicleRunning.lastYear": 12.8 },
      finds: [
        {
          message: "differs",
          at: "basicData.vehicleRunning.lastYear",
          because: ["budgetFigures.vehicleRunning.lastYear"],
          expected: "18.20万元",
          suggest: "18.20万元",
        },
      ],
    },
    "last year's figure of a special fund differs from its project": {
      given: { "basicData.details[创新型省份建设项目].lastYear": 25 },
      finds: [{ message: "differs", at: "basicData.details[创新型省份建设项目].lastYear", expected: "20.00万元" }],
    },
  },
  standsAside: {
    "last year is blank in the reference": { "budgetFigures.hospitality.lastYear": undefined },
    "there is no 基础数据表": withoutSheet("基础数据"),
  },
});
