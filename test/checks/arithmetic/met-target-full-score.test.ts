import metTargetFullScore from "../../../src/checks/arithmetic/met-target-full-score";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const cost = "overall.indicators[整体控制数]";
const late = "overall.indicators[整体按期完成率]";

testCheck(metTargetFullScore, {
  passes: {
    "points lost and a reason why": { [tasks]: { score: 14, reason: "指标值设定偏低，适度调减。" } },
    "points lost and no reason, which has a check of its own": { [tasks]: { score: 14 } },
    "points lost and 无, which has a check of its own": { [tasks]: { score: 14, reason: "无" } },
    "a target not met": { [`${late}.reason`]: "已完成" },
    "a bare figure passed, which may be a limit": { [tasks]: { target: "20个", score: 14, reason: "已完成" } },
    "a goal in words reached, within its tier": {
      [tasks]: { target: "提升服务水平", actual: "达成预期指标", score: 14, reason: "已完成" },
    },
    "several figures reached, beside words that may not be": {
      [tasks]: { target: "≥1部宣传片、≥2套方案，效果良好", actual: "宣传片1部，方案3套", score: 14, reason: "已完成" },
    },
    "a date passed": { [tasks]: { target: "2024年9月底前", actual: "2024年11月5日", score: 14, reason: "已完成" } },
    "a month that may end behind the day": {
      [tasks]: { target: "2024年9月15日前", actual: "2024年9月", score: 14, reason: "已完成" },
    },
    "a reason that begins with 完成 and goes on": { [tasks]: { score: 14, reason: "完成时间晚于计划两个月。" } },
  },
  flags: {
    "points lost because all was done": {
      given: { [tasks]: { score: 14, reason: "已完成。" } },
      finds: [
        {
          message: "saysDone",
          at: `${tasks}.score`,
          because: ["target", "actual", "points", "reason"].map((column) => `${tasks}.${column}`),
          severity: "warning",
          expected: "15",
          words: { reason: "“已完成。”", points: "分值15" },
        },
      ],
    },
    "points lost for exactly as many, without a sign": {
      given: { [tasks]: { target: "20个", actual: "20个", score: 14, reason: "已按要求完成" } },
      finds: [{ message: "saysDone", at: `${tasks}.score`, severity: "warning" }],
    },
    "points lost for a day in time": {
      given: { [tasks]: { target: "2024年12月31日前", actual: "11月20日", score: 14, reason: "按期完成" } },
      finds: [{ message: "saysDone", at: `${tasks}.score`, severity: "warning" }],
    },
    "points lost for several figures, each of them reached": {
      given: { [tasks]: { target: "≥1部宣传片、≥2套方案", actual: "宣传片1部，方案3套", score: 14, reason: "已完成" } },
      finds: [{ message: "saysDone", at: `${tasks}.score` }],
    },
    "points lost within the limit": {
      given: { [cost]: { score: 9, reason: "超额完成年度任务" } },
      finds: [{ message: "saysDone", at: `${cost}.score` }],
    },
    "points lost on a form without a column for reasons": {
      given: (workbook, { overall }) => {
        reprint(workbook, overall?.sheet ?? "", "偏差原因分析及改进措施", "备忘");
        reprint(workbook, overall?.sheet ?? "", "100%", "≥90%");
      },
      finds: [{ message: "noColumn", at: `${late}.score`, severity: "reminder", words: { stated: "得分9" } }],
    },
  },
  standsAside: {
    "an actual value is blank": { [`${tasks}.actual`]: undefined },
    "a form without a column for scores": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "得分", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
