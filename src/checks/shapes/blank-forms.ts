import type { Field } from "../../forms/field";
import type { BasicData, Indicator, ScoredForm } from "../../forms/filing";

/** Columns of the indicator table that every indicator fills in, and how they are printed. */
export const indicatorColumns = [
  ["target", "年度指标值"],
  ["actual", "实际完成值"],
  ["points", "分值"],
  ["score", "得分"],
] as const;

/** 基础数据表 without a single figure, as it was printed: its dashes are the form's own. */
export function isBlankBasicData({ staff, lines, details }: BasicData): boolean {
  const rows = [...Object.values(lines), ...details];
  return ![
    staff.authorisedPosts,
    staff.staffInPost,
    ...rows.flatMap(({ lastYear, budget, finalAccount }) => [lastYear, budget, finalAccount]),
  ].some(({ state }) => state === "given" || state === "unreadable");
}

/** 表2 or 表3 with neither money nor an indicator. */
export const isBlankForm = ({ funding: { total }, indicators: { rows } }: ScoredForm): boolean =>
  rows.length === 0 && !isBegun([total.initialBudget, total.annualBudget, total.executed]);

/** All of the cells the form has are blank; a column it does not have is not asked for. */
export const isEmptyColumn = (cells: readonly Field<unknown>[]): boolean =>
  cells.some(({ state }) => state === "blank") && !isBegun(cells);

/** The columns somebody has begun to fill in. */
export const begunColumns = (rows: readonly Indicator[]) =>
  indicatorColumns.map(([id]) => id).filter((id) => !isEmptyColumn(rows.map((row) => row[id])));

const isBegun = (cells: readonly Field<unknown>[]): boolean =>
  cells.some(({ state }) => state !== "blank" && state !== "absent");
