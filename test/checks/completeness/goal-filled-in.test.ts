import goalFilledIn from "../../../src/checks/completeness/goal-filled-in";
import { withoutSheet } from "../../support/change";
import { testCheck } from "../../support/test-check";

const goal = "overall.annualGoal";
const project = "projects[标准化项目]";

testCheck(goalFilledIn, {
  passes: {
    "a short result that names the work": { [`${goal}.achieved`]: "完成培训6期。" },
    "a result in five characters": { [`${goal}.achieved`]: "厂房已完工" },
    "the work itself is completed in general words": { [`${goal}.achieved`]: "年度监测任务已完成。" },
    "a goal for which the attachment is named": { [`${goal}.achieved`]: "详见附件：年度工作总结。" },
    "a goal of one line": { [`${goal}.expected`]: "保障机构运转。" },
    "what was not reached is said": { [`${goal}.achieved`]: "目标未完成，资金年底才到位。" },
    "a project without a name, its form a blank to spare": {
      [`${project}.projectName`]: undefined,
      [`${project}.annualGoal`]: { expected: undefined, achieved: undefined },
    },
    "a result in points": { [`${goal}.achieved`]: "1.完成招标文件范本导则；2.服务项目22个。" },
    "results that are figures": { [`${goal}.achieved`]: "发放补贴120万元，受益3000户。" },
    "the word good of something": { [`${goal}.achieved`]: "水质良好。" },
    "a placeholder in a longer sentence": { [`${goal}.achieved`]: "按要求填写系统数据300条。" },
  },
  flags: {
    "both left blank are one finding": {
      given: { [goal]: { expected: undefined, achieved: undefined } },
      finds: [
        {
          message: "blank",
          at: `${goal}.expected`,
          because: [`${goal}.achieved`],
          words: { blank: "“预期目标”、“实际完成情况”" },
          severity: "error",
        },
      ],
    },
    "the printed hint left in a project's form": {
      given: { [`${project}.annualGoal.achieved`]: "（100字以内）" },
      finds: [{ message: "blank", at: `${project}.annualGoal.achieved` }],
    },
    "a dash": {
      given: { [`${goal}.achieved`]: "—" },
      finds: [{ message: "nothing", at: `${goal}.achieved`, words: { written: "—" } }],
    },
    "a stroke for the goal": {
      given: { [`${goal}.expected`]: "/" },
      finds: [{ message: "nothing", at: `${goal}.expected` }],
    },
    "what was to be written over": {
      given: { [`${goal}.expected`]: "XXX" },
      finds: [{ message: "nothing", at: `${goal}.expected`, words: { written: "XXX" } }],
    },
    "one word": {
      given: { [`${goal}.achieved`]: "完成。" },
      finds: [{ message: "oneWord", at: `${goal}.achieved`, severity: "warning" }],
    },
    "another word": {
      given: { [`${goal}.achieved`]: "良好" },
      finds: [{ message: "oneWord", at: `${goal}.achieved` }],
    },
    "words that fit every year": {
      given: { [`${goal}.achieved`]: "已完成年度目标任务。" },
      finds: [{ message: "general", at: `${goal}.achieved`, severity: "reminder" }],
    },
    "the words of the drop-down list": {
      given: { [`${goal}.achieved`]: "达成预期指标" },
      finds: [{ message: "general", at: `${goal}.achieved` }],
    },
  },
  standsAside: {
    "neither scored form is there": withoutSheet("整体", "项目"),
  },
});
