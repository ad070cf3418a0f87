import budgetScopeStated from "../../../src/checks/wording/budget-scope-stated";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const carried = "projects[创新型省份建设项目].funding.carriedForward.annualBudget";

testCheck(budgetScopeStated, {
  passes: {
    "the stage is told": { report: "2024年项目支出年初预算数1359.64万元，决算数1320.78万元。" },
    "what is carried forward is told": { report: "2024年项目支出预算1359.64万元，其中上年结转6.1万元。" },
    "nothing was carried forward": { [carried]: 0, report: "2024年项目支出预算1359.64万元。" },
  },
  flags: {
    "a budget that may be any": {
      given: { report: "2024年全年项目支出预算1359.64万元，项目支出决算1320.78万元。" },
      finds: [
        { message: "unclear", at: "1359.64万元", because: [carried], words: { item: "项目支出", carried: "6.10万元" } },
      ],
    },
  },
  standsAside: { "no project has a form": withoutSheet("标准化", "创新", "其他项目") },
});
