import budgetAdjustment from "../../../src/checks/completeness/budget-adjustment";
import { testCheck } from "../../support/test-check";

const total = "overall.funding.total";
const reason = "overall.indicators[整体按期完成率]";
const carriedOver = "projects[标准化项目].funding.carriedForward";
const project = "projects[标准化项目].funding.total";

testCheck(budgetAdjustment, {
  passes: {
    "just 30 % more": { [total]: { initialBudget: 1000, annualBudget: 1300, executed: 900 } },
    "just 30 % less": { [total]: { initialBudget: 1000, annualBudget: 700, executed: 600 } },
    "less than what was spent of it, which is another fault": { [total]: { annualBudget: 456.5 } },
    "added to nothing, and the 偏差原因 says when the money came": {
      [total]: { initialBudget: 0, annualBudget: 85, executed: 0 },
      [`${reason}.reason`]: "资金12月下达，尚未开工，全部结转下年使用；改进措施：2025年3月底前开工。",
    },
    "added to nothing, and the 实际完成情况 says when the money came": {
      [total]: { initialBudget: 0, annualBudget: 85, executed: 0 },
      "overall.annualGoal.achieved": "专项资金于2024年12月下达，已完成选址和设计，尚未开工。",
    },
    "twice the initial budget, and the 偏差原因 says what was added": {
      [total]: { initialBudget: 861.1, annualBudget: 2030.12, executed: 2000 },
      [`${reason}.reason`]: "年初未安排该项任务，年中追加预算1169.02万元，实施较晚；改进措施：提前谋划。",
    },
    "a third taken back, and the 偏差原因 says by whom": {
      [total]: { initialBudget: 308.9, annualBudget: 202.6, executed: 200 },
      [`${reason}.reason`]: "财政年末收回资金106.30万元，任务相应减少。",
    },
    "what was added is the money carried over, as its own row says": {
      [carriedOver]: { initialBudget: 0, annualBudget: 30, executed: 28.5 },
      "projects[标准化项目].funding.appropriation": { initialBudget: 0, annualBudget: 0, executed: 0 },
      [project]: { initialBudget: 0, annualBudget: 30, executed: 28.5 },
    },
    "nothing at either time": { [total]: { initialBudget: 0, annualBudget: 0 } },
  },
  flags: {
    "more than twice the initial budget": {
      given: { [total]: { initialBudget: 861.1, annualBudget: 2030.12, executed: 2000 } },
      finds: [
        {
          message: "changed",
          at: `${total}.annualBudget`,
          because: [`${total}.initialBudget`],
          words: { change: "增加1169.02万元", rate: "135.76%", threshold: "30%" },
          severity: "reminder",
        },
      ],
    },
    "a third taken back": {
      given: { [total]: { initialBudget: 308.9, annualBudget: 202.6, executed: 200 } },
      finds: [{ message: "changed", at: `${total}.annualBudget`, words: { change: "减少106.30万元", rate: "34.41%" } }],
    },
    "added to nothing": {
      given: { [total]: { initialBudget: 0, annualBudget: 3.36, executed: 3 } },
      finds: [{ message: "addedToNothing", at: `${total}.annualBudget`, words: { stated: "3.36万元" } }],
    },
    "more was added than the money carried over": {
      given: {
        [carriedOver]: { initialBudget: 0, annualBudget: 5, executed: 5 },
        "projects[标准化项目].funding.appropriation": { initialBudget: 0, annualBudget: 25, executed: 23.5 },
        [project]: { initialBudget: 0, annualBudget: 30, executed: 28.5 },
      },
      finds: [{ message: "addedToNothing", at: `${project}.annualBudget` }],
    },
    ...Object.fromEntries(
      [
        "设备12月到位，培训顺延。",
        "任务较多；改进措施：积极争取追加资金。",
        "全年未追加预算，部分任务顺延。",
        "资金拨付较慢，今后严格预算调整。",
      ].map((words) => [
        `added to nothing, and of that nothing is said: ${words}`,
        {
          given: { [total]: { initialBudget: 0, annualBudget: 3.36, executed: 3 }, [`${reason}.reason`]: words },
          finds: [{ message: "addedToNothing", at: `${total}.annualBudget` }],
        },
      ]),
    ),
    "the date of the money tells nothing of what was added to a budget that was there": {
      given: {
        [total]: { initialBudget: 861.1, annualBudget: 2030.12, executed: 2000 },
        [`${reason}.reason`]: "资金6月下达，进度滞后。",
      },
      finds: [{ message: "changed", at: `${total}.annualBudget` }],
    },
  },
  standsAside: {
    "the initial budget is blank": { [`${total}.initialBudget`]: undefined },
    "the total mistyped against its lines": { [`${project}.annualBudget`]: 300 },
  },
});
