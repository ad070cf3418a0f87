import incomeSum from "../../../src/checks/arithmetic/income-sum";
import { testCheck } from "../../support/test-check";

const income = "overall.income";

testCheck(incomeSum, {
  passes: {
    "three kinds of income, the fourth blank": {
      [income]: {
        total: 2030.12,
        generalPublicBudget: 1325.68,
        governmentFunds: 118.82,
        specialAccountRevenue: undefined,
        otherFunds: 585.62,
      },
    },
    "a kind declared none": { [`${income}.governmentFunds`]: "无" },
  },
  flags: {
    "two digits of a part exchanged": {
      given: { [`${income}.generalPublicBudget`]: 3951.01 },
      finds: [
        {
          message: "differs",
          at: `${income}.total`,
          because: [
            `${income}.generalPublicBudget`,
            `${income}.governmentFunds`,
            `${income}.specialAccountRevenue`,
            `${income}.otherFunds`,
            "budgetFigures.total.finalAccount",
          ],
          words: { stated: "3915.01万元", difference: "36.00万元；合计与预决算数据" },
          expected: "3951.01万元",
          severity: "error",
        },
      ],
    },
    "a part left out": {
      given: { [income]: { generalPublicBudget: 3900, otherFunds: undefined } },
      finds: [{ message: "blankParts", at: `${income}.total`, words: { blank: "其他资金" }, expected: "3900.00万元" }],
    },
  },
  standsAside: {
    "the total is blank": { [`${income}.total`]: undefined },
    "a part is not a number": { [`${income}.otherFunds`]: "少量" },
  },
});
