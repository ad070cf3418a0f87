import goalText from "../../../src/checks/platform/goal-text";
import { withoutSheet } from "../../support/change";
import { platformEdition } from "../../support/platform-edition";
import { testCheck } from "../../support/test-check";

const goal = "overall.annualGoal";

testCheck(
  goalText,
  {
    passes: {
      "a single word": { [`${goal}.achieved`]: "完成" },
      "marks around words": { [`${goal}.expected`]: "—— 保障运行 ——" },
      "a list with dashes": { [`${goal}.achieved`]: "- 平台运行\n- 服务任务" },
    },
    flags: {
      "what was achieved is blank": {
        given: { [`${goal}.achieved`]: undefined },
        finds: [
          {
            message: "blank",
            at: `${goal}.achieved`,
            severity: "error",
            words: { form: "部门整体支出绩效自评表", label: "实际完成情况" },
          },
        ],
      },
      "nothing but line breaks": {
        given: { [`${goal}.expected`]: "\n \n" },
        finds: [{ message: "blank", at: `${goal}.expected` }],
      },
      "nothing but marks": {
        given: { [`${goal}.expected`]: "- _ *" },
        finds: [{ message: "symbols", at: `${goal}.expected`, words: { stated: "- _ *" } }],
      },
      "a dash": {
        given: { [`${goal}.achieved`]: "—" },
        finds: [{ message: "symbols", at: `${goal}.achieved`, words: { stated: "—" } }],
      },
    },
    standsAside: {
      "neither scored form is there": withoutSheet("整体", "项目"),
    },
  },
  { edition: platformEdition },
);
