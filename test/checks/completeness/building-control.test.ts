import buildingControl from "../../../src/checks/completeness/building-control";
import { testCheck } from "../../support/test-check";

const building = "basicData.buildingControl";
const finished = { approvedArea: 3200, actualArea: 3150, budgetInvestment: 960, actualInvestment: 955.5 };
const nothing = { approvedArea: "无", actualArea: "无", budgetInvestment: "无", actualInvestment: "无" };

testCheck(buildingControl, {
  passes: {
    "all four are filled in": { [building]: finished },
    "无 in all four": { [building]: nothing },
    "zeros and 无 mixed": { [building]: { ...nothing, approvedArea: 0, budgetInvestment: 0 } },
    "built without approval, which is an excess": { [building]: { ...finished, approvedArea: 0 } },
  },
  flags: {
    "the investments are blank": {
      given: { [building]: { ...finished, budgetInvestment: undefined, actualInvestment: undefined } },
      finds: [
        {
          message: "blank",
          at: `${building}.budgetInvestment`,
          because: [`${building}.actualInvestment`],
          words: { blank: "“预算投资”、“实际投资”没有填写" },
          severity: "warning",
        },
      ],
    },
    "one blank among zeros": {
      given: { [building]: { approvedArea: 0, actualArea: undefined, budgetInvestment: 0, actualInvestment: 0 } },
      finds: [{ message: "blank", at: `${building}.actualArea`, words: { blank: "“实际规模”" } }],
    },
    "a finished building that cost nothing": {
      given: { [building]: { ...finished, budgetInvestment: "无", actualInvestment: 0 } },
      finds: [
        {
          message: "none",
          at: `${building}.budgetInvestment`,
          because: [`${building}.approvedArea`, `${building}.actualArea`],
          words: { filled: "“批复规模”、“实际规模”有数", none: "“预算投资”、“实际投资”却填为零" },
        },
      ],
    },
  },
  standsAside: {
    "all four are blank, which is reported as blank": {
      [building]: {
        approvedArea: undefined,
        actualArea: undefined,
        budgetInvestment: undefined,
        actualInvestment: undefined,
      },
    },
    "one cannot be read": { [building]: { ...finished, actualArea: "见竣工报告" } },
  },
});
