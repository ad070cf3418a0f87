import type { Edition } from "../forms/editions/edition";
import { Decimal } from "../quantities/decimal";
import { Points } from "../quantities/points";
import type { Band } from "./score";
import { shareOf } from "./share";

/** How far a goal that is no figure was reached; "short" where something is missing for certain and nobody says how much. */
export type Tier = "achieved" | "partly" | "missed" | "underway" | "short";

/** The three printed tiers, their short forms, and plain words of completion. 基本完成 is none of them: a person decides. */
const tierWords: readonly (readonly [Tier, RegExp])[] = [
  ["achieved", /^(?:已|全部|已全部|按时|已按时)?(?:达成|完成|达标|实现)(?:(?:预期|年度)(?:指标|目标))?$/],
  ["partly", /^部分(?:达成|完成|实现)(?:(?:预期|年度)(?:指标|目标))?(?:并具有一定效果)?$/],
  ["missed", /^(?:未|没有|尚未)(?:达成|完成|达标|实现)(?:(?:预期|年度)(?:指标|目标))?(?:且效果较差)?$/],
];

/** The tier a 实际完成值 names: 达成预期指标 → achieved, 部分完成 → partly; undefined for any other words. */
export function tierOf(written: string): Tier | undefined {
  const words = written.normalize("NFKC").replace(/[\s,。;.“”"]+/g, "");
  return words.length > 24 ? undefined : tierWords.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The share of the points a tier allows: 达成 of 10 points is 8 to 10, 部分达成 6 up to but not including 8. */
export function bandOf(tier: Tier, points: Points, { tiers }: Edition): Band {
  const at = (percent: number) =>
    shareOf(points, Decimal.of(BigInt(Math.round(percent * 100)), 2), Decimal.of(100n, 0));
  switch (tier) {
    case "achieved":
      return { kind: "band", low: at(tiers.achieved), high: points, highIncluded: true };
    case "partly":
      return { kind: "band", low: at(tiers.partly), high: at(tiers.achieved), highIncluded: false };
    case "underway":
      return { kind: "band", low: Points.zero, high: at(tiers.achieved), highIncluded: false };
    case "short":
      return { kind: "band", low: Points.zero, high: points, highIncluded: false };
    case "missed":
      return { kind: "band", low: Points.zero, high: at(tiers.partly), highIncluded: false };
  }
}

/** True when a printed score lies in the band. */
export function isWithin(score: Points, { low, high, highIncluded }: Band): boolean {
  return !score.isLessThan(low) && (highIncluded ? !score.isMoreThan(high) : score.isLessThan(high));
}
