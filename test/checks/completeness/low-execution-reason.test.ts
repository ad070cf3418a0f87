import lowExecutionReason from "../../../src/checks/completeness/low-execution-reason";
import type { Filing } from "../../../src/forms/filing";
import { number } from "../../../src/workbook/cell";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const total = "overall.funding.total";
const low = { executed: 3000, executionRate: 73.96 };
const reason = "overall.indicators[整体按期完成率].reason";
const project = "projects[标准化项目]";

/** A form that has neither 执行率 nor any 偏差原因. */
function withoutColumns(workbook: MemoryWorkbook, { projects }: Filing): void {
  const form = projects.find(({ key }) => key === project);
  const rate = form?.funding.total.executionRate.at;
  if (!form || !rate) throw new Error("the project has no rate");
  workbook.set({ ...rate, row: rate.row - 1 }, undefined);
  for (const { executed: cell } of [form.funding.total, ...form.funding.parts.slice(0, 1)])
    if (cell.at) workbook.set(cell.at, number(10));
  for (const { reason: cell } of form.indicators.rows) if (cell.at) workbook.set(cell.at, undefined);
}

testCheck(lowExecutionReason, {
  passes: {
    "a reason that speaks of the money": { [total]: low },
    "any reason beside an indicator that measures execution": {
      [total]: low,
      [reason]: "个别任务顺延。",
      "overall.indicators[整体任务数]": { name: "预算执行率", reason: "两个合同年底才验收。" },
    },
    "just 90 %": { [total]: { annualBudget: 100, executed: 90, executionRate: 90 }, [reason]: undefined },
    "what prints as 90 %": { [total]: { annualBudget: 3000, executed: 2699.9 }, [reason]: undefined },
  },
  flags: {
    "reasons that speak of other things": {
      given: { [total]: low, [reason]: "个别任务顺延。" },
      finds: [
        {
          message: "unexplained",
          at: `${total}.executionRate`,
          because: [`${total}.executed`, `${total}.annualBudget`],
          words: { rate: "73.96%", threshold: "90%" },
          severity: "warning",
        },
      ],
    },
    "no reason beside the indicator that measures execution": {
      given: {
        [total]: low,
        [reason]: undefined,
        "overall.indicators[整体任务数]": { name: "预算执行率", reason: "无偏差" },
      },
      finds: [{ message: "unexplained", at: `${total}.executionRate` }],
    },
    "nothing spent and nothing said": {
      given: { [total]: { executed: 0, executionRate: 0 }, [reason]: undefined },
      finds: [{ message: "unexplained", at: `${total}.executionRate`, words: { rate: "0.00%" } }],
    },
    "the amount blank and a low rate printed": {
      given: { [total]: { executed: undefined, executionRate: 45.17 }, [reason]: undefined },
      finds: [{ message: "unexplained", at: `${total}.executionRate`, because: [`${total}.annualBudget`] }],
    },
    "a form without a column for the rate": {
      given: withoutColumns,
      finds: [{ message: "unexplained", at: `${project}.funding.total.executed`, words: { rate: "33.33%" } }],
    },
  },
  standsAside: {
    "neither an amount nor a rate": { [total]: { executed: undefined, executionRate: undefined } },
    "nothing of nothing": { [total]: { annualBudget: 0, executed: 0, executionRate: "—" } },
    "the budget mistyped against its lines": {
      [`${project}.funding.total.annualBudget`]: 300,
      [`${project}.indicators[标准按期完成率].reason`]: undefined,
    },
  },
});
