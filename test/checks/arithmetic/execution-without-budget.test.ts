import executionWithoutBudget from "../../../src/checks/arithmetic/execution-without-budget";
import type { Filing } from "../../../src/forms/filing";
import { number } from "../../../src/workbook/cell";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const overall = "overall.funding.total";
const standard = "projects[标准化项目].funding";
const innovation = "projects[创新型省份建设项目].funding";
const nothing = { initialBudget: 0, annualBudget: 0, executed: 0 };

/** A project that never began, whose one 执行率 is merged over the whole block. */
function mergedRate(workbook: MemoryWorkbook, { projects }: Filing): void {
  const { total, parts } = projects[0]?.funding ?? {};
  const [at, last] = [total?.executionRate.at, parts?.at(-1)?.executionRate.at];
  if (!at || !last) throw new Error("the project has no rates");
  workbook.sheet(at.sheet).merges.push({ top: at.row, left: at.column, bottom: last.row, right: at.column });
  for (const row of [total, ...(parts ?? [])])
    for (const cell of [row?.annualBudget, row?.executed]) if (cell?.at) workbook.set(cell.at, number(0));
}

testCheck(executionWithoutBudget, {
  passes: {
    "nothing of nothing with 0 %": {
      [`${standard}.total`]: { ...nothing, executionRate: 0 },
      [`${standard}.appropriation`]: { ...nothing, executionRate: "0.00%" },
    },
    "nothing of nothing with —": {
      [`${standard}.total`]: { ...nothing, executionRate: "—" },
      [`${standard}.appropriation`]: { ...nothing, executionRate: "/" },
    },
    "a budget nobody spent": { [overall]: { executed: 0, executionRate: 0 } },
    "a line left blank": { [`${standard}.otherFunds`]: { annualBudget: undefined, executed: undefined } },
  },
  flags: {
    "money spent without any budget": {
      given: { [`${overall}.annualBudget`]: 0 },
      finds: [
        {
          message: "noBudget",
          at: `${overall}.annualBudget`,
          because: [`${overall}.executed`],
          words: { executed: "3915.01万元" },
          severity: "error",
        },
      ],
    },
    "a total that shows what its line does": {
      given: { [`${standard}.total.annualBudget`]: 0, [`${standard}.appropriation.annualBudget`]: 0 },
      finds: [{ message: "noBudget", at: `${standard}.total.annualBudget` }],
    },
    "a line spent without its budget": {
      given: { [`${innovation}.carriedForward.annualBudget`]: 0 },
      finds: [{ message: "noBudget", at: `${innovation}.carriedForward.annualBudget` }],
    },
    "100 % of nothing": {
      given: {
        [`${standard}.total`]: { ...nothing, executionRate: 100 },
        [`${standard}.appropriation`]: { ...nothing, executionRate: 0 },
      },
      finds: [
        {
          message: "rateOfNothing",
          at: `${standard}.total.executionRate`,
          because: [`${standard}.total.annualBudget`, `${standard}.total.executed`],
          words: { stated: "100.00%" },
          severity: "reminder",
        },
      ],
    },
    "one rate of nothing merged over the block": {
      given: mergedRate,
      finds: [{ message: "rateOfNothing", at: `${standard}.total.executionRate` }],
    },
  },
  standsAside: {
    "the budget is blank": { [`${overall}.annualBudget`]: undefined },
    "the budget is declared none": { [`${overall}.annualBudget`]: "无" },
    "the total left at zero over filled lines": { [`${standard}.total`]: { ...nothing, executionRate: 0 } },
  },
});
