import partRowsUnscored from "../../../src/checks/completeness/part-rows-unscored";
import type { Filing } from "../../../src/forms/filing";
import { withoutSheet } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { testCheck } from "../../support/test-check";

const project = "projects[标准化项目].funding";

/** 分值 and 得分 of the total merged downwards over its lines. */
function merged(workbook: MemoryWorkbook, { projects }: Filing): void {
  const { total, parts } = projects[0]?.funding ?? {};
  for (const [first, last] of [
    [total?.points.at, parts?.at(-1)?.points.at],
    [total?.score.at, parts?.at(-1)?.score.at],
  ]) {
    if (!first || !last) throw new Error("the project has no points");
    const area = { top: first.row, left: first.column, bottom: last.row, right: first.column };
    workbook.sheet(first.sheet).merges.push(area);
  }
}

testCheck(partRowsUnscored, {
  passes: {
    "a slash for the dash": { [`${project}.appropriation`]: { points: "/", score: "/" } },
    "left blank": { [`${project}.appropriation`]: { points: undefined, score: undefined } },
    "the total's cells merged over its lines": merged,
  },
  flags: {
    "points and a score beside a line": {
      given: { [`${project}.appropriation`]: { points: 10, score: 9.5 } },
      finds: [
        {
          message: "scored",
          at: `${project}.appropriation.points`,
          because: [`${project}.appropriation.score`],
          words: { cells: "分值和得分应填“—”" },
          suggest: "—",
          severity: "reminder",
        },
      ],
    },
    "only a score": {
      given: { [`${project}.carriedForward.score`]: 0 },
      finds: [{ message: "scored", at: `${project}.carriedForward.score`, because: [] }],
    },
  },
  standsAside: {
    "words instead of a number": { [`${project}.appropriation.score`]: "见总额" },
    "there are no projects": withoutSheet("项目1", "项目2", "项目3"),
  },
});
