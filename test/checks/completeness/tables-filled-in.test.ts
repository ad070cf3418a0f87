import tablesFilledIn from "../../../src/checks/completeness/tables-filled-in";
import type { Filing, ScoredForm } from "../../../src/forms/filing";
import { withoutSheet } from "../../support/change";
import { breakOff } from "../../support/form-changes";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

type Column = "name" | "target" | "actual" | "points" | "score" | "reason";

function empty(workbook: MemoryWorkbook, form: ScoredForm | undefined, ...columns: readonly Column[]): void {
  for (const row of form?.indicators.rows ?? [])
    for (const column of columns) if (row[column].at) workbook.set(row[column].at, undefined);
}

const everyColumn = ["name", "target", "actual", "points", "score", "reason"] as const;
const noMoney = { initialBudget: undefined, annualBudget: undefined, executed: undefined };

/** Nothing but what the form prints. */
function blank(workbook: MemoryWorkbook, form: ScoredForm | undefined): void {
  empty(workbook, form, ...everyColumn);
  const { initialBudget, annualBudget, executed } = form?.funding.total ?? {};
  for (const field of [initialBudget, annualBudget, executed]) if (field?.at) workbook.set(field.at, undefined);
}

function blankBasicData(workbook: MemoryWorkbook, { basicData }: Filing): void {
  const lines = [...Object.values(basicData?.lines ?? {}), ...(basicData?.details ?? [])];
  const cells = lines.flatMap(({ lastYear, budget, finalAccount }) => [lastYear, budget, finalAccount]);
  for (const { at } of [basicData?.staff.authorisedPosts, basicData?.staff.staffInPost, ...cells].filter(
    (cell) => cell !== undefined,
  ))
    if (at) workbook.set(at, undefined);
}

testCheck(tablesFilledIn, {
  passes: {
    "one figure is blank": { "overall.funding.total.executed": undefined },
    "a copy that breaks off before its indicators": (workbook, filing) => breakOff(workbook, filing, 0),
    "a blank form to spare": (workbook, { projects }) => {
      const spare = projects.at(-1);
      blank(workbook, spare);
      if (spare?.projectName.at) workbook.set(spare.projectName.at, undefined);
    },
  },
  flags: {
    "基础数据表 as it was printed": {
      given: blankBasicData,
      finds: [{ message: "nothing", at: "basicData.title", severity: "error", words: { form: "基础数据表" } }],
    },
    "表2 as it was printed": {
      given: (workbook, { overall }) => blank(workbook, overall),
      finds: [{ message: "nothing", at: "overall.title" }],
    },
    "a project of which only the name is there": {
      given: (workbook, { projects }) => blank(workbook, projects[0]),
      finds: [{ message: "nothing", at: "projects[标准化项目].title" }],
    },
    "indicators and no money": {
      given: { "overall.funding.total": noMoney },
      finds: [{ message: "noMoney", at: "overall.funding.total.annualBudget" }],
    },
    "money and no indicators": {
      given: (workbook, { overall }) => empty(workbook, overall, ...everyColumn),
      finds: [{ message: "noIndicators", at: "overall.indicators[空行1].name" }],
    },
    "nothing said of what was done": {
      given: (workbook, { overall }) => empty(workbook, overall, "actual", "score"),
      finds: [
        {
          message: "emptyColumn",
          at: "overall.indicators[整体任务数].actual",
          words: { column: "实际完成值" },
        },
        { message: "emptyColumn", at: "overall.indicators[整体任务数].score", words: { column: "得分" } },
      ],
    },
  },
  standsAside: { "there is no 基础数据表": withoutSheet("基础数据表") },
});
