import ExcelJS from "exceljs";

/** A cell of a published form: text, number, nothing, or the continuation of the merge to its left or above. */
export type Written = string | number | null | "←" | "↑";

/** One published sheet, row by row. "←" and "↑" continue a merge. */
export interface PublishedSheet {
  readonly name: string;
  readonly rows: readonly (readonly Written[])[];
}

/** Writes the sheets with another program's library, merges and all, so that our reader meets a foreign file. */
export async function publishedWorkbook(sheets: readonly PublishedSheet[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(0);
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        if (value !== null && value !== "←" && value !== "↑") sheet.getCell(at + 1, column + 1).value = value;
      }),
    );
    for (const { top, left, bottom, right } of merges(rows)) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function merges(rows: readonly (readonly Written[])[]): Rectangle[] {
  const found: Rectangle[] = [];
  rows.forEach((row, top) =>
    row.forEach((value, left) => {
      if (value === "←" || value === "↑") return;
      let right = left;
      while (row[right + 1] === "←") right++;
      let bottom = top;
      while (rows[bottom + 1]?.[left] === "↑") bottom++;
      if (right > left || bottom > top) found.push({ top, left, bottom, right });
    }),
  );
  return found;
}
