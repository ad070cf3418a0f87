import totalScore from "../../../src/checks/arithmetic/total-score";
import { number } from "../../../src/workbook/cell";
import { breakOff } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const total = "overall.indicators.totalScore";
const first = "overall.indicators[整体任务数].score";

testCheck(totalScore, {
  passes: {
    "the total rounded to one decimal": (workbook, { overall }) => {
      const at = overall?.indicators.totalScore.at;
      if (at) workbook.set(at, number(98.7), undefined, "General");
    },
    "the total cut off at whole points": (workbook, { overall }) => {
      const at = overall?.indicators.totalScore.at;
      if (at) workbook.set(at, number(98), undefined, "General");
    },
    "an indicator and the total lose one point": { [first]: 14, [total]: 97.65 },
    "the 总分 row's points, which have a check of their own": { "overall.indicators.totalPoints": 110 },
  },
  flags: {
    "100 points claimed": {
      given: { [total]: 100 },
      finds: [
        {
          message: "differs",
          at: total,
          expected: "98.65",
          suggest: "98.65",
          words: { difference: "1.35", execution: "9.65", indicators: "89" },
        },
      ],
    },
    "an indicator lost a point and the total did not": {
      given: { [first]: 14 },
      finds: [{ message: "differs", at: total, expected: "97.65" }],
    },
    "a score is blank": {
      given: { [first]: undefined },
      finds: [{ message: "blankScores", at: total, words: { blank: "“整体任务数 得分”未填写" }, expected: "83.65" }],
    },
  },
  standsAside: {
    "the total is blank": { [total]: undefined },
    "the execution rate's score is blank": { "overall.funding.total.score": undefined },
    "a score is not a number": { [first]: "优" },
    "a copy that breaks off": (workbook, filing) => breakOff(workbook, filing, 3),
  },
});
