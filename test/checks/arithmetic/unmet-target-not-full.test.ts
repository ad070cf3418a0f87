import unmetTargetNotFull from "../../../src/checks/arithmetic/unmet-target-not-full";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const late = "overall.indicators[整体按期完成率]";
const cost = "overall.indicators[整体控制数]";

testCheck(unmetTargetNotFull, {
  passes: {
    "exactly the target": { [tasks]: { actual: "20个" } },
    "the same share of another size": { [rate]: { target: "≥95%", actual: "950‰" } },
    "within the limit": { [cost]: { actual: "4999.99万元" } },
    "a partial score, whatever it is": { [late]: { score: 9.9 } },
    "more than exactly so many": { [tasks]: { target: "=20个", actual: "25个" } },
    "more cases than aimed at, which may be work or trouble": {
      [tasks]: { name: "审结案件数", target: "1000件", actual: "1050件" },
    },
    "an answer sooner than it must be": {
      [tasks]: { name: "平均办结时间", target: "3个工作日", actual: "2个工作日" },
    },
    "less water than was aimed at": { [tasks]: { name: "人均用水量", target: "20吨", actual: "18吨" } },
    "a longer guarantee": { [tasks]: { name: "质保时限", target: "3年", actual: "5年" } },
    "outside a range": { [tasks]: { target: "10-15个", actual: "22个" } },
    "something where there should be nothing": { [tasks]: { target: "0起", actual: "2起" } },
    "done a month late, which has a check of its own": { [tasks]: { target: "11月完成", actual: "2024年12月" } },
    "a rate above the whole": { [rate]: { target: "≥120%", actual: "98%" } },
    "a target read with 2 for ≥": { [late]: { target: "290%", actual: "100%", score: 10 } },
  },
  flags: {
    "full marks for 90 of 100 %": {
      given: { [late]: { score: 10 } },
      finds: [
        {
          message: "short",
          at: `${late}.score`,
          because: [`${late}.target`, `${late}.actual`, `${late}.points`],
          severity: "error",
          expected: "9",
          suggest: "9",
          words: { actual: "“90%”", name: "整体按期完成率" },
        },
      ],
    },
    "full marks below a target in words, told how both were read": {
      given: { [late]: { target: "95%以上", actual: "90", score: 10 } },
      finds: [
        {
          message: "short",
          at: `${late}.score`,
          words: { target: "“95%以上”（按不低于95%理解）", actual: "“90”（按90%理解）" },
        },
      ],
    },
    "full marks for fewer than exactly so many": {
      given: { [tasks]: { target: "=20个", actual: "18个" } },
      finds: [{ message: "short", at: `${tasks}.score`, expected: "13.5" }],
    },
    "full marks for a share that rounds up to them at one place": {
      given: { [late]: { actual: "99.6%", score: 10 } },
      finds: [{ message: "roundedUp", at: `${late}.score`, severity: "warning", expected: "9.96", suggest: "9.96" }],
    },
    "full marks above the limit": {
      given: { [cost]: { actual: "6000万元" } },
      finds: [{ message: "over", at: `${cost}.score`, severity: "error", expected: "8.33", suggest: "8.33" }],
    },
    "full marks above a limit by its name": {
      given: { [cost]: { target: "5000万元", actual: "6000万元" } },
      finds: [{ message: "byName", at: `${cost}.score`, severity: "warning", expected: "8.33" }],
    },
    "a bare number of meetings, which may be a limit": {
      given: { [tasks]: { name: "召开会议次数", target: "20次", actual: "15次" } },
      finds: [{ message: "doubtful", at: "overall.indicators[召开会议次数].score", severity: "reminder" }],
    },
    "a bare rate that may be either": {
      given: { [tasks]: { name: "设备比例", target: "80%", actual: "75%" } },
      finds: [{ message: "doubtful", at: "overall.indicators[设备比例].score", severity: "reminder" }],
    },
    "complaints that come in by themselves": {
      given: { [tasks]: { name: "办理信访件数量", target: "20件", actual: "15件" } },
      finds: [{ message: "doubtful", at: "overall.indicators[办理信访件数量].score", severity: "reminder" }],
    },
    "fewer houses repaired than were to be, without a sign": {
      given: { [tasks]: { name: "改造危房户数", target: "36户", actual: "33户" } },
      finds: [
        { message: "unsigned", at: "overall.indicators[改造危房户数].score", severity: "warning", expected: "13.75" },
      ],
    },
    "fewer people trained than were to be, without a sign": {
      given: { [tasks]: { name: "培训人次", target: "380人次", actual: "350人次" } },
      finds: [{ message: "unsigned", at: "overall.indicators[培训人次].score", severity: "warning" }],
    },
    "an answer that took longer than it may": {
      given: { [tasks]: { name: "平均办结时间", target: "3个工作日", actual: "5个工作日" } },
      finds: [{ message: "byName", at: "overall.indicators[平均办结时间].score", severity: "warning", expected: "9" }],
    },
    "full marks for a cost a little above its limit": {
      given: { [cost]: { name: "采购成本", target: "≤200万元", actual: "2010000元", score: 10, points: 10 } },
      finds: [
        { message: "roundedUpOver", at: "overall.indicators[采购成本].score", severity: "warning", expected: "9.95" },
      ],
    },
    "on the limit that must be passed": {
      given: { [tasks]: { target: ">20个", actual: "20个" } },
      finds: [{ message: "doubtful", at: `${tasks}.score`, severity: "reminder" }],
    },
  },
  standsAside: {
    "words that do not say whether the goal is reached": { [tasks]: { target: "提升服务水平", actual: "有所提升" } },
    "words beside a figure": { [`${tasks}.actual`]: "完成了大部分" },
    "a target is blank": { [`${tasks}.target`]: undefined },
    "a score is blank": { [`${tasks}.score`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
