import requiredCells from "../../../src/checks/platform/required-cells";
import { breakOff } from "../../support/form-changes";
import { platformEdition } from "../../support/platform-edition";
import { testCheck } from "../../support/test-check";

const tasks = "overall.indicators[整体任务数]";

testCheck(
  requiredCells,
  {
    passes: {
      "a dash says that nothing is asked": { [`${tasks}.actual`]: "—" },
      "a reason is not required": { [`${tasks}.reason`]: undefined },
    },
    flags: {
      "an actual value is blank": {
        given: { [`${tasks}.actual`]: undefined },
        finds: [
          {
            message: "blank",
            at: `${tasks}.actual`,
            because: [],
            severity: "error",
            words: { row: "第1项指标“整体任务数”", blank: "没有填写“实际完成值”" },
          },
        ],
      },
      "the name is blank": {
        given: { [`${tasks}.name`]: undefined },
        finds: [
          {
            message: "blank",
            at: "overall.indicators[未命名].name",
            because: [],
            words: { whole: "第1项指标没有填写“三级指标”，是平台的必录项" },
          },
        ],
      },
      "two cells of one row are one omission": {
        given: { [tasks]: { actual: undefined, score: undefined } },
        finds: [{ message: "blank", at: `${tasks}.actual`, because: [`${tasks}.score`], words: { both: "”、“" } }],
      },
    },
    standsAside: {
      "a form without indicators": (workbook, filing) => breakOff(workbook, filing, 0),
    },
  },
  { edition: platformEdition },
);
