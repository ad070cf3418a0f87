import deviation from "../../../src/checks/platform/deviation";
import { breakOff } from "../../support/form-changes";
import { platformEdition } from "../../support/platform-edition";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const cost = "overall.indicators[整体控制数]";
const reason = "年初任务未全部明确，指标值偏低，下年据实测算。";

testCheck(
  deviation,
  {
    passes: {
      "just below the platform's figure": { [tasks]: { target: "≥1000个", actual: "1299个" } },
      "far beyond, and two points deducted with a reason": { [tasks]: { actual: "40个", score: 13, reason } },
      "far beyond an indicator worth one point, which has none": { [tasks]: { actual: "40个", points: 1, score: 0 } },
      "far below a limit": { [cost]: { actual: "10万元" } },
      "29 where none was aimed at": { [tasks]: { target: "≥0个", actual: "29个" } },
      "45 where none was aimed at, and the reason given": { [tasks]: { target: "≥0个", actual: "45个", reason } },
    },
    flags: {
      "thirty per cent more, a reason and full points": {
        given: { [tasks]: { actual: "26个", reason } },
        finds: [
          {
            message: "notDeducted",
            at: `${tasks}.score`,
            because: [`${tasks}.target`, `${tasks}.actual`, `${tasks}.points`],
            expected: "13",
            severity: "warning",
            words: { rate: "完成率130.00%", percent: "平台所定的130%", deduction: "至少扣2分" },
          },
        ],
      },
      "one point deducted where two are due": {
        given: { [tasks]: { actual: "40个", score: 14, reason } },
        finds: [{ message: "notDeducted", at: `${tasks}.score`, expected: "13" }],
      },
      "45 where none was aimed at, and no reason": {
        given: { [tasks]: { target: "≥0个", actual: "45个" } },
        finds: [{ message: "overZero", at: `${tasks}.reason`, words: { overZero: "达到平台所定的30" } }],
      },
    },
    standsAside: {
      "an actual value is blank": { [`${tasks}.actual`]: undefined },
      "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
    },
  },
  { edition: platformEdition },
);
