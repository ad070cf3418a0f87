import type { Field } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { Indicator, IndicatorGroup, IndicatorTable, ScoredForm } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { Points } from "../../quantities/points";

/** One column of the indicator rows, each cell once: published forms merge one 分值 over several rows. */
export function indicatorCells(rows: readonly Indicator[], column: "points" | "score"): readonly Field<Points>[] {
  return rows.map((row) => row[column]).filter((cell, at, cells) => !isSameCell(cell, cells[at - 1]));
}

/** True for two rows' fields in one merged cell. A merged cell covers rows that follow one another. */
export function isSameCell({ at: one }: Field<unknown>, other: Field<unknown> | undefined): boolean {
  return one !== undefined && one.row === other?.at?.row && one.column === other.at.column;
}

/** Σ of 分值, to a thousandth of a point: three indicators worth a third of 10 each are worth 10. */
export function weightOf(cells: readonly Field<Points>[]): Points {
  return Points.sum(onlyGiven(cells).map(({ value }) => value)).rounded(3);
}

/** The indicators below one first-level heading, with the weight the heading prints, if it does. */
export interface HeadedRows {
  readonly label: string;
  readonly group: IndicatorGroup;
  readonly printed: Field<Points> | undefined;
  readonly cells: readonly Field<Points>[];
}

/** The indicator rows by their printed first-level heading, in printing order; a heading may have no rows. */
export function headedRows(table: IndicatorTable): readonly HeadedRows[] {
  const known = headed.get(table) ?? findHeadedRows(table);
  headed.set(table, known);
  return known;
}

const headed = new WeakMap<IndicatorTable, readonly HeadedRows[]>();

function findHeadedRows({ groups, rows }: IndicatorTable): readonly HeadedRows[] {
  const byLabel = new Map<string, Indicator[]>(groups.map(({ label }) => [label, []]));
  for (const row of rows) {
    const label = headingOf(row);
    const own = byLabel.get(label);
    if (own) own.push(row);
    else byLabel.set(label, [row]);
  }
  return [...byLabel].map(([label, own]) => {
    const heading = groups.find((one) => one.label === label);
    return {
      label,
      group: heading?.group ?? own[0]?.group ?? "other",
      printed: heading?.points.state === "given" ? heading.points : undefined,
      cells: indicatorCells(own, "points"),
    };
  });
}

const headingOf = ({ groupLabel }: Indicator): string => normalise(groupLabel);

/** True when every indicator's 分值 is filled in. */
export function isComplete(cells: readonly Field<Points>[]): boolean {
  return cells.length > 0 && cells.every(({ state }) => state === "given" || state === "dash");
}

/** True when the form has no 总分 row: some published copies break off in the middle of the indicators. */
export function breaksOff({ indicators: { totalPoints, totalScore } }: ScoredForm): boolean {
  return totalPoints.state === "absent" && totalScore.state === "absent";
}

/** Headings whose printed weight differs from the sum of their indicators, when all of those are filled in. */
export function headingsThatDiffer(form: ScoredForm): readonly (HeadedRows & { readonly printed: Field<Points> })[] {
  const all = headedRows(form.indicators);
  const last = all.filter(({ cells }) => cells.length > 0).at(-1);
  return all.flatMap((one) => {
    const { printed, cells } = one;
    if (!printed?.value || !isComplete(cells)) return [];
    const sum = weightOf(cells);
    const lostItsEnd = breaksOff(form) && one === last && sum.isLessThan(printed.value);
    return sum.equals(printed.value) || lostItsEnd ? [] : [{ ...one, printed }];
  });
}
