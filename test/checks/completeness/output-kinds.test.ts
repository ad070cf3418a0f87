import outputKinds from "../../../src/checks/completeness/output-kinds";
import { breakOff } from "../../support/form-changes";
import { testCheck } from "../../support/test-check";

const nothing = {
  name: undefined,
  target: undefined,
  actual: undefined,
  points: undefined,
  score: undefined,
  reason: undefined,
};
const inTime = "overall.indicators[整体按期完成率]";
const projectQuality = "projects[标准化项目].indicators[标准合格率]";

testCheck(outputKinds, {
  passes: {
    "成本指标 without an indicator: other forms have a group for it": { "overall.indicators[整体控制数]": nothing },
    "an indicator without a name": { [`${inTime}.name`]: undefined },
  },
  flags: {
    "时效指标 printed and left empty": {
      given: { [inTime]: nothing },
      finds: [
        {
          message: "empty",
          at: "overall.indicators[空行1].name",
          because: [
            "overall.indicators[整体任务数].name",
            "overall.indicators[整体合格率].name",
            "overall.indicators[整体控制数].name",
          ],
          severity: "reminder",
          words: { kinds: "“时效指标”" },
        },
      ],
    },
    "two kinds of a project": {
      given: { [projectQuality]: nothing, "projects[标准化项目].indicators[标准按期完成率]": nothing },
      finds: [
        {
          message: "empty",
          at: "projects[标准化项目].indicators[空行1].name",
          words: { kinds: "“质量指标”、“时效指标”" },
        },
      ],
    },
  },
  standsAside: {
    "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
  },
});
