import pointsTotal from "../../../src/checks/arithmetic/points-total";
import { number } from "../../../src/workbook/cell";
import { breakOff, mergeFirstTwo } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const total = "overall.indicators.totalPoints";
const execution = "overall.funding.total.points";
const first = "overall.indicators[整体任务数].points";
const second = "overall.indicators[整体合格率].points";
const heading = "overall.indicators.groups[产出指标].points";

testCheck(pointsTotal, {
  passes: {
    "five points move from one indicator to another": { [first]: 20, [second]: 10 },
    "the execution rate is given 100 points, which is for the check of that weight": { [execution]: 100 },
    "three points too many below a heading that prints 50, which is for the check of groups": { [first]: 18 },
    "one merged cell holds the points of two indicators": (workbook, filing) => {
      const at = filing.overall?.indicators.rows[0]?.points.at;
      if (at) workbook.set(at, number(30));
      mergeFirstTwo(workbook, filing, "points");
    },
  },
  flags: {
    "three points too many, and the 总分 row follows": {
      given: { [heading]: "产出指标", [first]: 18, [total]: 103 },
      finds: [
        { message: "differs", at: total, words: { sum: "合计103", off: "多3分", form: "部门整体支出绩效自评表" } },
      ],
    },
    "a heading and its indicator both lack three points": {
      given: { [heading]: "产出指标(47分)", [first]: 12 },
      finds: [{ message: "differs", at: total, words: { sum: "合计97", off: "少3分" } }],
    },
    "one 分值 is blank": {
      given: { [first]: undefined },
      finds: [{ message: "blank", at: total, words: { blank: "“整体任务数 分值”未填写", sum: "合计85", off: "15" } }],
    },
    "the 总分 row says 110": {
      given: { [total]: 110 },
      finds: [{ message: "printedTotal", at: total, expected: "100", suggest: "100" }],
    },
  },
  standsAside: {
    "the execution rate has no points": { [execution]: undefined },
    "a 分值 is not a number": { [first]: "十五分左右" },
    "a copy that breaks off after five indicators": (workbook, filing) => breakOff(workbook, filing, 5),
    "a copy that breaks off, and 100 points for the execution rate": (workbook, filing) => {
      const at = filing.overall?.funding.total.points.at;
      if (at) workbook.set(at, number(100));
      breakOff(workbook, filing, 4);
    },
    "a copy that breaks off before the first indicator": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
