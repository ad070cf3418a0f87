import type { FundingColumn, indicatorColumns } from "../scored-layout";
import { fundingColumns } from "../scored-layout";

type IndicatorColumn = (typeof indicatorColumns)[number];

/** The nine columns 表2 and 表3 share: the side heading, and the indicator columns, under which the funding block fits. */
export const scoredColumns = {
  //        side  一级 二级 三级 指标值 完成值 分值 得分 偏差原因
  widths: [9, 11, 15, 17, 13, 13, 6.5, 8.5, 17],
  fundingLabel: { column: 1, columns: 2 },
  /** The left and the right half of goals and breakdowns. */
  left: { column: 1, columns: 4 },
  right: { column: 5, columns: 4 },
} as const;

const indicatorAt: Readonly<Record<IndicatorColumn, number>> = {
  firstLevel: 1,
  secondLevel: 2,
  thirdLevel: 3,
  target: 4,
  actual: 5,
  points: 6,
  score: 7,
  reason: 8,
};

export const indicatorColumnAt = (column: IndicatorColumn): number => indicatorAt[column];

/** 年初预算数 stands above 三级指标, and so on to the right edge. */
export const fundingColumnAt = (column: FundingColumn): number => 3 + fundingColumns.indexOf(column);

/** Label, value, label, value of one signature line. */
export const scoredSignature = [
  { column: 0, columns: 3 },
  { column: 3, columns: 2 },
  { column: 5, columns: 2 },
  { column: 7, columns: 2 },
] as const;
