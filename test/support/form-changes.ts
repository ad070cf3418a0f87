import type { Filing, ScoredForm } from "../../src/forms/filing";
import { text } from "../../src/workbook/cell";
import type { MemoryWorkbook } from "./memory-workbook";

/** Replaces a printed text wherever it stands on one sheet; fails the test that named a text the sheet does not have. */
export function reprint(workbook: MemoryWorkbook, sheet: string, printed: string, other: string): void {
  const places = [...workbook.sheet(sheet).cells].filter(
    ([, { value }]) => value.kind === "text" && value.text === printed,
  );
  if (places.length === 0) throw new Error(`${printed} does not stand on ${sheet}`);
  for (const [place] of places) {
    const [row = 0, column = 0] = place.split(/\D+/).map(Number);
    workbook.set({ sheet, row, column }, text(other));
  }
}

/** The overall form as a copy that breaks off after its first `rows` indicators: neither the others nor 总分 are there. */
export function breakOff(workbook: MemoryWorkbook, filing: Filing, rows: number): void {
  const { sheet, indicators } = overallOf(filing);
  const [first, last] = [indicators.rows[rows]?.points.at?.row, indicators.totalPoints.at?.row];
  if (last === undefined) throw new Error("the overall form has no 总分 row");
  for (const place of [...workbook.sheet(sheet).cells.keys()]) {
    const [row = 0, column = 0] = place.split(/\D+/).map(Number);
    if (row >= (first ?? last) && row <= last) workbook.set({ sheet, row, column }, undefined);
  }
}

/** Merges a column of the overall form's first two indicators into one cell, which shows what is in the first. */
export function mergeFirstTwo(workbook: MemoryWorkbook, filing: Filing, column: "points" | "score"): void {
  const form = overallOf(filing);
  const [first, second] = form.indicators.rows.map((row) => row[column].at);
  if (!first || !second) throw new Error("the overall form has no two indicators");
  workbook.set(second, undefined);
  const { row, column: left } = first;
  workbook.sheet(form.sheet).merges.push({ top: row, bottom: second.row, left, right: left });
}

/** Every title without its year, as where a form prints none. */
export function withoutYearInTitles(
  workbook: MemoryWorkbook,
  { basicData, overall, projects, budgetFigures }: Filing,
): void {
  for (const form of [basicData, overall, ...projects, budgetFigures])
    if (form?.title.at) workbook.set(form.title.at, text(form.title.written.replace(/20\d\d年度/, "")));
}

function overallOf({ overall }: Filing): ScoredForm {
  if (!overall) throw new Error("the filing has no overall form");
  return overall;
}
