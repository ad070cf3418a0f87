import overAchievement from "../../../src/checks/completeness/over-achievement";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const cost = "overall.indicators[整体控制数]";
const rate = "overall.indicators[整体合格率]";

testCheck(overAchievement, {
  passes: {
    "just below the threshold": { [tasks]: { target: "≥1000个", actual: "1299个" } },
    "far beyond, and the reason given": {
      [tasks]: { actual: "40个", reason: "年初任务未全部明确，指标值偏低，下年据实测算。" },
    },
    "far beyond, and points deducted without a reason, which has a check of its own": {
      [tasks]: { actual: "40个", score: 13 },
    },
    "one of several figures far beyond": { [tasks]: { target: "培训≥3期、≥100人", actual: "培训3期、180人" } },
    "one more than one": { [tasks]: { target: "≥1次", actual: "2次" } },
    "far below a limit": { [cost]: { actual: "10万元" } },
    "far beyond exactly so many, which has a check of its own": { [tasks]: { target: "=20个", actual: "40个" } },
    "a growth": { [rate]: { target: "增长≥5%", actual: "增长8%" } },
    "a growth by its name": { [tasks]: { name: "产值增长率", target: "≥5%", actual: "8%" } },
    "a target of zero": { [tasks]: { target: "≥0个", actual: "4个" } },
    "a form without a column for reasons": (workbook, { overall }) => {
      reprint(workbook, overall?.sheet ?? "", "偏差原因分析及改进措施", "备忘");
      reprint(workbook, overall?.sheet ?? "", "≥20个", "≥10个");
    },
  },
  flags: {
    "thirty per cent more and no reason": {
      given: { [tasks]: { actual: "26个" } },
      finds: [
        {
          message: "beyond",
          at: `${tasks}.reason`,
          because: [`${tasks}.target`, `${tasks}.actual`],
          severity: "warning",
          words: { rate: "完成率130.00%", threshold: "达到或超过130.00%" },
        },
      ],
    },
    "twice as much and 无": {
      given: { [tasks]: { actual: "40个", reason: "无" } },
      finds: [{ message: "beyond", at: `${tasks}.reason` }],
    },
    "a rate far above its target": {
      given: { [rate]: { target: "≥70%", actual: "96%" } },
      finds: [{ message: "beyond", at: `${rate}.reason`, words: { rate: "137.14%" } }],
    },
    "far beyond a bare figure, which may be a limit": {
      given: { [tasks]: { target: "20个", actual: "30个" } },
      finds: [{ message: "unsigned", at: `${tasks}.reason`, severity: "reminder" }],
    },
  },
  standsAside: {
    "an actual value is blank": { [`${tasks}.actual`]: undefined },
    "a form without a column for points": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "分值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
