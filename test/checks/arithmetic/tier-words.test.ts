import tierWords from "../../../src/checks/arithmetic/tier-words";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const reason = "人手不足，下年增配人员。";
const done = { target: "提升服务水平", actual: "达成预期指标", reason };

testCheck(tierWords, {
  passes: {
    "the least of 达成": { [tasks]: { ...done, score: 12 } },
    "full marks for 完成": { [tasks]: { ...done, actual: "已完成", score: 15 } },
    "points lost by a delay": { [tasks]: { target: "2024年6月底前", actual: "已完成", score: 9, reason } },
    "a point too many for 部分达成, which has a check of its own": {
      [tasks]: { ...done, actual: "部分达成预期指标", score: 14 },
    },
    "words that are no tier": { [tasks]: { ...done, actual: "基本完成", score: 9 } },
    "words beside a figure, which have a check of their own": { [tasks]: { actual: "未完成" } },
    "work going on that was only to begin": { [tasks]: { target: "启动建设", actual: "正在建设" } },
    "work going on that is due in a later year": { [tasks]: { target: "2026年12月底前竣工", actual: "正在建设" } },
    "a point lost for what is still missing": {
      [tasks]: { target: "建立健全", actual: "大部分完成", score: 14, reason },
    },
    "nothing of what must not happen": { [tasks]: { target: "不发生", actual: "未发生" } },
    "an indicator without weight": { [tasks]: { ...done, actual: "未完成", points: 0, score: 0 } },
  },
  flags: {
    "达成 and less than 80 %": {
      given: { [tasks]: { ...done, score: 11 } },
      finds: [
        {
          message: "tooFew",
          at: `${tasks}.score`,
          because: [`${tasks}.actual`, `${tasks}.points`],
          severity: "error",
          words: { low: "下限12分", points: "分值15", actual: "“达成预期指标”" },
        },
      ],
    },
    "完成 and half the points": {
      given: { [tasks]: { ...done, actual: "完成", score: 7.5 } },
      finds: [{ message: "tooFew", at: `${tasks}.score` }],
    },
    "部分完成 and full marks": {
      given: { [tasks]: { ...done, actual: "部分完成" } },
      finds: [{ message: "full", at: `${tasks}.score`, severity: "error", words: { stated: "得分15" } }],
    },
    "未完成 and full marks beside a date": {
      given: { [tasks]: { ...done, target: "2024年6月底前", actual: "未完成" } },
      finds: [{ message: "full", at: `${tasks}.score` }],
    },
    "full marks for what the goal denies": {
      given: { [tasks]: { target: "验收通过", actual: "未通过" } },
      finds: [{ message: "full", at: `${tasks}.score`, severity: "error" }],
    },
    "full marks for work not begun": {
      given: { [tasks]: { target: "按计划开展", actual: "尚未实施" } },
      finds: [{ message: "full", at: `${tasks}.score` }],
    },
    "full marks for work still going on": {
      given: { [tasks]: { target: "2024年12月底前竣工", actual: "正在建设" } },
      finds: [{ message: "full", at: `${tasks}.score` }],
    },
    "full marks for nine tenths of all": {
      given: { [tasks]: { target: "全覆盖", actual: "覆盖90%" } },
      finds: [{ message: "full", at: `${tasks}.score`, severity: "error", words: { actual: "“覆盖90%”" } }],
    },
  },
  standsAside: {
    "a score is blank": { [tasks]: { ...done, score: undefined } },
    "a form without a column for actual values": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "实际完成值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
