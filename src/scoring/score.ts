import type { Measure } from "../quantities/measure";
import type { Points } from "../quantities/points";
import type { Rate } from "../quantities/rate";

/** Points as the rules award them: one figure, a band a person chooses within, or a person's judgement alone. */
export type Award =
  | { readonly kind: "exact"; readonly points: Points }
  | Band
  | {
      readonly kind: "manual";
      /** Why the rules give no figure, in Chinese. */
      readonly reason: string;
    };

/** From `low`, included, up to `high`, which only the uppermost tier reaches. */
export interface Band {
  readonly kind: "band";
  readonly low: Points;
  readonly high: Points;
  readonly highIncluded: boolean;
}

/**
 * Which way an indicator counts: the more the better · the less the better · exactly so many · between two figures ·
 * none at all · by tier · each of several parts its own way.
 */
export type Direction = "forward" | "reverse" | "equal" | "range" | "zero" | "tier" | "parts";

/** How an indicator was judged: what later checks compare the printed score with. */
export interface IndicatorScore {
  readonly award: Award;
  readonly direction: Direction | undefined;
  /** Whether the target is reached; undefined when the two values do not say. */
  readonly met: boolean | undefined;
  /** False where the direction or the zero target leaves room for another reading: a reminder at most, never an error. */
  readonly certain: boolean;
  /** Actual ÷ target; undefined for ranges, zero targets and words. */
  readonly completion: Rate | undefined;
  /** Undefined when the cell gives nothing. */
  readonly target: Measure | undefined;
  readonly actual: Measure | undefined;
}

export const manual = (reason: string): Award => ({ kind: "manual", reason });

interface Values {
  readonly target: Measure | undefined;
  readonly actual: Measure | undefined;
}

/** What the rules leave to a person. */
export function undecided(reason: string, values: Values, direction?: Direction, met?: boolean): IndicatorScore {
  return { award: manual(reason), direction, met, certain: false, completion: undefined, ...values };
}
