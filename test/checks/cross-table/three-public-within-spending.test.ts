import threePublicWithinSpending from "../../../src/checks/cross-table/three-public-within-spending";
import { testCheck } from "../../support/test-check";

const total = "basicData.threePublicExpenses.finalAccount";
const operating = "basicData.operatingFunds.finalAccount";
const projects = "basicData.projectSpending.finalAccount";

testCheck(threePublicWithinSpending, {
  passes: {
    "all of it out of operating funds and nothing else": { [total]: 20.83, [operating]: 20.83, [projects]: 0 },
    "a unit without projects, declared by a dash": { [projects]: "—" },
    "a cent of rounding": { [total]: 20.84, [operating]: 10.42, [projects]: 10.41 },
    "元 typed for 万元 is for the check of units": { [total]: 208300 },
  },
  flags: {
    "more than operating funds and projects together": {
      given: { [operating]: 12, [projects]: 6.5 },
      finds: [
        {
          message: "exceeds",
          at: total,
          because: [operating, projects],
          severity: "warning",
          expected: "18.50万元",
          words: { stated: "20.83万元", over: "2.33万元" },
        },
      ],
    },
    "there are no projects to pay it from": {
      given: { [operating]: 12, [projects]: "—" },
      finds: [{ message: "exceeds", at: total, because: [operating], expected: "12.00万元" }],
    },
  },
  standsAside: {
    "the three public expenses are blank": { [total]: undefined },
    "operating funds are blank": { [operating]: undefined, [projects]: 5 },
    "project spending is not an amount": { [projects]: "约若干" },
  },
});
