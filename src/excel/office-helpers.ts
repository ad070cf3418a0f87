/** The one place that knows the archived helper library; it is loaded when first needed and costs the first paint nothing. */
const helpers = () => import("@microsoft/office-js-helpers");

/** Makes an empty sheet of this name; one that exists is emptied and keeps its place, its identity and what refers to it. */
export async function emptiedSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await helpers();
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}

/** Prints an error of Excel with the statement that failed, for whoever looks into the console. */
export async function logFailure(failure: unknown): Promise<void> {
  const { Utilities } = await helpers();
  Utilities.log(failure instanceof Error ? failure : new Error(String(failure)));
}
