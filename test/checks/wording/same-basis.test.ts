import sameBasis from "../../../src/checks/wording/same-basis";
import { testCheck } from "../../support/test-check";

const spent = "2023年“三公”经费支出20.12万元，其中公务接待费12.39万元。";
const planned = "2024年“三公”经费预算21.8万元，其中公务接待费11.8万元。";

testCheck(sameBasis, {
  passes: {
    "final account with final account": { report: "公务接待费决算数3.00万元，较上年决算数减少0.50万元。" },
    "last year without a stage": { report: "“三公”经费年初预算数45万元，较上年下降6.25%。" },
    "last year's budget is not what was spent of it": {
      report: `${spent}\n${planned}\n“三公”经费预算较2023年减少0.20万元。`,
    },
    "last year's budget was spent to the last 元": {
      report: `2023年“三公”经费预算20.10万元，决算20.10万元。\n${planned}\n“三公”经费预算较2023年增加1.70万元。`,
    },
    "what was spent beside the budget of the same year": { report: "项目支出决算数比年初预算数减少38.86万元。" },
  },
  flags: {
    "this year's budget beside last year's final account": {
      given: { report: "“三公”经费预算数21.80万元，较上年决算数增加1.68万元。" },
      finds: [{ message: "mixed", at: "较上年决算数增加1.68万元", words: { own: "预算数", other: "上年决算数" } }],
    },
    "not said, but the figures tell": {
      given: { report: `${planned}\n${spent}\n2024年“三公”经费预算较2023年增加1.68万元，其中公务接待费减少0.59万元。` },
      finds: [
        {
          message: "found",
          at: "较2023年增加1.68万元",
          because: ["21.8万元", "20.12万元"],
          words: { own: "21.80万元", other: "20.12万元" },
        },
      ],
    },
    "the same in one sentence": {
      given: { report: `${spent}${planned}“三公”经费比上年增加1.68万元，增长8.35%。` },
      finds: [{ message: "found", at: "比上年增加1.68万元", because: ["21.8万元", "20.12万元"] }],
    },
    "an amount and a percentage of one comparison are one": {
      given: { report: "“三公”经费预算数21.80万元，较上年决算数20.12万元增加1.68万元，增长8.35%。" },
      finds: [{ message: "mixed", at: "较上年决算数20.12万元增加1.68万元", because: ["20.12万元"] }],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
