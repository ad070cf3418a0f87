import type { Indicator } from "../forms/filing";
import type { Quantity, Range } from "../quantities/measure";
import type { Points } from "../quantities/points";
import { Rate } from "../quantities/rate";
import type { Comparable } from "./comparable";
import { comparable } from "./comparable";
import { directionOf } from "./direction";
import type { Award, Direction, IndicatorScore } from "./score";
import { manual, undecided } from "./score";
import { shareOf } from "./share";

/** A figure against the one aimed at, or against two it should lie between. */
export function scoreFigures(
  target: Quantity | Range,
  actual: Quantity,
  points: Points,
  indicator: Indicator,
): IndicatorScore {
  const values = { target, actual };
  const { direction, certain } = directionOf(target, indicator);
  const figures = comparable(target, actual, indicator.name.value);
  if (typeof figures === "string") return undecided(figures, values, direction);
  if (actual.comparator !== "none" && actual.comparator !== "equal")
    return undecided("完成值带比较符，没有写出实际数", values, direction);
  const strict = target.kind === "quantity" && (target.comparator === "moreThan" || target.comparator === "lessThan");
  const { award, met } = awardFigures(direction, figures, points, strict);
  // 12座 for 12座 is met whichever way the target counts.
  const isExactly = target.kind === "quantity" && figures.actual.compare(figures.low) === 0;
  const sure =
    (certain || (isExactly && met === true)) && award.kind === "exact" && (met === true || isFixed(direction, figures));
  return { award, direction, met, certain: sure, completion: completionOf(direction, figures), ...values };
}

/** How a miss is scored is printed for too little and too much alone; a zero target, a range, more than exactly so many are not. */
function isFixed(direction: Direction, { low, actual }: Comparable): boolean {
  return direction === "forward" || direction === "reverse" || (direction === "equal" && actual.compare(low) < 0);
}

interface Judged {
  readonly award: Award;
  readonly met: boolean | undefined;
}

function awardFigures(direction: Direction, figures: Comparable, points: Points, strict: boolean): Judged {
  const { low, high, actual } = figures;
  const below = actual.compare(low) < 0;
  const above = actual.compare(high) > 0;
  if (low.isNegative) return { award: manual("指标值为负，不能按比例计分"), met: undefined };
  if (strict && !below && !above) return { award: manual("完成值恰在界限上，而指标要求大于或小于它"), met: false };
  const failed = (direction !== "reverse" && direction !== "zero" && below) || (direction !== "forward" && above);
  if (direction === "zero" && below) return { award: manual("指标值为零而完成值为负"), met: undefined };
  if (!failed) return { award: { kind: "exact", points }, met: true };
  return {
    award: { kind: "exact", points: below ? shareOf(points, actual, low) : shareOf(points, high, actual) },
    met: false,
  };
}

function completionOf(direction: Direction, { low, actual }: Comparable): Rate | undefined {
  if (direction === "range" || low.isNegative) return undefined;
  const reached = actual.tenThousandthsOf(low);
  return reached === undefined ? undefined : Rate.tenThousandths(reached);
}
