import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";

/** The sample filing, opened anew for each test. */
export async function sampleWorkbook(): Promise<XlsxWorkbook> {
  return XlsxWorkbook.open(readFileSync(join(__dirname, "../../assets/sample.xlsx")));
}
