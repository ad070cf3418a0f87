import sharesSum from "../../../src/checks/wording/shares-sum";
import { testCheck } from "../../support/test-check";

const shares = (one: string, other: string) =>
  `“三公”经费决算数22.62万元，其中公务接待费20.10万元，占比${one}，公务用车运行维护费2.52万元，占比${other}。`;

testCheck(sharesSum, {
  passes: {
    "both shares are right": { report: shares("88.86%", "11.14%") },
    "rounded to whole percents": { report: shares("89%", "11%") },
    "a share of something else": { report: "公务接待费20.10万元，占一般公共预算支出的0.70%。" },
    "each share before its amount": {
      report:
        "“三公”经费决算数22.62万元。其中，公务接待费占88.86%，计20.10万元；公务用车运行维护费占11.14%，计2.52万元。",
    },
    "about so much": { report: "公务接待费20.10万元，约占“三公”经费的九成。" },
  },
  flags: {
    "one share is wrong": {
      given: { report: shares("86.88%", "11.14%") },
      finds: [{ message: "share", at: "86.88%", because: ["20.10万元", "22.62万元"], expected: "88.86%" }],
    },
    "shares that their amounts bear out, of a whole that is not the sum": {
      given: {
        report:
          "“三公”经费决算数22.62万元，其中公务接待费20.10万元，占比88.86%，公务用车运行维护费2.00万元，占比8.84%。",
      },
      finds: [{ message: "sum", at: "88.86%", because: ["8.84%"], words: { sum: "97.70%" } }],
    },
    "of an item by name": {
      given: { report: "“三公”经费决算数22.62万元。\n公务接待费决算数20.10万元，占“三公”经费决算数的80.00%。" },
      finds: [{ message: "share", at: "80.00%", expected: "88.86%" }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
