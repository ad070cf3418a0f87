import type { Edition } from "../editions/edition";
import type { IndicatorGroup } from "../filing";

/** One row for one indicator, and the texts it will hold where they are known, so that it is high enough for them. */
export interface IndicatorSlot {
  readonly group: IndicatorGroup;
  readonly kind: string;
  readonly name?: string | undefined;
  readonly target?: string | undefined;
  readonly actual?: string | undefined;
  readonly reason?: string | undefined;
}

/** What 表2 and each 表3 have of their own. */
export interface ScoredPlan {
  readonly indicators: readonly IndicatorSlot[];
  /** What the goals will say, where known: makes their row high enough. */
  readonly expected?: string | undefined;
  readonly achieved?: string | undefined;
}

export interface ProjectPlan extends ScoredPlan {
  /** Blank when the name is still to be filled in. */
  readonly name: string;
}

/** What to print on every form of a filing. */
export interface FormPlan {
  readonly edition: Edition;
  /** Four digits. */
  readonly year: string;
  readonly unit: string | undefined;
  readonly overall: ScoredPlan;
  readonly projects: readonly ProjectPlan[];
  /** Names of the special funds that get a line of their own in 表1. */
  readonly specialFunds: readonly string[];
  /** What 厉行节约保障措施 will say, where known: makes its row high enough. */
  readonly economyMeasures?: string | undefined;
}
