import fullRateTarget from "../../../src/checks/completeness/full-rate-target";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const pleased = "overall.indicators[整体满意度]";
const late = "overall.indicators[整体按期完成率]";

testCheck(fullRateTarget, {
  passes: {
    "a plain 100%": { [`${rate}.target`]: "100%" },
    "at least nearly all": { [`${rate}.target`]: "≥99.9%" },
    "a rate that can be passed": { [`${late}.target`]: "≥100%" },
    "a growth of 100 %": { [`${rate}.target`]: "提高≥100%" },
    "a hundred of something else": { [`${tasks}.target`]: "≥100个" },
    "at most 100 %": { [`${rate}.target`]: "≤100%" },
  },
  flags: {
    "≥100% of a share": {
      given: { [`${rate}.target`]: "≥100%" },
      finds: [
        {
          message: "beyondWhole",
          at: `${rate}.target`,
          because: [`${rate}.name`],
          severity: "reminder",
          expected: "=100%",
          suggest: "=100%",
          words: { stated: "“≥100%”", name: "整体合格率" },
        },
      ],
    },
    "more than 100% in words": {
      given: { [`${pleased}.target`]: "不低于100%" },
      finds: [{ message: "beyondWhole", at: `${pleased}.target` }],
    },
  },
  standsAside: {
    "the target of a share is blank": { [`${rate}.target`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
