import buildingWithinApproval from "../../../src/checks/arithmetic/building-within-approval";
import { testCheck } from "../../support/test-check";

const building = "basicData.buildingControl";
const finished = { approvedArea: 3200, actualArea: 3150, budgetInvestment: 960, actualInvestment: 955.5 };

testCheck(buildingWithinApproval, {
  passes: {
    "built and paid for within the approval": { [building]: finished },
    "built exactly as approved": { [building]: { ...finished, actualArea: 3200, actualInvestment: 960 } },
  },
  flags: {
    "too large and too dear": {
      given: { [building]: { ...finished, actualArea: 3360, actualInvestment: 1000 } },
      finds: [
        {
          message: "exceeds",
          at: `${building}.actualArea`,
          because: [`${building}.approvedArea`],
          words: { stated: "3360㎡", expected: "3200㎡", difference: "160㎡", rate: "105.00%" },
          severity: "warning",
        },
        { message: "exceeds", at: `${building}.actualInvestment`, words: { difference: "40.00万元" } },
      ],
    },
    "paid for without a budget": {
      given: { [building]: { ...finished, budgetInvestment: 0 } },
      finds: [{ message: "withoutLimit", at: `${building}.actualInvestment`, words: { stated: "955.50万元" } }],
    },
  },
  standsAside: {
    "the approved area is blank": { [building]: { ...finished, approvedArea: undefined } },
    "the budget is not a number": { [building]: { ...finished, budgetInvestment: "见批复" } },
  },
});
