import equalTarget from "../../../src/checks/arithmetic/equal-target";
import { reprint, breakOff } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";

testCheck(equalTarget, {
  passes: {
    "exactly so many": { [tasks]: { target: "=20个", actual: "20个" } },
    "more, and the reason given": {
      [tasks]: { target: "=20个", actual: "22个", reason: "年中上级追加两项任务。" },
    },
    "more, and points deducted": { [tasks]: { target: "=20个", actual: "22个", score: 14 } },
    fewer: { [tasks]: { target: "=20个", actual: "18个" } },
    "more than at least so many": { [tasks]: { target: "≥20个", actual: "23个" } },
    "more than a bare figure": { [tasks]: { target: "20个", actual: "23个" } },
    "a rate above the whole": { [rate]: { target: "=100%", actual: "105%" } },
  },
  flags: {
    "more, full marks and no reason": {
      given: { [tasks]: { target: "=20个", actual: "22个" } },
      finds: [
        {
          message: "beyond",
          at: `${tasks}.score`,
          because: [`${tasks}.target`, `${tasks}.actual`, `${tasks}.points`],
          severity: "warning",
          words: { actual: "“22个”", name: "整体任务数" },
        },
      ],
    },
    "more, full marks and 无": {
      given: { [tasks]: { target: "等于20个", actual: "21个", reason: "无" } },
      finds: [{ message: "beyond", at: `${tasks}.score` }],
    },
  },
  standsAside: {
    "a target is blank": { [`${tasks}.target`]: undefined },
    "a form without a column for scores": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "得分", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
