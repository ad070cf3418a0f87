import { measureTiesOf } from "../../../src/checks/shapes/measure-ties";
import { readReport } from "../../../src/checks/shapes/report-reading";
import { tiesOf } from "../../../src/checks/shapes/report-ties";
import { checks } from "../../../src/checks/index";
import { runChecks } from "../../../src/checks/run-checks";
import { readFiling } from "../../../src/forms/read-filing";
import { foreignReport } from "../../support/foreign-report";
import { specimenEdition, specimenWorkbook } from "../../support/specimen";

/** Figures of the text that are tied to no cell. */
async function untied(text: string): Promise<string[]> {
  const filing = {
    ...readFiling(await (await specimenWorkbook()).read(), specimenEdition),
    report: { name: "报告.docx", text },
  };
  const amounts = [...tiesOf(filing).values()].filter(({ counterparts }) => counterparts.length > 0);
  const tied = new Set<unknown>([...amounts, ...measureTiesOf(filing)].map(({ figure }) => figure));
  return readReport(filing)
    .figures.filter(({ kind }) => kind === "amount" || kind === "percentage" || kind === "count")
    .filter((figure) => !tied.has(figure))
    .map(({ text: words, subject }) => `${subject.words} ${words}`);
}

test("every figure of a report in somebody else's words is tied to its cell, but for a limit that no table holds", async () => {
  expect(await untied(foreignReport)).toEqual(["在职人员控制率 100%"]);
});

test("and none of them is found wrong", async () => {
  const filing = readFiling(await (await specimenWorkbook()).read(), specimenEdition);
  const { findings } = runChecks({ ...filing, report: { name: "报告.docx", text: foreignReport } }, checks);
  const errors = findings.filter(({ at, severity }) => at.passage && severity === "error");
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});
