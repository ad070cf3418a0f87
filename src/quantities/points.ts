import { Fixed } from "./fixed";
import { divideRounded, parseDecimal, printDecimal, saturated, toSafeNumber } from "./decimal-text";
import { productOverCut, roundedTo } from "./whole-numbers";

const scale = 4;
/** 0.01 point, in units. */
const hundredth = 100;

/** Points of the score sheet (分值, 得分), held to a ten-thousandth. */
export class Points extends Fixed {
  private constructor(units: number, step: number) {
    super(units, step);
  }

  get kind(): "points" {
    return "points";
  }

  /** parse("8.62") → 8.62, shown to 0.01. `atLeast` is what the number format shows. */
  static parse(text: string, atLeast = 0): Points | undefined {
    const read = parseDecimal(text, scale);
    return read && new Points(read.units, 10 ** (scale - Math.min(Math.max(read.decimals, atLeast), scale)));
  }

  static of(value: number): Points {
    // Whole points, as an edition's weights are.
    if (Number.isInteger(value) && Math.abs(value) < 10 ** 6) return new Points(value * 10 ** scale, 10 ** scale);
    const points = Points.parse(String(value));
    if (!points) throw new RangeError(`${value} is not a number of points`);
    return points;
  }

  static readonly zero = Points.of(0);

  static sum(parts: readonly Points[]): Points {
    return new Points(
      saturated(parts.reduce((units, part) => units + part.units, 0)),
      parts.reduce((step, part) => Math.min(step, part.step), 10 ** scale),
    );
  }

  minus(other: Points): Points {
    return new Points(saturated(this.units - other.units), Math.min(this.step, other.step));
  }

  /** These points × part ÷ whole, never more than the points themselves, rounded half up to two decimals: 10 × 3876.91 ÷ 4056.50 → 9.56. */
  share(part: Fixed, whole: Fixed): Points {
    const numerator = BigInt(this.units) * BigInt(part.units);
    const place = BigInt(hundredth);
    const units = divideRounded(numerator, BigInt(whole.units) * place) * place;
    return new Points(Math.min(Math.max(toSafeNumber(units), 0), this.units), hundredth);
  }

  /** Rounded half up to `decimals`. */
  rounded(decimals = 2): Points {
    const step = 10 ** (scale - decimals);
    return new Points(roundedTo(this.units, step), step);
  }

  /**
   * True when these printed points can be `weight` × part ÷ whole, rounded or cut off at the last place shown, the
   * ratio itself known only to half the last place of its two figures. 8.62 and 8.61 both pass for 10 × 86.183 %. Points
   * of two places may be 0.01 off either way, so that one rounded up, 9.56 for 9.551, is no error.
   */
  canBeShareOf(weight: Points, part: Fixed, whole: Fixed): boolean {
    const low = boundedShare(weight, part, whole, -1);
    const high = boundedShare(weight, part, whole, 1);
    const slack = this.step === hundredth ? 2 * hundredth : this.step;
    const near = 2 * this.units + slack >= 2 * low && 2 * this.units - slack <= 2 * high;
    const cut = this.units <= high && this.units + this.step > low;
    return near || cut;
  }

  /** These points as they were typed: a unit that scores to one place types 9.8, and a cell of two places shows 9.80. */
  asTyped(): Points {
    const text = String(this);
    // A whole number is taken as shown: 9.00 is not 9.4 cut off.
    return (text.includes(".") ? Points.parse(text) : undefined) ?? this;
  }

  /**
   * True when these printed points can be the sum of the parts, rounded or cut off at the last place shown. Whole points
   * are exact; a part with decimals may be rounded itself. 98.62, 98.6, 99 and 98 all pass for 90 + 8.62; 98 does not for 99.
   */
  canBeTotalOf(parts: readonly Points[]): boolean {
    const sum = parts.reduce((units, part) => units + part.units, 0);
    const slack = parts.reduce((steps, part) => steps + (part.units % 10 ** scale === 0 ? 0 : part.step), 0);
    const rounded = 2 * Math.abs(this.units - sum) <= this.step + slack;
    const cut = this.units <= sum && this.units + this.step > sum;
    return rounded || cut;
  }

  get value(): number {
    return this.units / 10 ** scale;
  }

  cellValue(): number {
    return this.value;
  }

  toString(): string {
    return printDecimal(this.units, scale, 0);
  }
}

function boundedShare(weight: Points, part: Fixed, whole: Fixed, direction: 1 | -1): number {
  const denominator = 2 * whole.units - direction * whole.step;
  if (denominator <= 0) return weight.units;
  const units = productOverCut(weight.units, 2 * part.units + direction * part.step, denominator);
  return Math.min(Math.max(units + (direction > 0 ? 1 : 0), 0), weight.units);
}
