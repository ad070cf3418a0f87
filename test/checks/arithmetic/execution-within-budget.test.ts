import executionWithinBudget from "../../../src/checks/arithmetic/execution-within-budget";
import { testCheck } from "../../support/test-check";

const overall = "overall.funding.total";
const standard = "projects[标准化项目].funding";
const innovation = "projects[创新型省份建设项目].funding";

testCheck(executionWithinBudget, {
  passes: {
    "everything spent": { [`${overall}.executed`]: 4056.5 },
    "a fen below the budget": { [`${overall}.executed`]: 4056.49 },
    "spending without any budget, which is another fault": { [`${overall}.annualBudget`]: 0 },
    "a line left blank": { [`${standard}.otherFunds`]: { annualBudget: undefined, executed: undefined } },
    "nothing spent of a blank budget": { [`${standard}.otherFunds.annualBudget`]: undefined },
  },
  flags: {
    "more spent than budgeted": {
      given: { [`${overall}.executed`]: 4156.5 },
      finds: [
        {
          message: "exceeds",
          at: `${overall}.executed`,
          because: [`${overall}.annualBudget`],
          words: { stated: "4156.50万元", over: "多出100.00万元" },
          expected: "4056.50万元",
          severity: "error",
        },
      ],
    },
    "a total that shows what one of its lines does": {
      given: { [`${standard}.total.executed`]: 31, [`${standard}.appropriation.executed`]: 31 },
      finds: [{ message: "exceeds", at: `${standard}.total.executed` }],
    },
    "one line over, the other under": {
      given: { [`${innovation}.appropriation.executed`]: 21, [`${innovation}.carriedForward.executed`]: 3.1 },
      finds: [{ message: "exceeds", at: `${innovation}.appropriation.executed`, words: { over: "1.00万元" } }],
    },
    "a hundred yuan above a budget shown to the same places": {
      given: { [`${overall}.executed`]: 4056.51 },
      finds: [{ message: "exceeds", at: `${overall}.executed`, words: { difference: "多出0.01万元" } }],
    },
  },
  standsAside: {
    "the executed amount is blank": { [`${overall}.executed`]: undefined },
    "a line spent from a blank budget": { [`${innovation}.carriedForward.annualBudget`]: undefined },
    "a line mistyped against its total": { [`${innovation}.carriedForward.executed`]: 16 },
    "the total mistyped against its lines": { [`${standard}.total.executed`]: 285 },
  },
});
