import percentageReused from "../../../src/checks/wording/percentage-reused";
import { testCheck } from "../../support/test-check";

const budget = "“三公”经费年初预算数45万元，较上年下降6.25%。";

testCheck(percentageReused, {
  passes: {
    "two percentages": { report: `${budget}\n六、绩效情况\n“三公”经费决算数较上年下降4.01%。` },
    "the same figure of the same stage, said twice": { report: `${budget}\n“三公”经费预算数较上年下降6.25%。` },
    "a round percentage": { report: "“三公”经费预算数较上年下降6%。“三公”经费决算数较上年下降6%。" },
    "the figures bear both of them out": {
      report:
        "国内接待费预算数2.88万元，较上年预算数3.00万元下降4.00%。国内接待费决算数2.40万元，较上年决算数2.50万元下降4.00%。",
    },
  },
  flags: {
    "the budget's percentage told of the final account": {
      given: {
        report: `${budget}\n六、绩效情况\n“三公”经费决算数较上年下降6.25%。`,
      },
      finds: [
        { message: "reused", at: "6.25%", because: ["6.25%"], words: { line: "第1行", here: "决算", there: "预算" } },
      ],
    },
  },
  standsAside: { "no report": { report: undefined } },
});
