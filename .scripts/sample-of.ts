import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createForms, planFormsFor } from "../src/actions/create-forms";
import { fillFromFigures } from "../src/actions/fill-forms";
import { editions } from "../src/forms/editions/index";
import { readFigures } from "../src/forms/figures";
import { XlsxWorkbook } from "../src/xlsx/xlsx-workbook";

const sampleFigures = join(__dirname, "../assets/sample-figures.json");

/** The sample filing of a year. */
export async function sampleOf(year: string): Promise<XlsxWorkbook> {
  const figures = { ...readFigures(JSON.parse(readFileSync(sampleFigures, "utf8"))), year };
  const workbook = await XlsxWorkbook.create();
  await createForms(workbook, planFormsFor(editions[0], figures));
  await fillFromFigures(workbook, editions[0], figures, { overwrite: true });
  return workbook;
}
