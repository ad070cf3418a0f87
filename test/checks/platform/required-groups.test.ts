import requiredGroups from "../../../src/checks/platform/required-groups";
import { breakOff } from "../../support/form-changes";
import { platformEdition } from "../../support/platform-edition";
import { testCheck } from "../../support/test-check";

const benefit = "overall.indicators[整体受益对象]";
const heading = "overall.indicators.groups[效益指标].points";
const outputs = ["任务数", "合格率", "按期完成率", "控制数"].map((name) => `overall.indicators[整体${name}].name`);

testCheck(
  requiredGroups,
  {
    passes: {
      "one of four output indicators is left": Object.fromEntries(outputs.slice(1).map((key) => [key, undefined])),
      "no satisfaction indicator, which the platform does not ask for": {
        "overall.indicators[整体满意度].name": undefined,
      },
    },
    flags: {
      "the only benefit indicator has no name": {
        given: { [`${benefit}.name`]: undefined },
        finds: [
          {
            message: "none",
            at: "overall.indicators[未命名].name",
            because: [heading],
            severity: "error",
            words: { form: "部门整体支出绩效自评表", group: "效益指标" },
          },
        ],
      },
      "a form without that heading": {
        given: { [heading]: "产出指标" },
        finds: [{ message: "none", at: "overall.indicators.totalPoints", words: { group: "效益指标" } }],
      },
    },
    standsAside: {
      "a copy that breaks off after two indicators": (workbook, filing) => breakOff(workbook, filing, 2),
      "a form whose first-level headings are of its own making": { [heading]: "决策" },
    },
  },
  { edition: platformEdition },
);
