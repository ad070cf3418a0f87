import incomeEqualsNature from "../../../src/checks/arithmetic/income-equals-nature";
import { text } from "../../../src/workbook/cell";
import { testCheck } from "../../support/test-check";

const income = "overall.income.total";
const nature = "overall.nature.total";
const total = "overall.funding.total";

testCheck(incomeEqualsNature, {
  passes: {
    "both break down the annual budget": { [`${total}.executed`]: 3000, [`${total}.annualBudget`]: 3915.01 },
    "both break down the initial budget": {
      [total]: { initialBudget: 3915.01, annualBudget: 4500, executed: 3000 },
    },
    "a hundredth apart": { [nature]: 3915.02 },
  },
  flags: {
    "the nature of spending 104.45 short of what was executed": {
      given: { "overall.nature": { total: 3810.56, basicSpending: 2489.78, projectSpending: 1320.78 } },
      finds: [
        {
          message: "differ",
          at: nature,
          because: [income, `${total}.executed`],
          words: {
            scope: "（与年度资金总额 全年执行数一致）",
            difference: "104.45万元",
            stated: "3810.56万元",
            otherwise: "；如实际支出为3810.56万元，执行率应为93.94%，得分应为9.39分。",
          },
          expected: "3915.01万元",
          suggest: "3915.01万元",
          severity: "error",
        },
      ],
    },
    "the income is the one that differs": {
      given: { "overall.income": { total: 4000, generalPublicBudget: 4000 } },
      finds: [{ message: "differ", at: income, because: [nature, `${total}.executed`], expected: "3915.01万元" }],
    },
    "they differ and neither is in 年度资金总额": {
      given: {
        "overall.income": { total: 4000, generalPublicBudget: 4000 },
        [total]: { executed: 3900 },
      },
      finds: [{ message: "differ", at: nature, because: [income], expected: "4000.00万元" }],
    },
    "income by the annual budget, spending by what was executed": {
      given: { "overall.income": { total: 4056.5, generalPublicBudget: 4056.5 } },
      finds: [
        {
          message: "scopes",
          at: income,
          because: [`${total}.annualBudget`, nature, `${total}.executed`],
          words: { scope: "同一口径", difference: "141.49万元" },
          expected: "3915.01万元",
          suggest: "3915.01万元",
        },
      ],
    },
    "equal to one another and to no column": {
      given: { [`${total}.executed`]: 3951.01 },
      finds: [
        {
          message: "noColumn",
          at: `${total}.executed`,
          because: [nature, income, `${total}.initialBudget`, `${total}.annualBudget`],
          words: { both: "按支出性质分和按收入性质分为3915.01万元", column: "全年执行数3951.01万元" },
        },
      ],
    },
    "the only breakdown the form has is in no column": {
      given: (workbook, { overall }) => {
        for (const { at } of Object.values(overall?.nature ?? {})) if (at) workbook.set(at, text("—"));
        const at = overall?.income.total.at;
        if (at) workbook.set(at, text("按收入性质分：4000"));
      },
      finds: [{ message: "noColumn", at: income, words: { one: "按收入性质分为4000.00万元" } }],
    },
  },
  standsAside: {
    "one of the totals is blank": { [income]: undefined },
    "no column to compare with": {
      [total]: { initialBudget: undefined, annualBudget: undefined, executed: undefined },
    },
    "a column is blank and the others do not say it": { [`${total}.executed`]: undefined },
    "more executed than budgeted, which is reported as such": { [`${total}.executed`]: 39150.1 },
    "a total that its own parts contradict": { [nature]: 3810.56 },
  },
});
