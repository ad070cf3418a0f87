import textNotCopied from "../../../src/checks/last-year/text-not-copied";
import { testCheck } from "../../support/test-check";

const project = "projects[标准化项目]";
const reason = `${project}.indicators[标准按期完成率].reason`;

testCheck(textNotCopied, {
  passes: {
    "short words that fit every year": {
      [`${project}.annualGoal.achieved`]: "已完成。",
      lastYear: { [`${project}.annualGoal.achieved`]: "已完成。" },
    },
    "the same goal, other results": { lastYear: { [`${project}.annualGoal.expected`]: "发布并宣贯服务标准。" } },
  },
  flags: {
    "last year's results, word for word": {
      given: { [`${project}.annualGoal.achieved`]: "标准已起草 并征求意见" },
      finds: [
        {
          message: "achieved",
          at: `${project}.annualGoal.achieved`,
          because: [`lastYear.${project}.annualGoal.achieved`],
          words: { form: "标准化项目" },
        },
      ],
    },
    "last year's reason": {
      given: { [reason]: "设备到货推迟，部分任务延后；今后签约时写明交货期限。" },
      finds: [{ message: "reasons", at: reason, words: { count: "1处" } }],
    },
  },
  standsAside: { "no result was written last year": { lastYear: { [`${project}.annualGoal.achieved`]: undefined } } },
});
