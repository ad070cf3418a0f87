import sameMeasure from "../../../src/checks/arithmetic/same-measure";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const cost = "overall.indicators[整体控制数]";

testCheck(sameMeasure, {
  passes: {
    "元 against 万元, the same after conversion": { [cost]: { target: "≤90万元", actual: "899740元" } },
    "a target without its unit's last word": { [cost]: { target: "≤200万", actual: "195.5万元" } },
    "a bare figure of the same size takes the unit of the other": { [cost]: { target: "≤90万元", actual: "89.97" } },
    "a rate against per mille": { [rate]: { target: "≥95%", actual: "980‰" } },
    "a growth answered by the figure reached": { [tasks]: { target: "增长≥5%", actual: "22个" } },
    "one span of time in two units": { [tasks]: { target: "≤1年", actual: "12个月" } },
    "a cost for each answered by the cost": { [cost]: { target: "≤400元/人", actual: "380元" } },
    "words beside a figure": { [tasks]: { target: "≥20个", actual: "全部完成" } },
    "nothing of a thing one wants none of": { [tasks]: { target: "0起", actual: "0次" } },
    "a range of the same unit": { [tasks]: { target: "20-30个", actual: "22个" } },
    "a declared dash": { [tasks]: { target: "—", actual: "22次" } },
    "a thousandfold in the figures themselves, which the score answers for": {
      [cost]: { target: "≤90万元", actual: "1元" },
    },
  },
  flags: {
    "元 written for 万元": {
      given: { [cost]: { target: "≤90万元", actual: "89.974元" } },
      finds: [
        {
          message: "misscaled",
          at: `${cost}.actual`,
          because: [`${cost}.target`],
          severity: "error",
          suggest: "89.974万元",
          words: { target: "≤90万元", stated: "89.974元", name: "整体控制数" },
        },
      ],
    },
    "money answered by times": {
      given: { [cost]: { target: "≤5万元", actual: "3次" } },
      finds: [{ message: "moneyAgainstCount", at: `${cost}.actual`, severity: "error", words: { stated: "“3次”" } }],
    },
    "次 for 个": {
      given: { [tasks]: { target: "≥20个", actual: "22次" } },
      finds: [{ message: "differs", at: `${tasks}.actual`, severity: "reminder", words: { stated: "“22次”" } }],
    },
    "a count for a share": {
      given: { [rate]: { target: "100%", actual: "28所" } },
      finds: [{ message: "differs", at: `${rate}.actual`, severity: "reminder" }],
    },
    "a share in words is told as it was read, a bare figure without a unit it lacks": {
      given: { [rate]: { target: "95%以上", actual: "0.98" } },
      finds: [
        {
          message: "doubtful",
          at: `${rate}.actual`,
          words: { target: "“95%以上”（按不低于95%理解）", stated: "“0.98”有" },
        },
      ],
    },
    "a ratio without its sign": {
      given: { [rate]: { target: "≥95%", actual: "0.98" } },
      finds: [{ message: "doubtful", at: `${rate}.actual`, severity: "reminder" }],
    },
    "an amount in 元 without its unit": {
      given: { [cost]: { target: "≤90万元", actual: "899740" } },
      finds: [{ message: "doubtful", at: `${cost}.actual`, words: { stated: "899740" } }],
    },
  },
  standsAside: {
    "an actual value is blank": { [`${tasks}.actual`]: undefined },
    "a target is blank": { [`${tasks}.target`]: undefined },
    "a form without a column for actual values": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "实际完成值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
