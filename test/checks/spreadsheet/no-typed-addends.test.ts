import noTypedAddends from "../../../src/checks/spreadsheet/no-typed-addends";
import { NewFormula, typedByHand } from "../../support/change";
import { testCheck } from "../../support/test-check";

const total = "basicData.threePublicExpenses.finalAccount";

testCheck(noTypedAddends, {
  passes: {
    "a sum of cells and other sums": { [total]: new NewFormula("SUM(F8:F9)+F12-F13") },
    "yuan turned into 万元": { [total]: new NewFormula("ROUND(SUM(F8:F9)/10000,2)") },
    "a few figures typed as their sum, without any cell": { [total]: new NewFormula("12.5+3.2") },
    "nothing is added": { [total]: new NewFormula("SUM(F8:F9)+0") },
    "a number compared with": { [total]: new NewFormula("IF(F8>100,SUM(F8:F9),0)") },
    "a rate less one": { "basicData.staff.controlRate": new NewFormula("F8/F9-1") },
    "points lost of a hundred": { "overall.indicators.totalScore": new NewFormula("100-F9") },
    "a formula nobody can take apart": { [total]: new NewFormula("SUM((F8,F9))+5") },
  },
  flags: {
    "an amount added to a sum": {
      given: { [total]: new NewFormula("SUM(F8:F9)+12.5") },
      finds: [
        {
          message: "typed",
          at: total,
          words: { constant: "12.5", formula: "“=SUM(F8:F9)+12.5”" },
          severity: "reminder",
        },
      ],
    },
    "a score added to the sum of scores": {
      given: { "overall.indicators.totalScore": new NewFormula("SUM(H13:H22)+9.56") },
      finds: [{ message: "typed", at: "overall.indicators.totalScore", words: { constant: "9.56" } }],
    },
    "one taken off within a rounding": {
      given: { [total]: new NewFormula("ROUND(F8-0.03+F9,2)") },
      finds: [{ message: "typed", at: total, words: { constant: "0.03" } }],
    },
    "two among the arguments of a sum, in a long formula": {
      given: { [total]: new NewFormula(`SUM(F8,3,F9,1.5)${"+F10".repeat(30)}`) },
      finds: [{ message: "typed", at: total, words: { constants: "3、1.5", cut: "…" } }],
    },
  },
  standsAside: {
    "every form is typed by hand": typedByHand,
  },
});
