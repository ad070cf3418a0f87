import carriedForward from "../../../src/checks/budget/carried-forward";
import type { Filing } from "../../../src/forms/filing";
import { number, text } from "../../../src/workbook/cell";
import { withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const part = "projects[创新型省份建设项目].funding.carriedForward";
const source = "budgetFigures.projects[创新型省份建设项目].carriedForward";

/** 表2 prints the line 上年结转资金 in place of the first line of its two breakdowns. */
function printInOverall(workbook: MemoryWorkbook, { overall }: Filing, amount: number): void {
  const [label, other] = [overall?.income.total.at, overall?.nature.total.at];
  if (!overall || !label || !other) throw new Error("the specimen has no breakdowns");
  const { merges } = workbook.sheet(overall.sheet);
  merges.splice(0, merges.length, ...merges.filter(({ top, bottom }) => top !== label.row || bottom !== label.row));
  workbook.set(other, undefined);
  workbook.set(label, text("上年结转资金"));
  for (const { at } of [overall.funding.total.initialBudget, overall.funding.total.annualBudget])
    if (at) workbook.set({ ...at, row: label.row }, number(amount));
}

testCheck(carriedForward, {
  passes: {
    "the project's form shows more places": { [`${part}.initialBudget`]: "6.1003" },
    "元 typed for 万元 is for the check of units": { [`${part}.initialBudget`]: 61000 },
    "表2 has what the projects have": (workbook, filing) => printInOverall(workbook, filing, 6.1),
    "表2 has more, out of basic spending": (workbook, filing) => printInOverall(workbook, filing, 48.3),
  },
  flags: {
    "a project carries less forward than the reference": {
      given: { [part]: { initialBudget: 1.6, annualBudget: 1.6 } },
      finds: [
        {
          message: "differs",
          at: `${part}.initialBudget`,
          because: [`${source}.initialBudget`],
          severity: "warning",
          words: { source: "预决算数据", expected: "6.10万元" },
        },
        { message: "differs", at: `${part}.annualBudget`, because: [`${source}.annualBudget`] },
      ],
    },
    "表2 has less than its projects": {
      given: (workbook, filing) => printInOverall(workbook, filing, 4.2),
      finds: [
        { message: "differs", at: "overall.funding.carriedForward.initialBudget", suggest: "6.10万元" },
        { message: "differs", at: "overall.funding.carriedForward.annualBudget" },
      ],
    },
  },
  standsAside: {
    "the form leaves it blank": { [`${part}.annualBudget`]: undefined },
    "there is no 预决算数据": withoutSheet("预决算"),
  },
});
