import staffAndBuildings from "../../../src/checks/budget/staff-and-buildings";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

testCheck(staffAndBuildings, {
  passes: {
    "表1 leaves a number to 预决算数据": { "basicData.staff.authorisedPosts": undefined },
    "both have the same other number": {
      "basicData.staff.staffInPost": 80,
      "budgetFigures.staffInPost": 80,
    },
  },
  flags: {
    "a nought too many": {
      given: { "basicData.staff.authorisedPosts": 870 },
      finds: [
        {
          message: "differs",
          at: "basicData.staff.authorisedPosts",
          because: ["budgetFigures.authorisedPosts"],
          severity: "error",
          expected: "87",
          suggest: "87",
        },
      ],
    },
  },
  standsAside: {
    "there is no 预决算数据": withoutSheet("预决算"),
  },
});
