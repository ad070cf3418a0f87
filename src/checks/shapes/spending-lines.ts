import type { SpendingColumn } from "../../forms/columns";
import { spendingColumns } from "../../forms/columns";
import type { BasicData, BasicLineId, Filing, SpendingLine } from "../../forms/filing";
import type { Limited } from "./stays-within";
import type { Sum } from "./sums-to";

/** The columns in which a form prints a line; none when it does not print the line at all. */
export function printedColumns(line: SpendingLine): readonly SpendingColumn[] {
  return spendingColumns.filter((column) => line[column].state !== "absent");
}

/** One line of 经费控制情况 as the sum of others, once per column. */
export function spendingSums({ basicData }: Filing, total: BasicLineId, parts: readonly BasicLineId[]): readonly Sum[] {
  if (!basicData) return [];
  const { lines } = basicData;
  return spendingColumns.map((column) => ({
    total: lines[total][column],
    parts: parts.map((part) => lines[part][column]),
  }));
}

/** What was spent on one line, beside its budget. */
export function againstBudget({ lines }: BasicData, id: BasicLineId): Limited {
  return { actual: lines[id].finalAccount, limit: lines[id].budget };
}
