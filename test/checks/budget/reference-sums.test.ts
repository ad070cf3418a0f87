import referenceSums from "../../../src/checks/budget/reference-sums";
import { NewFormula } from "../../support/change";
import { testCheck } from "../../support/test-check";

/** A sum of 预决算数据 that somebody typed over its formula. */
const typed = (start: string, figures: Readonly<Record<string, number | undefined>>) => ({
  [`budgetFigures.${start}`]: figures,
});

testCheck(referenceSums, {
  passes: {
    "the sum is typed and is what the parts come to": typed("basicSpending", { finalAccount: 2594.23 }),
    "the parts are rounded, the sum was added up in 元": typed("basicSpending", { finalAccount: 2594.2251 }),
    "the sum is a formula whose result is out of date": {
      "budgetFigures.basicSpending.finalAccount": new NewFormula("SUM(E12:E13)"),
      "budgetFigures.operatingFunds.finalAccount": 232.87,
    },
    "支出合计 holds more than the kinds printed here": typed("total", { finalAccount: 4000 }),
    "of many projects only some are listed": typed("projectSpending", { finalAccount: 2000 }),
  },
  flags: {
    "a digit of a typed sum changes place": {
      given: typed("threePublicExpenses", { approved: 54 }),
      finds: [
        {
          message: "differs",
          at: "budgetFigures.threePublicExpenses.approved",
          expected: "45.00万元",
          suggest: "45.00万元",
        },
      ],
    },
    "a part is mistyped under a typed sum that a form repeats": {
      given: {
        ...typed("basicSpending", { finalAccount: 2594.23 }),
        ...typed("personnelFunds", { finalAccount: 2730.36 }),
      },
      finds: [
        {
          message: "part",
          at: "budgetFigures.personnelFunds.finalAccount",
          suggest: "2370.36万元",
          words: { total: "基本支出 本年决算数2594.23万元与" },
        },
      ],
    },
    "two parts that the forms have otherwise under a sum that one repeats: which of them is wrong is not told": {
      given: {
        ...typed("threePublicExpenses", { finalAccount: 20.83 }),
        ...typed("vehicles", { finalAccount: 17 }),
        ...typed("vehicleRunning", { finalAccount: 17 }),
        ...typed("hospitality", { finalAccount: 3.5 }),
      },
      finds: [
        {
          message: "differs",
          at: "budgetFigures.threePublicExpenses.finalAccount",
          suggest: "undefined",
          words: { advice: "应核对各分项" },
        },
      ],
    },
    "a part is mistyped under 基本支出, which 支出合计 and 项目支出 confirm": {
      given: {
        ...typed("basicSpending", { approved: 2696.86 }),
        ...typed("total", { approved: 4056.5 }),
        ...typed("personnelFunds", { approved: 2406.06 }),
      },
      finds: [{ message: "part", at: "budgetFigures.personnelFunds.approved", suggest: "2460.06万元" }],
    },
  },
  standsAside: {
    "“三公”经费 is typed without one of its parts": {
      ...typed("threePublicExpenses", { approved: 45 }),
      ...typed("hospitality", { approved: undefined }),
    },
  },
});
