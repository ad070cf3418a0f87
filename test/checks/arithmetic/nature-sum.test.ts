import natureSum from "../../../src/checks/arithmetic/nature-sum";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const nature = "overall.nature";

testCheck(natureSum, {
  passes: {
    "basic and project spending of another year": {
      [nature]: { total: 1925.67, basicSpending: 900.47, projectSpending: 1025.2 },
    },
    "a unit without projects": { [nature]: { total: 2594.23, projectSpending: "无" } },
  },
  flags: {
    "the total 104.45 too low": {
      given: { [`${nature}.total`]: 3810.56 },
      finds: [
        {
          message: "differs",
          at: `${nature}.total`,
          because: [`${nature}.basicSpending`, `${nature}.projectSpending`],
          words: { difference: "104.45万元" },
          expected: "3915.01万元",
          suggest: "3915.01万元",
          severity: "error",
        },
      ],
    },
    "project spending left out": {
      given: { [`${nature}.projectSpending`]: undefined },
      finds: [{ message: "blankParts", at: `${nature}.total`, words: { blank: "项目支出" }, expected: "2594.23万元" }],
    },
  },
  standsAside: {
    "the total is blank": { [`${nature}.total`]: undefined },
    "there is no overall form": withoutSheet("整体支出绩效自评"),
  },
});
