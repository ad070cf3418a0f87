import kindPoints from "../../../src/checks/platform/kind-points";
import { breakOff } from "../../support/form-changes";
import { platformEdition } from "../../support/platform-edition";
import { testCheck } from "../../support/test-check";

const satisfaction = "overall.indicators[整体满意度].points";
const first = "overall.indicators[整体任务数].points";

/** 数量指标 15 besides 满意度 10, as an edition may set it. */
const edition = {
  ...platformEdition,
  platform: {
    kindPoints: {
      kinds: [
        { name: "数量指标", points: 15 },
        { name: "服务对象满意度", points: 10 },
        { name: "生态效益指标", points: 10 },
      ],
      source: "平台设定",
    },
  },
};

testCheck(
  kindPoints,
  {
    passes: {
      "a heading without a setting may weigh what it likes": { "overall.indicators[整体受益对象].points": 35 },
      "points printed with a decimal": { [first]: "15.0" },
    },
    flags: {
      "one indicator is worth three points more than its heading": {
        given: { [first]: 18 },
        finds: [
          {
            message: "differs",
            at: first,
            because: [],
            expected: "15",
            suggest: "15",
            severity: "error",
            words: { form: "部门整体支出绩效自评表", kind: "数量指标", found: "18分", wanted: "15分" },
          },
        ],
      },
      "another heading": {
        given: { [satisfaction]: 5 },
        finds: [{ message: "differs", at: satisfaction, words: { found: "5分", wanted: "10分" } }],
      },
      "two indicators of a kind: the person decides which to change": {
        given: (workbook, { overall }) => {
          const [one, other] = overall?.indicators.rows ?? [];
          const kind = other?.points.at && { ...other.points.at, column: 2 };
          const printed = one?.points.at && workbook.sheet(one.points.at.sheet);
          if (kind && printed) workbook.set(kind, { kind: "text", text: "数量指标" });
        },
        finds: [{ message: "differs", at: first, because: ["overall.indicators[整体合格率].points"] }],
      },
    },
    standsAside: {
      "the 分值 is blank": { [first]: undefined },
      "a copy that breaks off after two indicators": (workbook, filing) => breakOff(workbook, filing, 2),
    },
  },
  { edition },
);
