import percentageRange from "../../../src/checks/arithmetic/percentage-range";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";
const pleased = "overall.indicators[整体满意度]";
const late = "overall.indicators[整体按期完成率]";

testCheck(percentageRange, {
  passes: {
    "exactly 100 %": { [rate]: { target: "100%", actual: "100.00%" } },
    "more done than planned": { [late]: { target: "≥100%", actual: "120%" } },
    "a rate that may grow beyond the whole": { [tasks]: { name: "产值增长率", target: "≥5%", actual: "-3%" } },
    "a share that grows": { [rate]: { name: "合格率提升率", target: "≥100%", actual: "120%" } },
    "an increase of a share": { [rate]: { target: "提高10%", actual: "提高110%" } },
    "children from elsewhere": { [rate]: { name: "毛入学率", actual: "103%" } },
    "more telephones than people": { [rate]: { name: "移动电话普及率", actual: "112%" } },
    "a provision above the loans": { [rate]: { name: "拨备覆盖率", actual: "152%" } },
    "cases of earlier years": { [rate]: { name: "案件办结率", actual: "104%" } },
    "more patients than beds": { [rate]: { name: "病床使用率", actual: "101%" } },
    "points for satisfaction": { [pleased]: { target: "≥90%", actual: "96分" } },
    "money from elsewhere": { [rate]: { name: "资金到位率", target: "100%", actual: "115%" } },
    "a growth of 290 %": { [tasks]: { name: "产值增长率", target: "290%", actual: "95%" } },
    "290 % beside another figure of the kind": { [tasks]: { target: "200%", actual: "290%" } },
  },
  flags: {
    "more people are pleased than were asked": {
      given: { [`${pleased}.actual`]: "102%" },
      finds: [
        {
          message: "exceeds",
          at: `${pleased}.actual`,
          because: [`${pleased}.name`],
          severity: "error",
          words: { stated: "“102%”", column: "实际完成值", name: "整体满意度" },
        },
      ],
    },
    "more forest than land": {
      given: { [rate]: { name: "森林覆盖率", actual: "102%" } },
      finds: [{ message: "exceeds", at: "overall.indicators[森林覆盖率].actual" }],
    },
    "more files put away than there are": {
      given: { [rate]: { name: "档案归档率", actual: "102%" } },
      finds: [{ message: "exceeds", at: "overall.indicators[档案归档率].actual" }],
    },
    "a target of more than the whole": {
      given: { [`${rate}.target`]: "≥120%" },
      finds: [{ message: "exceeds", at: `${rate}.target`, words: { column: "年度指标值" } }],
    },
    "less than nothing passed": {
      given: { [`${rate}.actual`]: "-5%" },
      finds: [{ message: "negative", at: `${rate}.actual`, severity: "error", words: { stated: "-5%" } }],
    },
    "≥ read as 2 in a target": {
      given: { [`${pleased}.target`]: "290%" },
      finds: [
        {
          message: "misread",
          at: `${pleased}.target`,
          severity: "reminder",
          suggest: "≥90%",
          words: { stated: "“290%”", likely: "“≥90%”" },
        },
      ],
    },
    "≥ read as 2 under a name that could pass the whole": {
      given: { [`${late}.target`]: "2100%" },
      finds: [{ message: "misread", at: `${late}.target`, suggest: "≥100%" }],
    },
    "≥ read as 2 in an actual value, where no figure can be offered": {
      given: { [`${pleased}.actual`]: "295%" },
      finds: [{ message: "misread", at: `${pleased}.actual`, words: { likely: "≥95%" } }],
    },
  },
  standsAside: {
    "the rate is blank": { [`${rate}.actual`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
