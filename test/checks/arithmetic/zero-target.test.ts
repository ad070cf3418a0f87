import zeroTarget from "../../../src/checks/arithmetic/zero-target";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const cost = "overall.indicators[整体控制数]";
const reason = "年底前未发生，按比例计分。";

testCheck(zeroTarget, {
  passes: {
    "none wanted and none happened": { [tasks]: { name: "安全事故数", target: "0起", actual: "0次" } },
    "some happened and no points": {
      [tasks]: { name: "安全事故数", target: "0起", actual: "2起", score: 0, reason: "雨天路滑，已设护栏。" },
    },
    "some happened and a part of the points, which a person decides": {
      [tasks]: { name: "投诉件数", target: "0件", actual: "1件", score: 10, reason: "个别窗口排队，已增设窗口。" },
    },
    "none happened, points lost and no reason, which has a check of its own": {
      [tasks]: { name: "安全事故数", target: "0起", actual: "0起", score: 0 },
    },
    "a negative value": { [cost]: { target: "0万元", actual: "-3万元" } },
    "none wanted in words and none happened": { [tasks]: { target: "零事故", actual: "0起" } },
    "nothing asked under a name that may well be": { [tasks]: { target: "无", actual: "2起" } },
    "nothing done of twenty": { [tasks]: { actual: "0个" } },
  },
  flags: {
    "accidents where there should be none": {
      given: { [tasks]: { name: "安全事故数", target: "0起", actual: "2起" } },
      finds: [
        {
          message: "happened",
          at: `overall.indicators[安全事故数].score`,
          severity: "error",
          because: ["target", "actual", "points"].map((column) => `overall.indicators[安全事故数].${column}`),
          words: { actual: "“2起”" },
        },
      ],
    },
    "accidents where the target says in words that there be none": {
      given: { [tasks]: { target: "不发生安全事故", actual: "2起" } },
      finds: [{ message: "happened", at: `${tasks}.score`, severity: "error", words: { target: "“不发生安全事故”" } }],
    },
    "complaints where 无 is aimed at": {
      given: { [tasks]: { name: "有责投诉件数", target: "无", actual: "2件" } },
      finds: [{ message: "happened", at: `overall.indicators[有责投诉件数].score`, words: { target: "“无”" } }],
    },
    "more than a limit of zero": {
      given: { [tasks]: { target: "≤0个", actual: "2个" } },
      finds: [{ message: "happened", at: `${tasks}.score`, severity: "error" }],
    },
    "more than a limit of zero in words": {
      given: { [tasks]: { target: "0个以内", actual: "两个" } },
      finds: [
        {
          message: "happened",
          at: `${tasks}.score`,
          words: { target: "“0个以内”（按不高于0个理解）", actual: "“两个”（按2个理解）" },
        },
      ],
    },
    "more than a bare zero of a good thing": {
      given: { [tasks]: { target: "0个", actual: "3个" } },
      finds: [{ message: "doubtful", at: `${tasks}.score`, severity: "reminder" }],
    },
    "none happened and no points, divided by zero": {
      given: { [cost]: { target: "0%", actual: "0%", score: 0, reason } },
      finds: [{ message: "deducted", at: `${cost}.score`, severity: "warning", expected: "10", suggest: "10" }],
    },
  },
  standsAside: {
    "an actual value is blank": { [tasks]: { target: "0起", actual: undefined } },
    "a form without a column for actual values": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "实际完成值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
