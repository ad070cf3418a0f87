import goalPartsSum from "../../../src/checks/arithmetic/goal-parts-sum";
import { testCheck } from "../../support/test-check";

const key = "projects[标准化项目].annualGoal";

testCheck(goalPartsSum, {
  passes: {
    "the parts make up the whole": {
      [`${key}.achieved`]: "制定标准3项，共支付28.5万元，其中调研8.5万元、起草12万元、宣贯8万元。",
    },
    "parts rounded to one place": {
      [`${key}.achieved`]: "制定标准3项，共支付28.47万元，其中调研8.5万元、起草12万元、宣贯8万元。",
    },
    "only some of the parts": { [`${key}.achieved`]: "共支付28.5万元，其中起草12万元、宣贯8万元等。" },
    "amounts of different things": { [`${key}.achieved`]: "争取资金30万元，为企业节约成本200万元、贷款500万元。" },
  },
  flags: {
    "a part too much": {
      given: {
        [`${key}.achieved`]: "本项目共使用资金28.47万元。其中:9万元用于调研;10万元用于起草;9.49万元用于宣传贯彻。",
      },
      finds: [
        {
          message: "differs",
          at: `${key}.achieved`,
          expected: "28.49万元",
          words: { whole: "“28.47万元”", parts: "9万元、10万元、9.49万元", apart: "0.02万元" },
          severity: "error",
        },
      ],
    },
    "in the goal of 表2": {
      given: { "overall.annualGoal.expected": "保障平台运行，安排经费50万元，其中设备维护20万元、人员培训40万元。" },
      finds: [{ message: "differs", at: "overall.annualGoal.expected", expected: "60.00万元" }],
    },
  },
  standsAside: {
    "a form without goals": { [`${key}.expected`]: undefined, [`${key}.achieved`]: undefined },
  },
});
