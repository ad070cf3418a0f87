import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Amount } from "../../quantities/amount";

const powers = [4, -4, 2, -2, 1, -1] as const;
export type ScaleSlip = (typeof powers)[number];

/**
 * The power of ten by which a figure misses the one it repeats, within one percent: 4 when 元 were typed under 万元.
 * scaleSlip(300000, 30) → 4;  scaleSlip(0.003, 30) → -4;  scaleSlip(31, 30) → undefined.
 */
export function scaleSlip(stated: Amount, source: Amount): ScaleSlip | undefined {
  if (stated.isZero || source.isZero || stated.agreesWithinRounding(source)) return undefined;
  // Always the larger one is divided, so that no figure leaves the range amounts can hold.
  return powers.find((power) =>
    power > 0
      ? stated.timesTenTo(-power).isWithinOnePercentOf(source)
      : stated.isWithinOnePercentOf(source.timesTenTo(power)),
  );
}

/** How many times the right figure the stated one is: 4 → 10000倍, -1 → 十分之一. */
export const timesOf = (slip: ScaleSlip): string =>
  ({ 4: "10000倍", "-4": "万分之一", 2: "100倍", "-2": "百分之一", 1: "10倍", "-1": "十分之一" })[slip];

/** True when 元 stand for 万元 in one of two cells: what the figure does to other relations is then no fault of its own. */
export function isTenThousandfold(stated: Field<Amount>, source: Field<Amount> | undefined): boolean {
  if (!source || !isGiven(stated) || !isGiven(source)) return false;
  return Math.abs(scaleSlip(stated.value, source.value) ?? 0) === 4;
}
