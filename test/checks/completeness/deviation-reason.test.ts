import deviationReason from "../../../src/checks/completeness/deviation-reason";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const first = "overall.indicators[整体任务数]";
const late = "overall.indicators[整体按期完成率]";

testCheck(deviationReason, {
  passes: {
    "a point lost and the reason given": { [first]: { score: 14, reason: "设备到货晚，已更换供应商。" } },
    "a reason that begins with 无": { [`${late}.reason`]: "无人报名参训，改为线上培训。" },
    "a reason that begins with a figure": { [`${late}.reason`]: "0.5天停电，已补做。" },
    "full marks and 无": { [`${first}.reason`]: "无" },
  },
  flags: {
    "half a point lost and no reason": {
      given: { [`${first}.score`]: 14.5 },
      finds: [
        {
          message: "missing",
          at: `${first}.reason`,
          because: [`${first}.points`, `${first}.score`],
          severity: "error",
          words: { score: "14.5", points: "15", name: "整体任务数" },
        },
      ],
    },
    "the reason given is 无": {
      given: { [`${late}.reason`]: "无" },
      finds: [{ message: "saysNone", at: `${late}.reason`, words: { reason: "“无”" } }],
    },
    "the reason given is 0": {
      given: { [`${late}.reason`]: "0" },
      finds: [{ message: "saysNone", at: `${late}.reason`, words: { reason: "“0”" } }],
    },
    "the reason given is that there was no deviation": {
      given: { [`${late}.reason`]: "无偏差。" },
      finds: [{ message: "saysNone", at: `${late}.reason`, words: { reason: "“无偏差。”" } }],
    },
  },
  standsAside: {
    "a score is blank": { [`${first}.score`]: undefined },
    "a form without a column for scores": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "得分", "类型"),
    "a form without a column for reasons": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "偏差原因分析及改进措施", "备忘"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
