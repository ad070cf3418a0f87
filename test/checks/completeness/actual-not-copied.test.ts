import actualNotCopied from "../../../src/checks/completeness/actual-not-copied";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";

testCheck(actualNotCopied, {
  passes: {
    "the same figure without its sign": { [`${tasks}.actual`]: "20个" },
    "=100% for =100%": { [rate]: { target: "=100%", actual: "=100%" } },
    "the same words": { [tasks]: { target: "及时", actual: "及时" } },
    "another lower bound in words": { [`${tasks}.actual`]: "30个以上" },
    "a declared dash": { [`${tasks}.actual`]: "—" },
  },
  flags: {
    "the target word for word": {
      given: { [`${rate}.actual`]: "≥95%" },
      finds: [
        {
          message: "copied",
          at: `${rate}.actual`,
          because: [`${rate}.target`],
          severity: "warning",
          words: { stated: "“≥95%”", name: "整体合格率" },
        },
      ],
    },
    "the target in other characters": {
      given: { [rate]: { target: "≥ 95％", actual: "≥95%" } },
      finds: [{ message: "copied", at: `${rate}.actual` }],
    },
    "a bound in words, word for word": {
      given: { [tasks]: { target: "不少于20个", actual: "不少于20个" } },
      finds: [{ message: "copied", at: `${tasks}.actual` }],
    },
    "another figure with a sign": {
      given: { [`${rate}.actual`]: ">98%" },
      finds: [{ message: "signed", at: `${rate}.actual`, severity: "warning" }],
    },
    "a sign of two characters": {
      given: { [`${rate}.actual`]: ">=98%" },
      finds: [{ message: "signed", at: `${rate}.actual` }],
    },
  },
  standsAside: {
    "an actual value is blank": { [`${tasks}.actual`]: undefined },
    "a form without a column for actual values": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "实际完成值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
