import carriedForwardAsLeft from "../../../src/checks/budget/carried-forward-as-left";
import { testCheck } from "../../support/test-check";

const carried = "projects[创新型省份建设项目].funding.carriedForward.annualBudget";

testCheck(carriedForwardAsLeft, {
  passes: {
    "all that was left has been carried forward": { [carried]: 6.1 },
    "a part was taken back": { [carried]: 2 },
    "a project without carried money": { "projects[标准化项目].funding.carriedForward.annualBudget": 0 },
  },
  flags: {
    "more carried forward than was left": {
      given: { [carried]: 8 },
      finds: [
        {
          message: "exceeds",
          at: carried,
          because: [
            "lastYear.projects[创新型省份建设项目].funding.total.annualBudget",
            "lastYear.projects[创新型省份建设项目].funding.total.executed",
          ],
          words: { left: "6.10万元", budget: "26.10万元", executed: "20.00万元" },
        },
      ],
    },
    "last year overspent": {
      given: { lastYear: { "projects[创新型省份建设项目].funding.total.executed": 27 } },
      finds: [{ message: "exceeds", at: carried, words: { left: "只剩0.00万元" } }],
    },
  },
  standsAside: {
    "last year's form lacks its execution": {
      lastYear: { "projects[创新型省份建设项目].funding.total.executed": undefined },
    },
  },
});
