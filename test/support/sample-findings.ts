import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import type { Filing } from "../../src/forms/filing";
import type { FigureSet } from "../../src/forms/figures";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import type { WorkbookContent } from "../../src/workbook/workbook";
import { filingOf } from "./generated-filing";

const figures = JSON.parse(readFileSync(resolve(__dirname, "../../assets/sample-figures.json"), "utf8")) as FigureSet;
const contentOf = async (own: FigureSet) => (await filingOf(own, hunan2024)).read();
const content = contentOf(figures);
const ofReport = checks.filter(({ needs }) => needs.includes("report"));

/** What the checks find wrong in some sentences of a report on the sample: the words and what they should be. */
export const findingsOnSample = async (text: string): Promise<string[]> => findingsIn(await filingOnSample(text));

/** The same where an indicator of the sample has another name and value. */
export async function findingsWithIndicator(
  name: string,
  changed: { readonly name: string; readonly target: string; readonly actual: string },
  text: string,
): Promise<string[]> {
  const own = JSON.parse(JSON.stringify(figures), (_, value: unknown) =>
    typeof value === "object" && value !== null && "name" in value && value.name === name
      ? { ...value, ...changed }
      : value,
  ) as FigureSet;
  return findingsIn(withReport(await contentOf(own), text));
}

/** The sample with some sentences as its report. */
export const filingOnSample = async (text: string): Promise<Filing> => withReport(await content, text);

const withReport = (read: WorkbookContent, text: string): Filing =>
  readFiling(read, hunan2024, { report: { name: "报告.docx", text } });

const findingsIn = (filing: Filing): string[] =>
  runChecks(filing, ofReport)
    .findings.filter(({ at, severity }) => at.passage && severity !== "reminder")
    .map(({ code, at, expected }) => `${code} ${at.written}${expected === undefined ? "" : ` ${expected}`}`);
