import numberWriting from "../../../src/checks/wording/number-writing";
import { testCheck } from "../../support/test-check";

const table = (...sums: readonly string[]) =>
  `经费情况表\n单位：万元\n项目\t决算数\n${sums.map((sum, index) => `项目${"甲乙丙丁".charAt(index)}\t${sum}\n`).join("")}`;

testCheck(numberWriting, {
  passes: {
    "numbers written one way": { report: "预算1359.64万元，决算1320.78万元，执行率97.1%。" },
    "a blank between number and unit": { report: "预算 1359.64 万元，共 3 项。" },
    "whole sums beside sums with places": { report: table("12", "0", "17.83", "3.00") },
    "sums in two units": { report: "资产原值13,596,400元，预算1359.64万元。" },
    "a sentence that ends between two numbers": { report: "完成率达20. 2024年开展培训3次。" },
    "a whole text in full width": { report: "预算１２万元，决算１１万元。" },
  },
  flags: {
    "blanks behind the point, told once": {
      given: { report: "公务接待费3. 00万元，其他项目1303. 54万元，会议费1 .5万元。" },
      finds: [
        {
          message: "spaced",
          at: "3. 00万元",
          because: ["1303. 54万元", "1 .5万元"],
          expected: "3.00万元",
          suggest: "3.00万元",
          severity: "reminder",
          words: { count: "共3处" },
        },
      ],
    },
    "one number in full width": {
      given: { report: { "其他项目预算1303.54万元": "其他项目预算１３０３．５４万元" } },
      finds: [{ message: "fullWidth", at: "１３０３．５４万元", expected: "1303.54万元" }],
    },
    "separators in one sum only": {
      given: { report: { "基本支出预算2696.86万元": "基本支出预算2,696.86万元" } },
      finds: [{ message: "separated", at: "2,696.86万元", words: { count: "等1处" } }],
    },
    "a column with one and with two places": {
      given: { report: table("12.50", "3.5", "16.00") },
      finds: [{ message: "decimals", at: "3.5" }],
    },
  },
  standsAside: { "no report is given": { report: undefined } },
});
