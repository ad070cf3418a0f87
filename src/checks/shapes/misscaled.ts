import type { Quantity, Range } from "../../quantities/measure";

/** 90万元 and 89.97元: as written the figures are near each other, converted they are a thousandfold apart. */
export function isMisscaled(target: Quantity | Range, actual: Quantity): boolean {
  const apart = Math.abs(target.unit.power - actual.unit.power);
  if (target.unit.unit !== actual.unit.unit || target.unit.written === "" || actual.unit.written === "") return false;
  if (target.kind === "range" || apart < 3 || actual.value.isZero || target.value.isNegative) return false;
  const wanted = target.value.timesTenTo(-target.unit.power);
  const [a, b] = wanted.alignedWith(actual.value.timesTenTo(-actual.unit.power));
  return a > 0n && b > 0n && a < 2n * b && b < 2n * a;
}
