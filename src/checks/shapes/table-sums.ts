import type { AmountFigure, Table } from "../../prose/reading";
import { addsUp } from "../../prose/sums";
import { closedDivision } from "./divisions";
import { itemNamed, plainName } from "./report-items";
import type { TableAmount } from "./table-columns";
import { amountRows } from "./table-columns";
import type { ToldSum } from "./told-sums";

/**
 * 合计 with what it is the sum of, column by column. Which rows are parts of which only the table itself can tell: by
 * lines numbered 一、二、三, by projects numbered 1, 2, 3, or by another column that adds up.
 */
export function tableSums(table: Table): readonly ToldSum[] {
  const labels = table.rows.slice(table.headRows).map(labelOf);
  const total = labels.findIndex(isTotal);
  if (total < 0) return [];
  const rows = amountRows(table);
  const kinds = rows.filter((_, at) => /^[一二三四五六七八九十]+、/.test(labels[at] ?? ""));
  if (kinds.length >= 2) return numbered(rows[total] ?? [], kinds);
  return isNested(labels) ? [] : flat(table, rows, labels, total);
}

/** The name of a row, or 合计 joined over its number and its name. */
function labelOf(row: Table["rows"][number]): string {
  const [first = "", second = ""] = row.map(({ text }) => text.replace(/\s/g, ""));
  return /^\d*$/.test(first) ? second : first;
}

const isTotal = (label: string): boolean => /^(?:合计|总计)$/.test(label);

type Row = readonly (TableAmount | undefined)[];

function numbered(total: Row, kinds: readonly Row[]): ToldSum[] {
  return total.flatMap((whole, column) => {
    const parts = kinds.flatMap((row) => row[column]?.figure ?? []);
    return whole && parts.length === kinds.length ? [{ whole: whole.figure, parts }] : [];
  });
}

/** Rows within rows, or several sums: nobody knows what the last one adds. */
const isNested = (labels: readonly string[]): boolean =>
  labels.filter(isTotal).length > 1 ||
  labels.some((label) => /其中|小计|总额|^[-—]|^\(|^（|^\d+\.\d|以上|以下/.test(label)) ||
  labels.some((label) => label === "" || /^\d{4}年?度?$/.test(label));

interface Column {
  readonly whole: TableAmount;
  readonly parts: readonly TableAmount[];
  /** Rows that have something there. */
  readonly filled: readonly number[];
}

function flat(table: Table, rows: readonly Row[], labels: readonly string[], total: number): readonly ToldSum[] {
  const body = rows.map((_, at) => at).filter((at) => at !== total);
  const columns = (rows[total] ?? []).flatMap((whole, column): Column[] => {
    const parts = body.map((at) => rows[at]?.[column]);
    const isWhole = body.every((at, index) => parts[index] !== undefined || isEmpty(table, at, column));
    const given = parts.flatMap((part) => part ?? []);
    const filled = body.filter((_, index) => parts[index]?.amount.isZero === false);
    return whole && isWhole && filled.length >= 2 ? [{ whole, parts: given, filled }] : [];
  });
  const sound = columns.filter((column) => isSum(column));
  const isListed = isList(table, labels, total) || closedDivision("合计", namesBeside(labels, total));
  return columns
    .filter((column) => !isSum(column))
    .filter(({ filled }) => isListed || sound.some((other) => filled.every((row) => other.filled.includes(row))))
    .map(({ whole, parts }) => ({ whole: whole.figure, parts: parts.map(({ figure }): AmountFigure => figure) }));
}

const namesBeside = (labels: readonly string[], total: number): readonly string[] =>
  labels.filter((_, at) => at !== total).map(plainName);

const isEmpty = ({ rows, headRows }: Table, row: number, column: number): boolean =>
  /^[-—/]*$/.test(rows[row + headRows]?.[column]?.text.trim() ?? "");

const isSum = ({ whole, parts }: Column): boolean =>
  addsUp(
    whole.amount,
    parts.map(({ amount }) => amount),
  );

/** 序号 1, 2, 3 before names that are none of our lines, which may lie within each other. */
function isList({ rows, headRows, columns }: Table, labels: readonly string[], total: number): boolean {
  if (columns[0]?.head !== "序号") return false;
  const body = labels.flatMap((label, at) =>
    at === total ? [] : [{ label, number: rows[at + headRows]?.[0]?.text.trim() }],
  );
  return body.every(
    ({ label, number }, at) => number === String(at + 1) && !itemNamed(label) && !/支出$|经费$/.test(label),
  );
}
