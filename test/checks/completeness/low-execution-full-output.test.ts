import lowExecutionFullOutput from "../../../src/checks/completeness/low-execution-full-output";
import { testCheck } from "../../support/test-check";

const total = "overall.funding.total";
const low = { executed: 2000, executionRate: 49.3, score: 4.93 };
const late = "overall.indicators[整体按期完成率]";
const tasks = "overall.indicators[整体任务数]";
const project = "projects[标准化项目]";

testCheck(lowExecutionFullOutput, {
  passes: {
    "60 % and more of the money was spent": { [total]: { executed: 2433.9, executionRate: 60, score: 6 } },
    "the outputs lost points too": { [total]: low, [tasks]: { actual: "10个", score: 7.5 } },
    "money was saved": { [total]: low, [`${late}.reason`]: "公开招标节约资金，个别任务顺延。" },
    "the work is done and still to be paid": { [total]: low, [`${late}.reason`]: "项目已验收，质保金未到付款期。" },
    "no reason at all, which is reported as such": { [total]: low, [`${late}.reason`]: undefined },
  },
  flags: {
    "half of the money and 98 % of the output": {
      given: { [total]: low },
      finds: [
        {
          message: "outputWithoutMoney",
          at: `${total}.executionRate`,
          because: [
            `${total}.executed`,
            `${total}.annualBudget`,
            `${tasks}.score`,
            "overall.indicators[整体合格率].score",
            `${late}.score`,
            "overall.indicators[整体控制数].score",
          ],
          severity: "warning",
          words: { rate: "49.30%", threshold: "60%", score: "得49分", points: "分值50分", share: "98.00%" },
        },
      ],
    },
    "the same in the form of a project": {
      given: {
        [`${project}.funding.total`]: { executed: 12, executionRate: 40, score: 4 },
        [`${project}.funding.appropriation`]: { executed: 12, executionRate: 40 },
      },
      finds: [{ message: "outputWithoutMoney", at: `${project}.funding.total.executionRate` }],
    },
  },
  standsAside: {
    "what was spent is blank, and the rate": { [total]: { executed: undefined, executionRate: undefined } },
    "nothing was budgeted": { [total]: { annualBudget: 0, executed: 0 } },
    "an output has no score yet": { [total]: low, [`${tasks}.score`]: undefined },
    "the total contradicts its lines": { [`${project}.funding.total`]: { executed: 12 } },
  },
});
