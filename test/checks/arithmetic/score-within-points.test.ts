import scoreWithinPoints from "../../../src/checks/arithmetic/score-within-points";
import { number } from "../../../src/workbook/cell";
import { breakOff, mergeFirstTwo, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const first = "overall.indicators[整体任务数]";

testCheck(scoreWithinPoints, {
  passes: {
    "no points for an indicator": { [`${first}.score`]: 0 },
    "the execution rate's score, which has checks of its own": { "overall.funding.total.score": 12 },
    "one merged score answers for two indicators": (workbook, filing) => {
      const at = filing.overall?.indicators.rows[0]?.score.at;
      if (at) workbook.set(at, number(29));
      mergeFirstTwo(workbook, filing, "score");
    },
  },
  flags: {
    "a hundredth more than the points": {
      given: { [`${first}.score`]: 15.01 },
      finds: [
        {
          message: "exceeds",
          at: `${first}.score`,
          because: [`${first}.points`],
          words: { expected: "15", difference: "多0.01分" },
        },
      ],
    },
    "a score below zero": {
      given: { [`${first}.score`]: -1 },
      finds: [{ message: "negative", at: `${first}.score`, words: { stated: "-1" } }],
    },
  },
  standsAside: {
    "one score is blank": { [`${first}.score`]: undefined },
    "a score without points": { [`${first}.points`]: undefined },
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
    "a form without a column for points": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "分值", "类型"),
  },
});
