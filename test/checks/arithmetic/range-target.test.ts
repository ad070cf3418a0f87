import rangeTarget from "../../../src/checks/arithmetic/range-target";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const reason = "报名人数不足，下年提前组织。";

testCheck(rangeTarget, {
  passes: {
    "the lower end": { [tasks]: { target: "22-30个", actual: "22个" } },
    "the upper end": { [rate]: { target: "≥90%且≤98%", actual: "98%" } },
    "below, in proportion to the nearer end": { [tasks]: { target: "24-30个", actual: "22个", score: 13.75, reason } },
    "below, and fewer points than that": { [tasks]: { target: "24-30个", actual: "22个", score: 10, reason } },
    "above, in proportion to the nearer end": { [tasks]: { target: "10-20个", actual: "22个", score: 13.64, reason } },
    "no range": { [tasks]: { actual: "10个" } },
  },
  flags: {
    "below and full marks": {
      given: { [tasks]: { target: "24-30个", actual: "22个" } },
      finds: [
        {
          message: "outside",
          at: `${tasks}.score`,
          because: [`${tasks}.target`, `${tasks}.actual`, `${tasks}.points`],
          severity: "warning",
          expected: "13.75",
          words: { target: "“24-30个”" },
        },
      ],
    },
    "above and full marks": {
      given: { [tasks]: { target: "1至3个", actual: "5个" } },
      finds: [{ message: "outside", at: `${tasks}.score`, expected: "9" }],
    },
    "below and more points than in proportion": {
      given: { [tasks]: { target: "24-30个", actual: "22个", score: 14.5, reason } },
      finds: [{ message: "generous", at: `${tasks}.score`, severity: "reminder", expected: "13.75" }],
    },
  },
  standsAside: {
    "an actual value is blank": { [tasks]: { target: "1-3个", actual: undefined } },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
