import groupPoints from "../../../src/checks/arithmetic/group-points";
import { number, text } from "../../../src/workbook/cell";
import { breakOff } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const form = "overall.indicators";
const first = `${form}[整体任务数].points`;
const benefit = `${form}[整体受益对象].points`;
const heading = (name: string) => `${form}.groups[${name}].points`;
const bare = {
  [heading("产出指标")]: "产出指标",
  [heading("效益指标")]: "效益指标",
  [heading("满意度指标")]: "满意度指标",
};

testCheck(groupPoints, {
  passes: {
    "headings without a weight, and 50, 30 and 10 below them": bare,
    "headings that print another structure that is allowed": (workbook, { overall }) => {
      const points = overall?.indicators.rows.find(({ key }) => key.includes("整体受益对象"))?.points.at;
      const groups = overall?.indicators.groups ?? [];
      const satisfied = overall?.indicators.rows.filter(({ group }) => group === "satisfaction") ?? [];
      const [benefits, satisfaction] = [groups[1]?.points.at, groups[2]?.points.at];
      if (points) workbook.set(points, number("40"));
      if (benefits) workbook.set(benefits, text("效益指标(40分)"));
      if (satisfaction) workbook.set(satisfaction, text("满意度指标(0分)"));
      for (const row of satisfied) if (row.points.at) workbook.set(row.points.at, number("0"));
    },
    "the last group of a copy that breaks off is short": (workbook, filing) => breakOff(workbook, filing, 6),
  },
  flags: {
    "one indicator has three points more": {
      given: { [first]: 18 },
      finds: [
        {
          message: "headingDiffers",
          at: heading("产出指标"),
          because: [
            first,
            `${form}[整体合格率].points`,
            `${form}[整体按期完成率].points`,
            `${form}[整体控制数].points`,
          ],
          words: { stated: "50分", expected: "53分", difference: "3分" },
          severity: "error",
        },
      ],
    },
    "a heading says 70": {
      given: { [heading("产出指标")]: "产出指标(70分)" },
      finds: [{ message: "headingDiffers", at: heading("产出指标"), words: { stated: "70分", expected: "50分" } }],
    },
    "headings that print 60, 20 and 10, and as many below them": {
      given: {
        [heading("产出指标")]: "产出指标(60分)",
        [heading("效益指标")]: "效益指标（20分）",
        [first]: 25,
        [benefit]: 20,
      },
      finds: [
        {
          message: "schemeDiffers",
          at: heading("产出指标"),
          severity: "warning",
          words: { found: "产出指标60、效益指标20、满意度指标10", scheme: "“产出50、效益30、满意度10”" },
        },
      ],
    },
    "90 points in no known structure": {
      given: { ...bare, [first]: 25, [benefit]: 20 },
      finds: [
        {
          message: "schemeDiffers",
          at: first,
          severity: "warning",
          words: { found: "产出指标60、效益指标20、满意度指标10", scheme: "“产出50、效益30、满意度10”" },
        },
      ],
    },
    "of two structures with as many groups apart the nearer one": {
      given: { ...bare, [first]: 5, [benefit]: 40 },
      finds: [{ message: "schemeDiffers", at: first, words: { scheme: "“产出50、效益30、满意度10”" } }],
    },
  },
  standsAside: {
    "a 分值 is blank": { [first]: undefined },
    "headings without a weight, and a sum that is not 90": { ...bare, [first]: 18 },
    "a copy that breaks off after two indicators": (workbook, filing) => breakOff(workbook, filing, 2),
    "a form whose indicators are of no known group": { ...bare, [heading("产出指标")]: "决策" },
  },
});
