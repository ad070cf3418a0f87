import lastYearAsFiled from "../../../src/checks/budget/last-year-as-filed";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(lastYearAsFiled, {
  passes: {
    "last year was filed with one decimal": {
      lastYear: { "basicData.hospitality.finalAccount": 3.5 },
      "basicData.hospitality.lastYear": 3.5,
    },
    "a line that is new this year": { lastYear: { "basicData.details[标准化项目].finalAccount": undefined } },
  },
  flags: {
    "another figure for 公务接待 than was filed": {
      given: { "basicData.hospitality.lastYear": 4.5 },
      finds: [
        {
          message: "differs",
          at: "basicData.hospitality.lastYear",
          because: ["lastYear.basicData.hospitality.finalAccount"],
          expected: "3.50万元",
          suggest: "3.50万元",
          words: { difference: "1.00万元" },
        },
      ],
    },
    "a project's line": {
      given: { "basicData.details[标准化项目].lastYear": 33 },
      finds: [{ message: "differs", at: "basicData.details[标准化项目].lastYear", expected: "30.00万元" }],
    },
    "a part was filed otherwise, and the sums with it": {
      given: {
        "basicData.vehicleRunning.lastYear": 12.8,
        "basicData.vehicles.lastYear": 12.8,
        "basicData.threePublicExpenses.lastYear": 16.3,
      },
      finds: [{ message: "differs", at: "basicData.vehicleRunning.lastYear", expected: "18.20万元" }],
    },
    "last year's part was wrong, and its sums with it": {
      given: {
        lastYear: {
          "basicData.vehicleRunning.finalAccount": 18.9,
          "basicData.vehicles.finalAccount": 18.9,
          "basicData.threePublicExpenses.finalAccount": 22.4,
        },
      },
      finds: [{ message: "confirmed", at: "basicData.vehicleRunning.lastYear", words: { filed: "18.90万元" } }],
    },
    "a sum is apart by more than its parts": {
      given: { "basicData.vehicleRunning.lastYear": 12.8, "basicData.threePublicExpenses.lastYear": 27.1 },
      finds: [
        { message: "differs", at: "basicData.threePublicExpenses.lastYear", expected: "21.70万元" },
        { message: "differs", at: "basicData.vehicleRunning.lastYear", expected: "18.20万元" },
      ],
    },
    "last year's filing itself was wrong, as the reference shows": {
      given: { lastYear: { "basicData.vehicleRunning.finalAccount": 18.9 } },
      finds: [
        {
          message: "confirmed",
          at: "basicData.vehicleRunning.lastYear",
          severity: "reminder",
          words: { filed: "18.90万元" },
        },
      ],
    },
  },
  standsAside: {
    "no file of last year": { lastYear: undefined },
    "this year has no 基础数据表": withoutSheet("基础数据"),
  },
});
