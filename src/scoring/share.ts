import { Decimal } from "../quantities/decimal";
import { divideRounded } from "../quantities/decimal-text";
import { Points } from "../quantities/points";

/** Points are held to a ten-thousandth, scores are awarded to a hundredth. */
const unitsPerHundredth = 100n;

/**
 * points × part ÷ whole, between zero and the points, rounded half up to two decimals: 20 × 83.5 ÷ 100 → 16.70.
 * The whole is positive.
 */
export function shareOf(points: Points, part: Decimal, whole: Decimal): Points {
  if (part.isZero || part.isNegative) return Points.zero;
  if (part.compare(whole) >= 0) return points;
  const [some, all] = part.alignedWith(whole);
  const hundredths = divideRounded(BigInt(points.units) * some, all * unitsPerHundredth);
  const share = Points.parse(String(Decimal.of(hundredths, 2)), 2) ?? points;
  return share.isMoreThan(points) ? points : share;
}
