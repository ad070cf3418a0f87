import reverseScore from "../../../src/checks/arithmetic/reverse-score";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const cost = "overall.indicators[整体控制数]";
const reason = "材料价格上涨，下年提前锁价。";

testCheck(reverseScore, {
  passes: {
    "exactly the limit": { [cost]: { actual: "5000万元" } },
    "above the limit, in proportion": { [cost]: { actual: "6000万元", score: 8.33, reason } },
    "above the limit, cut off at the last place": { [cost]: { actual: "5850万元", score: 8.54, reason } },
    "above the limit in 元": { [cost]: { actual: "60000000元", score: 8.33, reason } },
    "above the limit and full marks, which has a check of its own": { [cost]: { actual: "6000万元" } },
    "at a limit that must not be reached": { [cost]: { target: "<5000万元", actual: "5000万元", score: 9, reason } },
    "less than wanted of a good thing": { [tasks]: { actual: "15个", score: 12, reason } },
    "no name and no sign says which way it counts": { [tasks]: { target: "20个", actual: "30个", score: 12, reason } },
    "元 written for 万元": { [cost]: { target: "≤5000元", actual: "6000万元", score: 9, reason } },
  },
  flags: {
    "a tenth deducted for a fifth too much": {
      given: { [cost]: { actual: "6000万元", score: 9, reason } },
      finds: [
        {
          message: "more",
          at: `${cost}.score`,
          because: [`${cost}.target`, `${cost}.actual`, `${cost}.points`],
          severity: "error",
          expected: "8.33",
          suggest: "8.33",
          words: { difference: "多计0.67分", target: "“≤5000万元”", actual: "“6000万元”" },
        },
      ],
    },
    "nothing for a fifth too much": {
      given: { [cost]: { actual: "6000万元", score: 0, reason } },
      finds: [{ message: "less", at: `${cost}.score`, severity: "warning", expected: "8.33" }],
    },
    "a limit by its name alone": {
      given: { [cost]: { target: "5000万元", actual: "6000万元", score: 9, reason } },
      finds: [{ message: "unsigned", at: `${cost}.score`, severity: "warning", expected: "8.33" }],
    },
  },
  standsAside: {
    "an actual value is blank": { [`${cost}.actual`]: undefined },
    "the points are blank": { [`${cost}.points`]: undefined },
    "a form without a column for actual values": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "实际完成值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
