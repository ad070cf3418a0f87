import totalCap from "../../../src/checks/platform/total-cap";
import { withoutSheet } from "../../support/change";
import { platformEdition } from "../../support/platform-edition";
import { testCheck } from "../../support/test-check";

const row = "overall.funding.total";
const total = "overall.indicators.totalScore";
const project = "projects[标准化项目]";

testCheck(
  totalCap,
  {
    passes: {
      "just at 80 %": { [row]: { annualBudget: 100, executed: 80 }, [total]: 97 },
      "below 80 %, and 89 points": { [row]: { annualBudget: 100, executed: 79.99 }, [total]: 89 },
      "below 80 %, and scores that come to less": {
        [row]: { annualBudget: 100, executed: 75, score: 7.5 },
        "overall.indicators[整体受益对象].score": 15,
        [total]: 81.5,
      },
      "no budget, and so no rate": { [row]: { annualBudget: 0, executed: 0 } },
    },
    flags: {
      "75 % executed and the sum of the scores as the total": {
        given: { [row]: { annualBudget: 100, executed: 75, score: 7.5 }, [total]: 96.5 },
        finds: [
          {
            message: "exceeds",
            at: total,
            because: [`${row}.executed`, `${row}.annualBudget`],
            expected: "89",
            suggest: "89",
            severity: "error",
            words: { form: "部门整体支出绩效自评表", rate: "75.00%", below: "低于80%", over: "多7.5分" },
          },
        ],
      },
      "the lowest cap counts": {
        given: { [row]: { annualBudget: 100, executed: 45, score: 4.5 }, [total]: 65 },
        finds: [{ message: "exceeds", at: total, expected: "59", words: { below: "低于50%" } }],
      },
      "less than the cap, though the scores come to more": {
        given: { [row]: { annualBudget: 100, executed: 65, score: 6.5 }, [total]: 70 },
        finds: [{ message: "short", at: total, expected: "79", words: { sum: "合计95.5分", short: "少9分" } }],
      },
      "a project": {
        given: { [`${project}.funding.total`]: { annualBudget: 100, executed: 55 } },
        finds: [{ message: "exceeds", at: `${project}.indicators.totalScore`, expected: "69" }],
      },
    },
    standsAside: {
      "the total is blank": { [total]: undefined },
      "the budget is blank": { [`${row}.annualBudget`]: undefined },
      "neither scored form is there": withoutSheet("整体", "项目"),
    },
  },
  { edition: platformEdition },
);
