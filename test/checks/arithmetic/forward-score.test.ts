import forwardScore from "../../../src/checks/arithmetic/forward-score";
import { number } from "../../../src/workbook/cell";
import { breakOff, mergeFirstTwo, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const late = "overall.indicators[整体按期完成率]";
const cost = "overall.indicators[整体控制数]";
const reason = "资金下达较晚，下年提前安排。";

testCheck(forwardScore, {
  passes: {
    "a share rounded to two places": { [late]: { actual: "83.47%", score: 8.35 } },
    "a share cut off at the second place": { [late]: { actual: "83.47%", score: 8.34 } },
    "a share rounded to one place in a cell that shows two": { [late]: { actual: "83.7%", score: 8.4 } },
    "a share worked out before the percentage was rounded": { [late]: { actual: "83%", score: 8.35 } },
    "a count in proportion": { [tasks]: { actual: "15个", score: 11.25 } },
    "exactly so many and fewer done, in proportion": { [tasks]: { target: "=20个", actual: "15个", score: 11.25 } },
    "exactly so many and more done": { [tasks]: { target: "=20个", actual: "25个", score: 12, reason } },
    "full marks for a target not met, which has a check of its own": { [late]: { score: 10 } },
    "a met target that lost points": { [tasks]: { score: 14, reason } },
    "more than a limit": { [cost]: { actual: "10000万元", score: 4, reason } },
    "元 written for 万元, which has a check of its own": {
      [tasks]: { target: "≥90万元", actual: "89.97元", score: 10 },
    },
    "a rate above the whole, which has a check of its own": { [rate]: { target: "≥195%", score: 10, reason } },
    "a score beyond the points": { [late]: { score: 11 } },
    "words beside a figure": { [tasks]: { actual: "陆续完成", score: 12, reason } },
    "one merged score answers for two indicators": (workbook, filing) => {
      const at = filing.overall?.indicators.rows[0]?.score.at;
      if (at) workbook.set(at, number(12));
      mergeFirstTwo(workbook, filing, "score");
    },
  },
  flags: {
    "18 of 20 points for 83.5 %": {
      given: { [late]: { actual: "83.5%", points: 20, score: 18 } },
      finds: [
        {
          message: "more",
          at: `${late}.score`,
          because: [`${late}.target`, `${late}.actual`, `${late}.points`],
          severity: "error",
          expected: "16.7",
          suggest: "16.7",
          words: { rate: "83.50%", difference: "多计1.3分", points: "分值20" },
        },
      ],
    },
    "a whole number for a share in a cell that shows two places": {
      given: { [late]: { actual: "83.7%", score: 9 } },
      finds: [{ message: "more", at: `${late}.score`, expected: "8.37" }],
    },
    "fewer points than the share": {
      given: { [tasks]: { actual: "15个", score: 8, reason } },
      finds: [{ message: "less", at: `${tasks}.score`, severity: "warning", expected: "11.25" }],
    },
    "nothing for a target partly reached": {
      given: { [rate]: { actual: "90%", score: 0, reason } },
      finds: [{ message: "less", at: `${rate}.score`, expected: "14.21", words: { rate: "94.74%" } }],
    },
    "a bare figure, which may be a limit": {
      given: { [tasks]: { target: "20个", actual: "15个", score: 14 } },
      finds: [{ message: "unsigned", at: `${tasks}.score`, severity: "reminder", expected: "11.25" }],
    },
  },
  standsAside: {
    "an actual value is blank": { [`${tasks}.actual`]: undefined },
    "a score is blank": { [`${late}.score`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
