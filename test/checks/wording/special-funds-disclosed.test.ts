import specialFundsDisclosed from "../../../src/checks/wording/special-funds-disclosed";
import { testCheck } from "../../support/test-check";

const report = (standard: string) =>
  [
    "2024年项目支出预算100万元，项目支出决算82.50万元。",
    "1. 省级专项资金使用情况",
    `标准化专项30万元，${standard}。创新建设专项20万元，实际支出14万元。`,
    "2. 其他项目支出使用情况",
    "其他项目支出预算50万元，实际支出48万元。",
  ].join("\n");

testCheck(specialFundsDisclosed, {
  passes: {
    "each fund with what was spent": { report: report("实际支出20.50万元") },
    "all of the one without figures was spent": {
      report: report("用于标准宣贯").replace("82.50", "92.00"),
    },
    "one fund only": { report: "1. 省级专项资金\n标准化专项30万元，用于标准宣贯。\n项目支出决算30万元。" },
  },
  flags: {
    "one fund without what was spent": {
      given: { report: report("用于标准宣贯") },
      finds: [
        {
          message: "undisclosed",
          at: "30万元",
          because: ["82.50万元", "48万元", "14万元"],
          words: { item: "“标准化专项”", rest: "只剩20.50万元" },
        },
      ],
    },
  },
  standsAside: {
    "the total is not told": { report: report("用于标准宣贯").replace("项目支出决算82.50万元", "已经决算") },
  },
});
