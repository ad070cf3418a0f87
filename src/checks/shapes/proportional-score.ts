import type { Decimal } from "../../quantities/decimal";
import type { Fixed } from "../../quantities/fixed";
import type { Points } from "../../quantities/points";
import { Rate } from "../../quantities/rate";
import type { SettledIf } from "../check";
import type { JudgedRow } from "./judged-rows";

/** A score the rules fix by proportion and what the form prints instead. */
export interface OffProportion {
  readonly expected: Points;
  readonly isMore: boolean;
  readonly settledIf: SettledIf;
}

/**
 * A partial score that is not its 分值 × 完成值 ÷ 指标值 (or the other way round), rounded or cut off at the last place
 * shown: 18 for 20 × 83.5%. Undefined where it is, where nothing was to be deducted and where full marks were given.
 */
export function offProportion(row: JudgedRow): OffProportion | undefined {
  const { award, met, isFull, score, points } = row;
  if (met !== false || isFull || award.kind !== "exact") return undefined;
  const ratio = ratioOf(row);
  if (!ratio) return undefined;
  const fits = (own: Points, weight: Points): boolean =>
    [own, own.asTyped()].some((one) => one.canBeShareOf(weight, ratio.part, ratio.whole));
  if (fits(score.value, points.value)) return undefined;
  // Of another 分值: 0.28 are 1.86% of 15, and not of 20.
  const settledIf: SettledIf = (under) => {
    const [own, weight] = [under(score), under(points)];
    return own !== undefined && weight !== undefined && fits(own, weight);
  };
  return { expected: award.points, isMore: score.value.isMoreThan(award.points), settledIf };
}

interface Ratio {
  readonly part: Fixed;
  readonly whole: Fixed;
}

function ratioOf({ target, actual, completion, direction }: JudgedRow): Ratio | undefined {
  if (target?.kind !== "quantity" || actual?.kind !== "quantity") return undefined;
  // A percentage is itself rounded: 16.70 of 20 points is right beside 83% as well as beside 83.5%.
  const isRate = target.unit.unit === "%" && actual.unit.unit === "%";
  const reached = isRate ? rateOf(actual.value, 0) : completion;
  const wanted = isRate ? rateOf(target.value, exactly) : Rate.full;
  if (!reached || !wanted) return undefined;
  if (direction === "reverse") return reached.isZero ? undefined : { part: wanted, whole: reached };
  return { part: reached, whole: wanted };
}

/** A target is no measurement: all its places are known. */
const exactly = 6;

const rateOf = (value: Decimal, places: number): Rate | undefined => Rate.percent(String(value), places);
