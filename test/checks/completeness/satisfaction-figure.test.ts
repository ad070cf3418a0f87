import satisfactionFigure from "../../../src/checks/completeness/satisfaction-figure";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const benefit = "overall.indicators[整体受益对象]";
const pleased = "overall.indicators[整体满意度]";

testCheck(satisfactionFigure, {
  passes: {
    "a share in Chinese numerals": { [pleased]: { target: "百分之九十以上", actual: "百分之九十六" } },
    "points of a survey": { [pleased]: { target: "90分", actual: "96分" } },
    "a figure among words": { [pleased]: { target: "问卷满意度达90%以上", actual: "满意" } },
    "words for a figure, which another check asks about": { [`${pleased}.actual`]: "满意" },
    "the name repeated, which another check asks about": { [pleased]: { target: "整体满意度", actual: "满意" } },
    "words for a benefit": { [benefit]: { target: "群众满意", actual: "群众满意" } },
    "a count below the same heading": { [pleased]: { name: "群众投诉", target: "无投诉", actual: "无投诉" } },
  },
  flags: {
    "satisfaction in words": {
      given: { [pleased]: { target: "满意", actual: "基本满意" } },
      finds: [
        {
          message: "bothInWords",
          at: `${pleased}.actual`,
          because: [`${pleased}.name`, `${pleased}.target`],
          severity: "warning",
          words: { stated: "“基本满意”", target: "“满意”" },
        },
      ],
    },
    "a figure reached and none to reach": {
      given: { [`${pleased}.target`]: "较高" },
      finds: [{ message: "targetInWords", at: `${pleased}.target`, words: { stated: "“较高”", name: "整体满意度" } }],
    },
  },
  standsAside: {
    "the actual value is blank": { [`${pleased}.actual`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
