import targetNotName from "../../../src/checks/completeness/target-not-name";
import { breakOff, reprint } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";
const rate = "overall.indicators[整体合格率]";

testCheck(targetNotName, {
  passes: {
    "a target in words of its own": { [rate]: { target: "符合行业标准" } },
    "a name that is itself a standard": { [rate]: { name: "培训不少于3次", target: "培训不少于3次" } },
    "a standard without a figure in name and target": { [rate]: { name: "无安全事故", target: "无安全事故" } },
    "a target that begins like the name": { [rate]: { target: "整体合格率达标" } },
  },
  flags: {
    "the name again": {
      given: { [`${rate}.target`]: "整体合格率" },
      finds: [
        {
          message: "repeatsName",
          at: `${rate}.target`,
          because: [`${rate}.name`],
          severity: "warning",
          words: { stated: "“整体合格率”" },
        },
      ],
    },
    "the name again with a blank in it and a full stop": {
      given: { [`${rate}.target`]: "整体 合格率。" },
      finds: [{ message: "repeatsName", at: `${rate}.target` }],
    },
  },
  standsAside: {
    "a target is blank": { [`${tasks}.target`]: undefined },
    "a form without a column for targets": (workbook, { overall }) =>
      reprint(workbook, overall?.sheet ?? "", "年度指标值", "类型"),
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
