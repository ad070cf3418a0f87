import fundingTotalSum from "../../../src/checks/arithmetic/funding-total-sum";
import type { Filing } from "../../../src/forms/filing";
import { withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const project = "projects[创新型省份建设项目].funding";

/** Takes the printed labels of the lines below the total away, and with them the lines. */
function withoutParts(workbook: MemoryWorkbook, { projects }: Filing): void {
  for (const { total, parts } of projects.map(({ funding }) => funding))
    for (const part of parts)
      for (
        let column = 0;
        part.executed.at && total.initialBudget.at && column < total.initialBudget.at.column;
        column++
      )
        workbook.set({ ...part.executed.at, column }, undefined);
}

testCheck(fundingTotalSum, {
  passes: {
    "the total off by what rounding explains": { [`${project}.total.executed`]: 24.11 },
    "a source the project does not have, said with —": {
      [`${project}.otherFunds`]: { initialBudget: "—", annualBudget: "无", executed: "/" },
    },
    "a source the project does not have, left blank": {
      [`${project}.otherFunds`]: { initialBudget: undefined, annualBudget: undefined, executed: undefined },
    },
    "the overall form, which lists no sources": { "overall.funding.total.executed": 1 },
  },
  flags: {
    "two digits of the total exchanged": {
      given: { [`${project}.total.executed`]: 42.1 },
      finds: [
        {
          message: "differs",
          at: `${project}.total.executed`,
          because: [
            `${project}.appropriation.executed`,
            `${project}.carriedForward.executed`,
            `${project}.otherFunds.executed`,
          ],
          words: { stated: "42.10万元", difference: "18.00万元" },
          expected: "24.10万元",
          suggest: "24.10万元",
          severity: "error",
        },
      ],
    },
    "a total left at zero over filled lines": {
      given: { [`${project}.total`]: { initialBudget: 0, annualBudget: 0, executed: 0 } },
      finds: [
        { message: "differs", at: `${project}.total.initialBudget`, expected: "26.10万元" },
        { message: "differs", at: `${project}.total.annualBudget`, expected: "26.10万元" },
        { message: "differs", at: `${project}.total.executed`, expected: "24.10万元" },
      ],
    },
    "the rate and the score left at zero with it": {
      given: { [`${project}.total`]: { executed: 0, executionRate: 0, score: 0 } },
      finds: [
        {
          message: "differs",
          at: `${project}.total.executed`,
          words: { follows: "改正后执行率应为92.34%，得分应为9.23分" },
        },
      ],
    },
    "the money carried forward left out": {
      given: { [`${project}.carriedForward.annualBudget`]: undefined },
      finds: [
        {
          message: "blankParts",
          at: `${project}.total.annualBudget`,
          words: { blank: "“上年结转资金 全年预算数”未填写" },
          expected: "20.00万元",
        },
      ],
    },
  },
  standsAside: {
    "a total is blank": { [`${project}.total.annualBudget`]: undefined },
    "a source is not a number": { [`${project}.otherFunds.annualBudget`]: "若干" },
    "the projects do not list their sources": withoutParts,
    "there are no projects": withoutSheet("项目1", "项目2", "项目3"),
  },
});
