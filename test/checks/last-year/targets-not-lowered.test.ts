import targetsNotLowered from "../../../src/checks/last-year/targets-not-lowered";
import { testCheck } from "../../support/test-check";

const target = "projects[标准化项目].indicators[标准合格率].target";

testCheck(targetsNotLowered, {
  passes: {
    "a higher target": { [target]: "≥98%" },
    "a cost that follows the budget": { "projects[标准化项目].indicators[标准控制数].target": "≤6000万元" },
    "another sign cannot be compared": { [target]: "90%" },
  },
  flags: {
    "90 % after 95 %": {
      given: { [target]: "≥90%" },
      finds: [
        {
          message: "lowered",
          at: target,
          because: ["lastYear.projects[标准化项目].indicators[标准合格率].target"],
          words: { previous: "≥95%", stated: "≥90%" },
        },
      ],
    },
    "less money to be dealt in": {
      given: { [target]: "≥1300亿元", lastYear: { [target]: "≥1500亿元" } },
      finds: [{ message: "lowered", at: target }],
    },
    "more complaints allowed": {
      given: { [target]: "≤5次", lastYear: { [target]: "≤3次" } },
      finds: [{ message: "lowered", at: target }],
    },
  },
  standsAside: { "no target": { [target]: undefined } },
});
