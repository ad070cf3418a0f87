import executionRate from "../../../src/checks/arithmetic/execution-rate";
import type { Filing } from "../../../src/forms/filing";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const overall = "overall.funding.total";
const project = "projects[标准化项目].funding";

/** One 执行率 over the whole block, as forms that merge it downwards print it. */
function mergedRates(workbook: MemoryWorkbook, { projects }: Filing): void {
  const { total, parts } = projects.find(({ key }) => key.includes("创新"))?.funding ?? {};
  const [at, last] = [total?.executionRate.at, parts?.at(-1)?.executionRate.at];
  if (!at || !last) throw new Error("the project has no rates");
  workbook.sheet(at.sheet).merges.push({ top: at.row, left: at.column, bottom: last.row, right: at.column });
}

testCheck(executionRate, {
  passes: {
    "a rate with one decimal": { [`${overall}.executionRate`]: "96.5%" },
    "a rate without decimals": { [`${overall}.executionRate`]: "97%" },
    "a whole percent cut off": { [overall]: { annualBudget: 905.3, executed: 885.12, executionRate: "97%" } },
    "a rate by the initial budget, which is another fault": { [overall]: { initialBudget: 5000, executionRate: 78.3 } },
    "more spent than budgeted, which is another fault": { [`${overall}.executed`]: 5000 },
    "spending without a budget, which is another fault": { [`${overall}.annualBudget`]: 0 },
    "nothing of nothing, said with —": {
      [`${project}.total`]: { initialBudget: 0, annualBudget: 0, executed: 0, executionRate: "—" },
      [`${project}.appropriation`]: { initialBudget: 0, annualBudget: 0, executed: 0, executionRate: "—" },
    },
    "lines without a rate of their own": { [`${project}.appropriation.executionRate`]: undefined },
    "one rate merged over the block": mergedRates,
  },
  flags: {
    "the rate typed as 90 %": {
      given: { [`${overall}.executionRate`]: 90 },
      finds: [
        {
          message: "differs",
          at: `${overall}.executionRate`,
          because: [`${overall}.executed`, `${overall}.annualBudget`],
          words: {
            form: "部门整体支出绩效自评表",
            executed: "3915.01万元",
            budget: "4056.50万元",
            off: "6.51个百分点",
          },
          expected: "96.51%",
          suggest: "96.51%",
          severity: "error",
        },
      ],
    },
    "100 % though 86.19 万元 of 100 were spent": {
      given: { [overall]: { annualBudget: 100, executed: 86.19, executionRate: 100 } },
      finds: [{ message: "differs", at: `${overall}.executionRate`, expected: "86.19%" }],
    },
    "the last place cut off": {
      given: { [overall]: { annualBudget: 905.3, executed: 880.12, executionRate: "97.21%" } },
      finds: [{ message: "lastPlace", at: `${overall}.executionRate`, suggest: "97.22%", severity: "warning" }],
    },
    "the last place rounded up too far": {
      given: { [overall]: { annualBudget: 250000, executed: 215457.6, executionRate: "86.19%" } },
      finds: [
        {
          message: "lastPlace",
          at: `${overall}.executionRate`,
          expected: "86.18%",
          suggest: "86.18%",
          severity: "warning",
        },
      ],
    },
    "a line below the total with a wrong rate": {
      given: { [`${project}.appropriation.executionRate`]: 85 },
      finds: [
        {
          message: "differs",
          at: `${project}.appropriation.executionRate`,
          words: { row: "当年财政拨款 执行率" },
          expected: "95.00%",
        },
      ],
    },
  },
  standsAside: {
    "the rate is blank": { [`${overall}.executionRate`]: undefined },
    "the executed amount is blank": { [`${overall}.executed`]: undefined },
    "the rate is not a number": { [`${overall}.executionRate`]: "较高" },
    "the total left at zero over filled lines": {
      [`${project}.total`]: { initialBudget: 0, annualBudget: 0, executed: 0, executionRate: 0, score: 0 },
    },
    "the budget mistyped against its lines": { [`${project}.total.annualBudget`]: 300 },
    "a line mistyped against its total": { [`${project}.appropriation.executed`]: 25.8 },
    "a negative amount": { [overall]: { executed: -5, executionRate: 5 } },
  },
});
