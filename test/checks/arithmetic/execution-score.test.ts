import executionScore from "../../../src/checks/arithmetic/execution-score";
import { number } from "../../../src/workbook/cell";
import { testCheck } from "../../support/test-check";

const overall = "overall.funding.total";
const project = "projects[标准化项目].funding.total";

testCheck(executionScore, {
  passes: {
    "the score cut off": {
      [overall]: { annualBudget: 250000, executed: 215457.6, executionRate: "86.18%", score: 8.61 },
    },
    "full points for a rate that is 100 % to two places": {
      [overall]: { annualBudget: 10000, executed: 9999.9, executionRate: "100.00%", score: "10" },
    },
    "the score cut off to one place, in a cell that shows two": (workbook, filing) => {
      const at = filing.overall?.funding.total.score.at;
      if (at) workbook.set(at, number(9.6), undefined, "0.00");
    },
    "the score rounded up": { [overall]: { annualBudget: 100, executed: 95.51, executionRate: 95.51, score: 9.56 } },
    "a score by the rate as printed": { [overall]: { executionRate: "90%", score: 9 } },
    "full points for more spent than budgeted": { [overall]: { executed: 5000, executionRate: 123.26, score: 10 } },
    "the score left as it was when too much was typed as spent": { [`${overall}.executed`]: 39150.1 },
    "a score that follows its own wrong points": { [overall]: { points: 20, score: 19.3 } },
    "wrong points beside the right score": { [`${overall}.points`]: 20 },
    "an amount blank and the rate as printed": { [`${overall}.executed`]: undefined },
  },
  flags: {
    "the total's 100 points and 98 beside 83.5 %": {
      given: { [overall]: { annualBudget: 150, executed: 125.25, executionRate: "83.5%", points: 100, score: 98 } },
      finds: [
        {
          message: "differs",
          at: `${overall}.score`,
          because: [`${overall}.points`, `${overall}.executed`, `${overall}.annualBudget`],
          words: { weight: "规定分值10×执行率83.50%", difference: "89.65分" },
          expected: "8.35",
          suggest: "8.35",
          severity: "error",
        },
      ],
    },
    "full points for 95 %": {
      given: { [`${project}.score`]: 10 },
      finds: [{ message: "differs", at: `${project}.score`, words: { weight: "分值10×" }, expected: "9.5" }],
    },
    "full points for 96 % by rounding to whole points": {
      given: (workbook, filing) => {
        const at = filing.overall?.funding.total.score.at;
        if (at) workbook.set(at, number(10), undefined, "General");
      },
      finds: [{ message: "roundedUp", at: `${overall}.score`, severity: "warning", expected: "9.65", suggest: "9.65" }],
    },
    "two hundredths too little": {
      given: { [`${overall}.score`]: 9.63 },
      finds: [{ message: "differs", at: `${overall}.score`, words: { difference: "0.02分" }, expected: "9.65" }],
    },
    "a tenth too little, in one place": {
      given: { [`${overall}.score`]: 9.5 },
      finds: [{ message: "differs", at: `${overall}.score`, expected: "9.65" }],
    },
    "points above the full ones": {
      given: { [overall]: { executed: 5000, executionRate: 123.26, score: 12.33 } },
      finds: [
        {
          message: "differs",
          at: `${overall}.score`,
          words: { rate: "123.26%（超过100%的按100%计）" },
          expected: "10",
        },
      ],
    },
    "neither the amount nor the score agrees with the printed rate": {
      given: { [overall]: { executed: undefined, score: 5 } },
      finds: [
        { message: "differs", at: `${overall}.score`, because: [`${overall}.points`, `${overall}.executionRate`] },
      ],
    },
  },
  standsAside: {
    "the score is blank": { [`${overall}.score`]: undefined },
    "the points are blank": { [`${overall}.points`]: undefined },
    "no budget at all": { [overall]: { annualBudget: 0, executed: 0, executionRate: 0, score: 0 } },
    "neither amount nor rate": { [overall]: { executed: undefined, executionRate: undefined } },
    "the budget mistyped against its lines": { [project]: { annualBudget: 300, executionRate: 9.5, score: 9.5 } },
  },
});
