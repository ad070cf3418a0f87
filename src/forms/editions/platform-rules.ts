import type { IndicatorGroup } from "../filing";

/** What says that a platform enforces a rule. */
interface Sourced {
  readonly source: string;
}

/** The columns of an indicator that a platform can require. */
export const requirableColumns = ["name", "target", "actual", "points", "score"] as const;
export type RequirableColumn = (typeof requirableColumns)[number];

/** Execution rates below so many percent allow at most so many points in all. */
export interface ScoreCap {
  readonly below: number;
  readonly most: number;
}

/** Every rule the 绩效管理 module of some province's platform is known to have. */
export interface PlatformRuleSet {
  /** Points that the indicators below a second-level heading add up to: 数量指标 20. */
  readonly kindPoints: Sourced & { readonly kinds: readonly { readonly name: string; readonly points: number }[] };
  /** First-level headings that want at least one third-level indicator. */
  readonly requiredGroups: Sourced & { readonly groups: readonly IndicatorGroup[] };
  /** 年度总体目标 may not be blank, or nothing but line breaks and marks such as - _ *. */
  readonly goalText: Sourced;
  /** Actual values so far above their targets that the platform calls them 指标偏离. */
  readonly deviation: Sourced & {
    /** From this percentage of the target on. */
    readonly percent: number;
    /** From this value on where the target is zero. */
    readonly overZero: number;
    /** Points such an indicator loses at least. */
    readonly deduction: number;
  };
  /** The most a form may score in all at a low execution rate. */
  readonly totalCaps: Sourced & { readonly caps: readonly ScoreCap[] };
  /** Cells of every indicator that may not be blank. */
  readonly requiredCells: Sourced & { readonly columns: readonly RequirableColumn[] };
}

/**
 * What the platform refuses on upload. Provinces differ, and few publish it, so every rule is off where an edition does
 * not name it.
 */
export type PlatformRules = Readonly<Partial<PlatformRuleSet>>;
export type PlatformRuleName = keyof PlatformRuleSet;
