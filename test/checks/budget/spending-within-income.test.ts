import spendingWithinIncome from "../../../src/checks/budget/spending-within-income";
import type { NewValue } from "../../support/change";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

type Fields = Readonly<Record<string, NewValue | Readonly<Record<string, NewValue>>>>;

const nothing = { initialBudget: 0, annualBudget: 0, executed: 0 };
/** Nothing was carried forward, nor does any text speak of it. */
const nothingCarried: Fields = {
  "projects[创新型省份建设项目].funding.carriedForward": nothing,
  "budgetFigures.projects[创新型省份建设项目].carriedForward": nothing,
};
const income = "overall.income";
const less = { total: 3908.11, generalPublicBudget: 3908.11 };
const reference = "budgetFigures.total.finalAccount";

testCheck(spendingWithinIncome, {
  passes: {
    "income covers what was spent": nothingCarried,
    "money was carried forward and is shown": { [income]: less },
    "a goal says that it was": {
      ...nothingCarried,
      [income]: less,
      "overall.annualGoal.achieved": "平台平稳运行，动用以前年度结余6.90万元。",
    },
    "the parts of the income contradict their total": { ...nothingCarried, [`${income}.total`]: 3908.11 },
    "表2 breaks down a column of the budget": {
      ...nothingCarried,
      [income]: { total: 3900, generalPublicBudget: 3900 },
      "overall.funding.total.initialBudget": 3900,
    },
    "both breakdowns agree on another spending, which is another fault": {
      ...nothingCarried,
      "overall.funding.total.executed": 3951.01,
    },
    "an income of the reference differs from 表2, which is reported as such": {
      ...nothingCarried,
      "budgetFigures.generalPublicBudget.finalAccount": 3908.11,
    },
  },
  flags: {
    "6.90 万元 more were spent than came in": {
      given: { ...nothingCarried, [income]: less },
      finds: [
        {
          message: "exceeds",
          at: `${income}.total`,
          because: ["overall.funding.total.executed"],
          severity: "reminder",
          words: { spent: "3915.01万元", stated: "3908.11万元", over: "多6.90万元" },
        },
      ],
    },
    "表2 does not say and the report does": {
      given: {
        ...nothingCarried,
        [`${income}.total`]: undefined,
        report: "2024年收入总计792.22万元，支出799.12万元。",
      },
      finds: [
        {
          message: "told",
          at: "799.12万元",
          because: ["792.22万元"],
          severity: "reminder",
          words: { over: "6.90万元" },
        },
      ],
    },
    "the same the other way round": {
      given: {
        ...nothingCarried,
        [`${income}.total`]: undefined,
        report: "全年支出合计799.12万元，其中项目支出286.83万元。本年收入合计为792.22万元，其中财政拨款收入700万元。",
      },
      finds: [{ message: "told", at: "799.12万元", because: ["792.22万元"] }],
    },
    "the final account spent more than came in": {
      given: { ...nothingCarried, [reference]: 3921.91 },
      finds: [{ message: "exceedsReference", at: reference, words: { income: "3915.01万元", over: "6.90万元" } }],
    },
  },
  standsAside: {
    "the income is blank": { ...nothingCarried, [`${income}.total`]: undefined },
    "an income of the reference is blank": {
      ...nothingCarried,
      "budgetFigures.otherFunds.finalAccount": undefined,
    },
    "the income is blank, and the report speaks of money carried forward": {
      ...nothingCarried,
      [`${income}.total`]: undefined,
      report: "2024年收入总计792.22万元，支出799.12万元，其中动用上年结转6.90万元。",
    },
    "the report speaks of the year before": {
      ...nothingCarried,
      [`${income}.total`]: undefined,
      report: "2023年收入总计792.22万元。2024年支出799.12万元。",
    },
    "there is no 表2": withoutSheet("整体"),
  },
});
