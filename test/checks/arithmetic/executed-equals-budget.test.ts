import executedEqualsBudget from "../../../src/checks/arithmetic/executed-equals-budget";
import { testCheck } from "../../support/test-check";

const overall = "overall.funding.total";
const project = "projects[标准化项目].funding.total";

testCheck(executedEqualsBudget, {
  passes: {
    "the initial budget spent to the fen": { [`${overall}.executed`]: 4056.5 },
    "one hundredth left": { [overall]: { initialBudget: 861.1, annualBudget: 2030.12, executed: 2030.11 } },
    "a grant of the year paid out whole": { [overall]: { initialBudget: 0, annualBudget: 3.36, executed: 3.36 } },
    "a budget taken back to nothing": { [overall]: { annualBudget: 0, executed: 0 } },
  },
  flags: {
    "2030.12 of 2030.12 after 861.10": {
      given: { [overall]: { initialBudget: 861.1, annualBudget: 2030.12, executed: 2030.12 } },
      finds: [
        {
          message: "equal",
          at: `${overall}.annualBudget`,
          because: [`${overall}.executed`, `${overall}.initialBudget`],
          words: { stated: "2030.12万元", initial: "861.10万元" },
          severity: "reminder",
        },
      ],
    },
  },
  standsAside: {
    "the initial budget is blank": { [`${overall}.initialBudget`]: undefined },
    "the budget mistyped against its lines": { [`${project}.annualBudget`]: 28.5 },
  },
});
