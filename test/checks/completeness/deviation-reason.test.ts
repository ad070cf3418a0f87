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
    "almost done, which owns that something is wanting": { [`${late}.reason`]: "基本完成" },
    "nothing happened that could be counted": { [`${late}.reason`]: "未发生" },
    "done, but later than planned": { [`${late}.reason`]: "已完成，比计划晚两个月。" },
    "the reason of the row above": { [`${late}.reason`]: "同上" },
    "done, where the target was reached, which has a check of its own": { [first]: { score: 14, reason: "已完成" } },
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
    "the reason given is that there is nothing to improve": {
      given: { [`${late}.reason`]: "无偏差，无改进措施" },
      finds: [{ message: "saysNone", at: `${late}.reason` }],
    },
    "the reason given is a mark": {
      given: { [`${late}.reason`]: "①" },
      finds: [{ message: "saysNone", at: `${late}.reason` }],
    },
    "done, where nine tenths were": {
      given: { [`${late}.reason`]: "全部按期完成" },
      finds: [
        {
          message: "saysDone",
          at: `${late}.reason`,
          severity: "warning",
          words: { reason: "“全部按期完成”", actual: "“90%”", target: "“100%”" },
        },
      ],
    },
    "all is well, where nine tenths were": {
      given: { [`${late}.reason`]: "正常" },
      finds: [{ message: "saysDone", at: `${late}.reason` }],
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
