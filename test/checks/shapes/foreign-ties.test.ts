import { measureTiesOf } from "../../../src/checks/shapes/measure-ties";
import { readReport } from "../../../src/checks/shapes/report-reading";
import { tiesOf } from "../../../src/checks/shapes/report-ties";
import { checks } from "../../../src/checks/index";
import { runChecks } from "../../../src/checks/run-checks";
import { readFiling } from "../../../src/forms/read-filing";
import { foreignReport, terseReport } from "../../support/foreign-report";
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

test("a report that names things once is tied but for what no table holds; special funds are counted by themselves", async () => {
  expect((await untied(terseReport)).map((figure) => figure.trim())).toEqual([
    "另有退休人员 12人",
    "编外人员 6人",
    "国内接待 18批次",
    "国内接待 120人次",
    "省级专项资金 2项",
    "差旅费 2万元",
    "会议费 1.5万元",
    "公务接待费 0.5万元",
    "服务群众 1500人次",
    "预计节约成本 200万元",
  ]);
});

test.each([foreignReport, terseReport])("and none of them is found wrong (%#)", async (text) => {
  const filing = readFiling(await (await specimenWorkbook()).read(), specimenEdition);
  const { findings } = runChecks({ ...filing, report: { name: "报告.docx", text } }, checks);
  const errors = findings.filter(({ at, severity }) => at.passage && severity === "error");
  expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
});
