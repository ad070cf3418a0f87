import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import type { Filing } from "../../src/forms/filing";
import type { FigureSet } from "../../src/forms/figures";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import { filingOf } from "./generated-filing";

const figures = JSON.parse(readFileSync(resolve(__dirname, "../../assets/sample-figures.json"), "utf8")) as FigureSet;
const content = filingOf(figures, hunan2024).then((workbook) => workbook.read());
const ofReport = checks.filter(({ needs }) => needs.includes("report"));

/** What the checks find wrong in some sentences of a report on the sample: the words and what they should be. */
export async function findingsOnSample(text: string): Promise<string[]> {
  return runChecks(await filingOnSample(text), ofReport)
    .findings.filter(({ at, severity }) => at.passage && severity !== "reminder")
    .map(({ code, at, expected }) => `${code} ${at.written}${expected === undefined ? "" : ` ${expected}`}`);
}

/** The sample with some sentences as its report. */
export const filingOnSample = async (text: string): Promise<Filing> =>
  readFiling(await content, hunan2024, { report: { name: "报告.docx", text } });
