import basicBudgetAdjustment from "../../../src/checks/budget/basic-budget-adjustment";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const stated = "basicData.basicBudgetAdjustment";
const reference = "budgetFigures.basicSpending";

testCheck(basicBudgetAdjustment, {
  passes: {
    "basic spending was raised by 20 万元": { [`${stated}.budget`]: 20, [`${reference}.adjusted`]: 2716.86 },
    "it was cut, and the cut has no sign": { [`${stated}.budget`]: 20, [`${reference}.adjusted`]: 2676.86 },
    "the one figure stands under 决算数": {
      [stated]: { budget: "—", finalAccount: -20 },
      [`${reference}.adjusted`]: 2676.86,
    },
    "less was spent than added": {
      [stated]: { budget: 20, finalAccount: 18.5 },
      [`${reference}.adjusted`]: 2716.86,
    },
    "the cut has its sign under one heading and none under the other": {
      [stated]: { budget: -20, finalAccount: 20 },
      [`${reference}.adjusted`]: 2676.86,
    },
    "a cent of rounding": { [`${stated}.budget`]: 0.01 },
  },
  flags: {
    "nothing was adjusted and 30 万元 are stated": {
      given: { [`${stated}.budget`]: 30 },
      finds: [
        {
          message: "differs",
          at: `${stated}.budget`,
          because: [`${reference}.adjusted`, `${reference}.approved`],
          severity: "warning",
          suggest: "0.00万元",
          words: { adjusted: "2696.86万元", difference: "30.00万元" },
        },
      ],
    },
    "20 万元 were added and none are stated": {
      given: { [`${reference}.adjusted`]: 2716.86 },
      finds: [{ message: "differs", at: `${stated}.budget`, expected: "20.00万元" }],
    },
    "88 万元 under 决算数 where nothing was adjusted": {
      given: { [`${stated}.finalAccount`]: 88 },
      finds: [
        { message: "spentMore", at: `${stated}.finalAccount`, severity: "reminder", words: { change: "0.00万元" } },
      ],
    },
  },
  standsAside: {
    "no adjustment is stated": { [stated]: { budget: undefined, finalAccount: undefined } },
    "the reference lacks the adjusted budget": { [`${reference}.adjusted`]: undefined },
    "there is no 预决算数据": withoutSheet("预决算"),
  },
});
