import sameBasis from "../../../src/checks/wording/same-basis";
import { testCheck } from "../../support/test-check";

testCheck(sameBasis, {
  passes: {
    "final account with final account": { report: "公务接待费决算数3.00万元，较上年决算数减少0.50万元。" },
    "last year without a stage": { report: "“三公”经费年初预算数45万元，较上年下降6.25%。" },
    "what was spent beside the budget of the same year": { report: "项目支出决算数比年初预算数减少38.86万元。" },
  },
  flags: {
    "this year's budget beside last year's final account": {
      given: { report: "“三公”经费预算数21.80万元，较上年决算数增加1.68万元。" },
      finds: [{ message: "mixed", at: "较上年决算数增加1.68万元", words: { own: "预算数", other: "上年决算数" } }],
    },
    "an amount and a percentage of one comparison are one": {
      given: { report: "“三公”经费预算数21.80万元，较上年决算数20.12万元增加1.68万元，增长8.35%。" },
      finds: [{ message: "mixed", at: "较上年决算数20.12万元增加1.68万元", because: ["20.12万元"] }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
