import type { IndicatorGroup } from "../filing";
import type { TermId } from "../vocabulary";
import type { PlatformRules } from "./platform-rules";
import type { Severity } from "./severity";

/** One allowed set of weights; a group left out may not occur. */
export interface WeightScheme {
  readonly name: string;
  readonly execution: number;
  readonly groups: Readonly<Partial<Record<IndicatorGroup, number>>>;
}

/** A province and year: what its forms are called, how they are weighted, where its thresholds lie. Data only. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  /** The documents it follows, cited only as far as confirmed. */
  readonly sources: readonly string[];
  /** Titles of the three forms; {Y} is the year. */
  readonly titles: { readonly basicData: string; readonly overall: string; readonly project: string };
  /** Printed words that differ from the common vocabulary. */
  readonly labels: Readonly<Partial<Record<TermId, string>>>;
  /** 分值 of the execution rate. */
  readonly executionPoints: number;
  readonly totalPoints: number;
  /** When the report is due and when it must be published (2025-04-18), and which document says so. */
  readonly deadlines?: { readonly report: string; readonly publication: string; readonly source: string };
  readonly weightSchemes: readonly WeightScheme[];
  readonly thresholds: {
    /** Below this percentage 执行率 wants a reason. */
    readonly lowExecutionRate: number;
    /** Above this percentage a change from 年初 to 全年 wants an explanation. */
    readonly bigAdjustment: number;
    /** Above this percentage a change of 执行数 from last year wants an explanation. */
    readonly bigSwing: number;
    /** 厉行节约保障措施 has at least so many characters. */
    readonly economyMeasuresLength: number;
    /** From this percentage of its target on an actual value wants an explanation: the target was too low. */
    readonly overAchievement: number;
    /** No single indicator should be worth more points than this. */
    readonly singleIndicatorPoints: number;
    /** From this likeness, in percent, 实际完成情况 counts as copied from 预期目标. */
    readonly copiedGoalLikeness: number;
    /** Below this percentage of execution, output indicators are not expected … */
    readonly fullOutputExecution: number;
    /** … to score this percentage of their points or more. */
    readonly fullOutputScore: number;
    /** Below this percentage of execution in every project the whole unit is not expected to score full. */
    readonly projectExecution: number;
  };
  /** Where each threshold comes from; 审核常识 where no document says it. */
  readonly thresholdSources: Readonly<Record<ThresholdName, string>>;
  /** Lower bounds of 优, 良, 中 in points; below the last is 差. */
  readonly grades: { readonly excellent: number; readonly good: number; readonly fair: number };
  /** Share of the points, in percent, that 达成 / 部分达成 begin with. */
  readonly tiers: { readonly achieved: number; readonly partly: number };
  /**
   * Severities that differ from the checks' own, by code (C10: all its messages) or by code and message (C10.beyond,
   * which outweighs C10).
   */
  readonly severities: Readonly<Record<string, SeveritySetting>>;
  /** Checks this edition switches off, by code, with the reason. */
  readonly switchedOff: Readonly<Record<string, string>>;
  /** What the platform refuses on upload; the checks of a rule that is left out are not asked. */
  readonly platform?: PlatformRules;
  /** The text of the JSON file it was read from, for the workbook to keep; the built-in ones have none. */
  readonly file?: string;
}

export type ThresholdName = keyof Edition["thresholds"];

/** A severity an edition gives a check or one of its messages, and what demands it. */
export interface SeveritySetting {
  readonly severity: Severity;
  readonly source: string;
}
