import budgetAdjustment from "../../../src/checks/completeness/budget-adjustment";
import { testCheck } from "../../support/test-check";

const total = "overall.funding.total";
const project = "projects[标准化项目].funding.total";

testCheck(budgetAdjustment, {
  passes: {
    "just 30 % more": { [total]: { initialBudget: 1000, annualBudget: 1300, executed: 900 } },
    "just 30 % less": { [total]: { initialBudget: 1000, annualBudget: 700, executed: 600 } },
    "less than what was spent of it, which is another fault": { [total]: { annualBudget: 456.5 } },
    "nothing at either time": { [total]: { initialBudget: 0, annualBudget: 0 } },
  },
  flags: {
    "more than twice the initial budget": {
      given: { [total]: { initialBudget: 861.1, annualBudget: 2030.12, executed: 2000 } },
      finds: [
        {
          message: "changed",
          at: `${total}.annualBudget`,
          because: [`${total}.initialBudget`],
          words: { change: "增加1169.02万元", rate: "135.76%", threshold: "30%" },
          severity: "reminder",
        },
      ],
    },
    "a third taken back": {
      given: { [total]: { initialBudget: 308.9, annualBudget: 202.6, executed: 200 } },
      finds: [{ message: "changed", at: `${total}.annualBudget`, words: { change: "减少106.30万元", rate: "34.41%" } }],
    },
    "added to nothing": {
      given: { [total]: { initialBudget: 0, annualBudget: 3.36, executed: 3 } },
      finds: [{ message: "addedToNothing", at: `${total}.annualBudget`, words: { stated: "3.36万元" } }],
    },
  },
  standsAside: {
    "the initial budget is blank": { [`${total}.initialBudget`]: undefined },
    "the total mistyped against its lines": { [`${project}.annualBudget`]: 300 },
  },
});
