import { readFileSync } from "node:fs";
import { checks } from "../../../src/checks/index";
import { runChecks } from "../../../src/checks/run-checks";
import { hunan2024 } from "../../../src/forms/editions/hunan-2024";
import type { Filing } from "../../../src/forms/filing";
import { readFiling } from "../../../src/forms/read-filing";
import { nodeCodec } from "../../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../../src/xlsx/xlsx-workbook";
import { rightSentences, wrongSentences } from "../../support/foreign-sentences";

let sample: Filing;

beforeAll(async () => {
  const workbook = await XlsxWorkbook.open(readFileSync("assets/sample.xlsx"), nodeCodec);
  sample = readFiling(await workbook.read(), hunan2024);
});

/** What is found at words of a text: "W24 2549.23万元". */
function foundIn(text: string, of: readonly string[]): string[] {
  const asked = checks.filter(({ code }) => of.includes(code));
  const { findings } = runChecks({ ...sample, report: { name: "报告.docx", text } }, asked);
  return findings.filter(({ at }) => at.passage).map(({ code, at }) => `${code} ${at.written}`);
}

const amountChecks = ["W01", "W02", "W03", "W11", "W24", "W33"];

test.each(rightSentences)("%s", (text) => {
  expect(foundIn(text, amountChecks)).toEqual([]);
});

test.each(wrongSentences)("%s (%s)", (text, code, stated) => {
  expect(foundIn(text, ["W03", "W11", "W24", "W33"])).toEqual([`${code} ${stated}`]);
});
