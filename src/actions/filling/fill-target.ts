import type { Fixed } from "../../quantities/fixed";

/** A value meant for one field, and where it comes from in words a person can check. */
export interface FillTarget {
  readonly key: string;
  readonly value: Fixed | string;
  /** "预决算数据 公用经费 本年决算数", "数据文件 overall.expected". */
  readonly from: string;
  /** What is said when no form has such a cell: the same for every cell of a missing row, so that the row is told once. */
  readonly otherwise?: string;
  /** The source itself is marked as an example. */
  readonly example: boolean;
}
