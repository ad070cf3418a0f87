import type { Decimal } from "../quantities/decimal";
import { Decimal as Exact } from "../quantities/decimal";
import type { Quantity, Range } from "../quantities/measure";
import type { MeasureUnit } from "../quantities/measuring/units";
import { timesOf } from "../quantities/measuring/units";

/** Target and actual value in one unit. A single target is both its own low and high. */
export interface Comparable {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly actual: Decimal;
}

/**
 * Brings target and actual value to one unit, or says in Chinese why they cannot be compared. Under a name like 满意度 a
 * bare 1 may be 100%.
 */
export function comparable(target: Quantity | Range, actual: Quantity, name = ""): Comparable | string {
  const [low, high] = target.kind === "range" ? [target.low, target.high] : [target.value, target.value];
  const change = target.kind === "range" ? undefined : target.change;
  if (actual.change && !change) return "完成值写的是增减幅度，与指标值口径不同";
  // -3.5% beside 下降≥3% is a fall of 3.5 to one and a rise to another.
  if (!actual.change && actual.value.isNegative && (change === "fall" || /下降|降低|减少|压减/.test(name)))
    return "完成值为负，看不出是下降还是上升";
  const turned = actual.change && actual.change !== change ? actual.value.negated() : actual.value;
  if (turned.isZero || (low.isZero && high.isZero)) return { low, high, actual: turned };
  const times = target.unit.unit === actual.unit.unit ? undefined : timesOf(target.unit.unit, actual.unit.unit);
  if (times) return { low: low.times(times[0]), high: high.times(times[0]), actual: turned.times(times[1]) };
  const powers = sharedUnit(target.unit, actual.unit);
  if (!powers)
    return `指标值与完成值的单位不同（${target.unit.written || "无单位"}、${actual.unit.written || "无单位"}）`;
  const found = {
    low: low.timesTenTo(powers.target),
    high: high.timesTenTo(powers.target),
    actual: turned.timesTenTo(powers.actual),
  };
  return (powers.lent ? doubtOf(found, target.unit, actual.unit) : doubtOfRatio(found, target.unit, name)) ?? found;
}

interface SharedUnit {
  /** By how many places each figure moves to stand in the shared unit. */
  readonly target: number;
  readonly actual: number;
  /** One figure was bare and takes the unit of the other: ≤90万元 and 90. */
  readonly lent: boolean;
}

function sharedUnit(target: MeasureUnit, actual: MeasureUnit): SharedUnit | undefined {
  if (isBare(actual) && !isBare(target)) return { target: 0, actual: target.power, lent: true };
  if (isBare(target) && !isBare(actual)) return { target: actual.power, actual: 0, lent: true };
  // 150万 has a size but no unit, and can be 150万元 or 150万人.
  const unnamed = target.unit === "" || actual.unit === "";
  const named = target.unit || actual.unit;
  if (target.unit === actual.unit || (unnamed && named !== "%")) return { target: 0, actual: 0, lent: false };
  return undefined;
}

const isBare = ({ unit, power }: MeasureUnit): boolean => unit === "" && power === 0;

/** A bare figure may have meant another size: 0.98 against ≥95%, 15000 against ≤1.5万元. */
function doubtOf({ high, actual }: Comparable, target: MeasureUnit, own: MeasureUnit): string | undefined {
  const lent = isBare(target) ? own : target;
  // Four beside ≥1次/季度 may be those of the year.
  if (lent.unit.includes("/") && !lent.unit.startsWith("元")) return `有一个值没有写“${lent.written}”`;
  if (lent.unit === "%") {
    const bare = isBare(target) ? high : actual;
    return bare.compare(two) <= 0 ? "有一个值没有写%，看不出是比率还是百分数" : undefined;
  }
  if (lent.power === 0 && !lent.unit.startsWith("元")) return undefined;
  const [a, b] = high.alignedWith(actual).map((units) => (units < 0n ? -units : units));
  const far = a === undefined || b === undefined || a > 10n * b || b > 10n * a;
  return far ? `有一个值没有写单位，按“${lent.written}”理解相差十倍以上` : undefined;
}

/** Two bare figures may be a percentage and a ratio: ≥95 and 0.97, or 1 for a rate. One thing done of ninety-five is none. */
function doubtOfRatio({ low, high, actual }: Comparable, unit: MeasureUnit, name: string): string | undefined {
  if (!isBare(unit)) return undefined;
  const isRate = isRateName.test(name);
  const isRatio = (one: Decimal) => (one.places > 0 || isRate) && !one.isNegative && one.compare(two) <= 0;
  const isPercent = (one: Decimal, ratio: Decimal) =>
    one.compare(ratio.timesTenTo(1)) > 0 && one.compare(two.timesTenTo(2)) <= 0;
  const doubtful = (isRatio(actual) && isPercent(low, actual)) || (isRatio(high) && isPercent(actual, high));
  return doubtful ? "两个值都没有写%，一个像是比率，一个像是百分数" : undefined;
}

const isRateName = /(?:率|满意度|知晓度|比例|占比|比重)(?:\(.*\)|（.*）)?$/;

/** Up to 2 a bare figure can be a ratio: 0.98, 1, 1.2. */
const two = Exact.of(2n, 0);
