import fullScoresLowProjects from "../../../src/checks/cross-table/full-scores-low-projects";
import type { NewValue } from "../../support/change";
import { testCheck } from "../../support/test-check";

type Fields = Readonly<Record<string, NewValue | Readonly<Record<string, NewValue>>>>;

/** A project that spent only this part of its money, in percent. */
const spent = (name: string, budget: number, percent: number): Fields => {
  const executed = (budget * percent) / 100;
  const key = `projects[${name}].funding`;
  return {
    [`${key}.total`]: { executed, executionRate: percent },
    [`${key}.appropriation.executed`]: executed,
    [`${key}.carriedForward.executed`]: 0,
  };
};
const late = "overall.indicators[整体按期完成率]";
const allFull: Fields = { [late]: { actual: "100%", score: 10 } };
const low = {
  ...spent("标准化项目", 30, 50),
  ...spent("创新型省份建设项目", 26.1, 70),
  ...spent("其他项目", 1303.54, 60),
};

testCheck(fullScoresLowProjects, {
  passes: {
    "one output of the whole unit lost points": low,
    "one project spent 80 %": { ...low, ...allFull, ...spent("标准化项目", 30, 80) },
    "all full and all the money spent": allFull,
  },
  flags: {
    "no project spent 80 % and the whole unit has full scores": {
      given: { ...low, ...allFull },
      finds: [
        {
          message: "allFull",
          at: "overall.indicators.totalScore",
          severity: "reminder",
          words: { count: "3张", threshold: "80%", highest: "最高70.00%" },
        },
      ],
    },
    "a project without money does not count": {
      given: {
        ...low,
        ...allFull,
        "projects[标准化项目].funding.total": { initialBudget: 0, annualBudget: 0, executed: 0 },
      },
      finds: [{ message: "allFull", at: "overall.indicators.totalScore", words: { count: "2张" } }],
    },
  },
  standsAside: {
    "what one project spent is blank": {
      ...low,
      ...allFull,
      "projects[标准化项目].funding.total": { executed: undefined, executionRate: undefined },
    },
    "no indicator of the whole unit has a score": {
      ...Object.fromEntries(
        ["任务数", "合格率", "按期完成率", "控制数", "受益对象", "满意度"].map((name) => [
          `overall.indicators[整体${name}].score`,
          undefined,
        ]),
      ),
    },
  },
});
