import executionRateDenominator from "../../../src/checks/arithmetic/execution-rate-denominator";
import { testCheck } from "../../support/test-check";

const overall = "overall.funding.total";
const part = "projects[创新型省份建设项目].funding.carriedForward";

testCheck(executionRateDenominator, {
  passes: {
    "the rate by the annual budget": { [`${overall}.initialBudget`]: 5000 },
    "a rate that neither budget explains": { [overall]: { initialBudget: 5000, executionRate: 50 } },
    "a rate both budgets explain as printed": { [overall]: { initialBudget: 4060, executionRate: "96%" } },
    "more spent than the annual budget": {
      [overall]: { initialBudget: 5000, annualBudget: 3000, executionRate: 78.3 },
    },
  },
  flags: {
    "3915.01 of 5000 at the beginning of the year": {
      given: { [overall]: { initialBudget: 5000, executionRate: 78.3 } },
      finds: [
        {
          message: "ofInitial",
          at: `${overall}.executionRate`,
          because: [`${overall}.executed`, `${overall}.initialBudget`, `${overall}.annualBudget`],
          words: { stated: "78.30%", initial: "5000.00万元" },
          expected: "96.51%",
          suggest: "96.51%",
          severity: "error",
        },
      ],
    },
    "a line below the total": {
      given: { [part]: { initialBudget: 12.2, executionRate: 50 } },
      finds: [{ message: "ofInitial", at: `${part}.executionRate`, expected: "100.00%" }],
    },
  },
  standsAside: {
    "the rate is blank": { [`${overall}.executionRate`]: undefined },
    "the initial budget is blank beside a wrong rate": { [overall]: { initialBudget: undefined, executionRate: 78.3 } },
    "the annual budget is blank": { [`${overall}.annualBudget`]: undefined },
  },
});
