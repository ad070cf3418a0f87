/** Whether this Excel has all of a requirement set of ExcelApi, such as "1.18". */
export function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Excel on the web takes and answers 5 MB at most. */
export const isWeb = (): boolean => String(Office.context.platform) === "OfficeOnline";

/**
 * Notes on cells, by which a mark says what is wrong. Excel 2021 and 2024 cannot reach them from an add-in, nor can the
 * library as it is on npm, which a closed network serves itself.
 */
export const hasNotes = (): boolean => hasApi("1.18") && "notes" in Excel.Workbook.prototype;

/** Which cells are merged. */
export const tellsMerges = (): boolean => hasApi("1.13");
