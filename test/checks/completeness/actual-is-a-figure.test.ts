import actualIsAFigure from "../../../src/checks/completeness/actual-is-a-figure";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const cost = "overall.indicators[整体控制数]";
const rate = "overall.indicators[整体合格率]";

testCheck(actualIsAFigure, {
  passes: {
    "a goal in words answered in words": { [tasks]: { target: "提升服务水平", actual: "达成预期指标" } },
    "a date answered in words": { [tasks]: { target: "2024年12月底前", actual: "已完成" } },
    "a numeral in words": { [rate]: { actual: "百分之九十八" } },
    "nothing of what there should be none of": { [tasks]: { target: "0起", actual: "未发生" } },
    "无 where there should be none": { [tasks]: { target: "0起", actual: "无" } },
    "无 within a limit": { [tasks]: { target: "≤3次", actual: "无" } },
    "a declared dash": { [`${tasks}.actual`]: "—" },
    "a figure in another unit": { [`${tasks}.actual`]: "22次" },
    "all of several figures": { [tasks]: { target: "宣传片1部、方案2套", actual: "方案2套，宣传片1部" } },
    "one of several figures told in words": {
      [tasks]: { target: "宣传片1部、方案2套", actual: "宣传片1部，方案已印发" },
    },
    "several figures answered by one that may be any of them": {
      [tasks]: { target: "线上3场、线下2场", actual: "5场" },
    },
    "several figures answered by a figure of something else": {
      [tasks]: { target: "宣传片1部、方案2套", actual: "宣传活动1部" },
    },
    "so many for each answered by how many in all": { [tasks]: { target: "每季度≥1次", actual: "4次" } },
  },
  flags: {
    "完成 for an amount": {
      given: { [cost]: { target: "≤30万元", actual: "完成" } },
      finds: [
        {
          message: "inWords",
          at: `${cost}.actual`,
          because: [`${cost}.target`],
          severity: "error",
          words: { stated: "“完成”", target: "“≤30万元”", name: "整体控制数" },
        },
      ],
    },
    "完成 for a share in words, told as it was read": {
      given: { [rate]: { target: "95%以上", actual: "完成" } },
      finds: [{ message: "inWords", at: `${rate}.actual`, words: { target: "“95%以上”（按不低于95%理解）" } }],
    },
    "one of several figures alone": {
      given: { [tasks]: { target: "宣传片≥1部、方案≥2套", actual: "宣传片1部" } },
      finds: [
        {
          message: "partUntold",
          at: `${tasks}.actual`,
          severity: "reminder",
          words: { parts: "“方案不低于2套”" },
        },
      ],
    },
    "按月开展 for so many each month": {
      given: { [tasks]: { target: "每月1次", actual: "已按月开展" } },
      finds: [{ message: "meant", at: `${tasks}.actual`, words: { target: "“每月1次”（按1次/月理解）" } }],
    },
    "a tier for a rate": {
      given: { [`${rate}.actual`]: "达成预期指标" },
      finds: [{ message: "inWords", at: `${rate}.actual`, severity: "error" }],
    },
    "未完成 for a limit": {
      given: { [`${cost}.actual`]: "未完成" },
      finds: [{ message: "inWords", at: `${cost}.actual` }],
    },
    "words for a range": {
      given: { [tasks]: { target: "10-20个", actual: "数量达标" } },
      finds: [{ message: "inWords", at: `${tasks}.actual` }],
    },
    "按时完成 for a number of days": {
      given: { [tasks]: { target: "≤30天", actual: "按时完成" } },
      finds: [{ message: "meant", at: `${tasks}.actual`, severity: "reminder" }],
    },
    "all of them for so many": {
      given: { [tasks]: { target: "12个", actual: "全部覆盖" } },
      finds: [{ message: "meant", at: `${tasks}.actual`, severity: "reminder", words: { stated: "“全部覆盖”" } }],
    },
    "not in time for a number of days": {
      given: { [tasks]: { target: "≤30天", actual: "未按时完成" } },
      finds: [{ message: "inWords", at: `${tasks}.actual`, severity: "error" }],
    },
    "无 for a rate to be reached": {
      given: { [`${rate}.actual`]: "无" },
      finds: [{ message: "saysNone", at: `${rate}.actual`, severity: "reminder", words: { stated: "“无”" } }],
    },
  },
  standsAside: {
    "an actual value is blank": { [`${tasks}.actual`]: undefined },
    "two figures in one cell": { [`${tasks}.actual`]: "完成1部宣传片、2套方案" },
    "a form without a column for actual values": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "实际完成值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
