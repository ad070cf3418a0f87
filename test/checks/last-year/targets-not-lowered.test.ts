import targetsNotLowered from "../../../src/checks/last-year/targets-not-lowered";
import { testCheck } from "../../support/test-check";

const rate = "projects[标准化项目].indicators[标准合格率]";
const target = `${rate}.target`;
const deadline = "projects[标准化项目].indicators[标准按期完成率].target";
/** The rate under another name, last year and this year. */
const renamed = (name: string, before: string, now: string) => ({
  [rate]: { name, target: now },
  lastYear: { [`${rate}.name`]: name, [target]: before },
});

testCheck(targetsNotLowered, {
  passes: {
    "a higher target": { [target]: "≥98%" },
    "a cost that follows the budget": { "projects[标准化项目].indicators[标准控制数].target": "≤6000万元" },
    "another sign cannot be compared": { [target]: "90%" },
    "a bare rate that is higher": { [target]: "98%", lastYear: { [target]: "95%" } },
    "a bare rate that nobody can say should be high": renamed("公共服务分担率", "35%", "30%"),
    "less than the whole of a mere part": renamed("本级支出占比", "100%", "90%"),
    "a growth that is smaller": renamed("满意度提升率", "5%", "3%"),
    "less of what should not be": renamed("不合格率", "5%", "3%"),
    "fewer complaints": renamed("投诉率", "5%", "3%"),
    "a misread sign": renamed("标准合格率", "295%", "95%"),
  },
  flags: {
    "90 % after 95 %": {
      given: { [target]: "≥90%" },
      finds: [
        {
          message: "lowered",
          at: target,
          because: ["lastYear.projects[标准化项目].indicators[标准合格率].target"],
          words: { previous: "≥95%", stated: "≥90%" },
        },
      ],
    },
    "a bare 90 % after a bare 95 %": {
      given: { [target]: "90%", lastYear: { [target]: "95%" } },
      finds: [{ message: "lowered", at: target, words: { previous: "95%", stated: "90%" } }],
    },
    "less than the whole, which was to be reached": {
      given: { [deadline]: "95%" },
      finds: [{ message: "lowered", at: deadline, words: { previous: "100%" } }],
    },
    "more of what should not be": {
      given: renamed("投诉率", "3%", "5%"),
      finds: [{ message: "lowered", at: "projects[标准化项目].indicators[投诉率].target" }],
    },
    "95 % in words and 90 % in words": {
      given: { [target]: "90%以上", lastYear: { [target]: "95%及以上" } },
      finds: [
        {
          message: "lowered",
          at: target,
          words: { previous: "“95%及以上”（按不低于95%理解）", stated: "“90%以上”（按不低于90%理解）" },
        },
      ],
    },
    "less money to be dealt in": {
      given: { [target]: "≥1300亿元", lastYear: { [target]: "≥1500亿元" } },
      finds: [{ message: "lowered", at: target }],
    },
    "more complaints allowed": {
      given: { [target]: "≤5次", lastYear: { [target]: "≤3次" } },
      finds: [{ message: "lowered", at: target }],
    },
  },
  standsAside: { "no target": { [target]: undefined } },
});
