import singleIndicatorWeight from "../../../src/checks/arithmetic/single-indicator-weight";
import { number } from "../../../src/workbook/cell";
import { breakOff, mergeFirstTwo, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const benefit = "overall.indicators[整体受益对象]";

testCheck(singleIndicatorWeight, {
  passes: {
    "thirty points for the only benefit": { [`${benefit}.score`]: 29 },
    "a weight of two indicators in one merged cell": (workbook, filing) => {
      const at = filing.overall?.indicators.rows[0]?.points.at;
      if (at) workbook.set(at, number(31));
      mergeFirstTwo(workbook, filing, "points");
    },
  },
  flags: {
    "more than thirty points for one indicator": {
      given: { [`${tasks}.points`]: 14, [`${benefit}.points`]: 31 },
      finds: [
        {
          message: "tooHeavy",
          at: `${benefit}.points`,
          because: [`${benefit}.name`],
          severity: "warning",
          words: { stated: "分值为31", most: "超过30分", name: "整体受益对象" },
        },
      ],
    },
    "a heavy indicator in a form that lost another's points": {
      given: { [`${rate}.points`]: undefined, [`${benefit}.points`]: 45 },
      finds: [{ message: "tooHeavy", at: `${benefit}.points` }],
    },
  },
  standsAside: {
    "the points add up to more than there are": { [`${tasks}.points`]: 150 },
    "the points of an indicator are words": { [`${tasks}.points`]: "见附件" },
    "a form without a column for points": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "分值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
