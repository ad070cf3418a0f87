import tierScore from "../../../src/checks/arithmetic/tier-score";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const cost = "overall.indicators[整体控制数]";
const reason = "人手不足，下年增配人员。";
const partly = { target: "提升服务水平", actual: "部分达成预期指标并具有一定效果", reason };
const missed = { target: "提升服务水平", actual: "未达成预期指标且效果较差", reason };

testCheck(tierScore, {
  passes: {
    "the least of 部分达成": { [tasks]: { ...partly, score: 9 } },
    "just below the tier above": { [tasks]: { ...partly, score: 11.99 } },
    "the least of 部分达成, rounded to a place less": { [tasks]: { ...partly, points: 3.33, score: 2 } },
    "nothing for 未达成": { [tasks]: { ...missed, score: 0 } },
    "未达成 below its upper end": { [tasks]: { ...missed, score: 8.9 } },
    "full marks for 部分达成, which has a check of its own": { [tasks]: { ...partly, score: 15 } },
    "too few points for 达成, which has a check of its own": {
      [tasks]: { ...partly, actual: "达成预期指标", score: 9 },
    },
    "a figure": { [cost]: { actual: "6000万元", score: 5, reason } },
    "words that are no tier": { [tasks]: { ...partly, actual: "基本完成", score: 5 } },
  },
  flags: {
    "too few points for 部分达成": {
      given: { [tasks]: { ...partly, score: 8 } },
      finds: [
        {
          message: "outside",
          at: `${tasks}.score`,
          because: [`${tasks}.actual`, `${tasks}.points`],
          severity: "warning",
          words: { low: "不低于9分", high: "低于12分", points: "分值15", stated: "填报为8" },
        },
      ],
    },
    "the points of 达成 for 部分完成": {
      given: { [tasks]: { ...partly, actual: "部分完成", score: 12 } },
      finds: [{ message: "outside", at: `${tasks}.score` }],
    },
    "the points of 部分达成 for 未达成": {
      given: { [tasks]: { ...missed, score: 10 } },
      finds: [{ message: "outside", at: `${tasks}.score`, words: { low: "不低于0分", high: "低于9分" } }],
    },
  },
  standsAside: {
    "a score is blank": { [tasks]: { ...partly, score: undefined } },
    "a form without a column for points": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "分值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
