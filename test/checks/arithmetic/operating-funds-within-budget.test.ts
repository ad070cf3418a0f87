import operatingFundsWithinBudget from "../../../src/checks/arithmetic/operating-funds-within-budget";
import { testCheck } from "../../support/test-check";

const line = "basicData.operatingFunds";

testCheck(operatingFundsWithinBudget, {
  passes: {
    "the budget was spent to the last fen": { [line]: { budget: 223.87 } },
    "nothing budgeted and nothing spent": { [line]: { budget: 0, finalAccount: 0 } },
    "more than last year, within the budget": { [line]: { lastYear: 100 } },
  },
  flags: {
    "more than twice the budget": {
      given: { [line]: { budget: 85.76, finalAccount: 193.42 } },
      finds: [
        {
          message: "exceeds",
          at: `${line}.finalAccount`,
          because: [`${line}.budget`],
          words: { stated: "193.42万元", expected: "85.76万元", difference: "107.66万元", rate: "225.54%" },
          severity: "warning",
        },
      ],
    },
    "more by 0.02 万元": {
      given: { [line]: { finalAccount: 236.82 } },
      finds: [{ message: "exceeds", at: `${line}.finalAccount`, words: { difference: "多出0.02万元" } }],
    },
    "spent without a budget": {
      given: { [line]: { budget: 0 } },
      finds: [{ message: "withoutLimit", at: `${line}.finalAccount`, words: { stated: "223.87万元" } }],
    },
  },
  standsAside: {
    "the budget is blank": { [line]: { budget: undefined } },
    "the final account is a dash": { [line]: { finalAccount: "——" } },
  },
});
