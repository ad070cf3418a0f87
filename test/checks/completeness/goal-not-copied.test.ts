import goalNotCopied from "../../../src/checks/completeness/goal-not-copied";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const goal = "overall.annualGoal";
const long =
  "加强公共服务平台建设和全省行政服务工作的组织协调、业务指导及督办检查，保障办事大厅及周边设施的日常维修和升级改造，提升窗口服务质量";

testCheck(goalNotCopied, {
  passes: {
    "the same words with another figure": {
      [goal]: { expected: `${long}，培训200人。`, achieved: `${long}，培训180人。` },
    },
    "the same words denied": { [goal]: { expected: `完成${long}。`, achieved: `未完成${long}。` } },
    "the same subject told as a result": {
      [goal]: { expected: "完成课题研究并形成报告。", achieved: "课题已结题，报告已提交。" },
    },
    "money and what it was spent on": {
      [`${goal}.achieved`]: "本年度预算资金89.97万元，完成工程审计12项、设计测绘8项。",
    },
    "money that farmers received": { [`${goal}.achieved`]: "全年发放种粮补贴资金120万元，惠及农户3000户。" },
  },
  flags: {
    "the goal again, with other punctuation": {
      given: { [`${goal}.achieved`]: "保障平台平稳运行,完成年度服务任务" },
      finds: [
        {
          message: "copied",
          at: `${goal}.achieved`,
          because: [`${goal}.expected`],
          severity: "reminder",
          words: { form: "部门整体支出绩效自评表", alike: "相同" },
        },
      ],
    },
    "the goal again with 已 before it": {
      given: { [goal]: { expected: `${long}。`, achieved: `已${long}。` } },
      finds: [{ message: "copied", at: `${goal}.achieved`, words: { alike: "几乎相同" } }],
    },
    "only money": {
      given: { [`${goal}.achieved`]: "本年度财政拨款为150万元：执行数为125.25万元，完成预算的83.50%。" },
      finds: [{ message: "onlyMoney", at: `${goal}.achieved`, words: { stated: "执行数为125.25万元" } }],
    },
  },
  standsAside: {
    "the goal is blank": { [`${goal}.expected`]: undefined },
    "what was achieved is blank": { [`${goal}.achieved`]: undefined },
    "neither scored form is there": withoutSheet("整体", "项目"),
  },
});
