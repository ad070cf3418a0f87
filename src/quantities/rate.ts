import { Fixed } from "./fixed";
import { parseDecimal, printDecimal, saturated } from "./decimal-text";
import { productOverCut, roundedTo } from "./whole-numbers";

/** Units per 1 %: rates are held to a millionth of a percentage point. */
const perPercent = 1_000_000;
const scale = 6;

/** A ratio such as 执行率, printed as a percentage: 95.57%. */
export class Rate extends Fixed {
  private constructor(units: number, step: number) {
    super(units, step);
  }

  get kind(): "rate" {
    return "rate";
  }

  /** Reads the number before the % sign: percent("95.57") → 95.57%, shown to 0.01 point. */
  static percent(text: string, atLeast = 0): Rate | undefined {
    const read = parseDecimal(text, scale);
    return read && new Rate(read.units, 10 ** (scale - Math.min(Math.max(read.decimals, atLeast), scale)));
  }

  /** Reads a bare ratio as Excel stores it: ratio("0.9557", 2) → 95.57%; `atLeast` is what the number format shows. */
  static ratio(text: string, atLeast = 0): Rate | undefined {
    const read = parseDecimal(text, scale + 2);
    if (!read) return undefined;
    const decimals = Math.min(Math.max(read.decimals - 2, atLeast, 0), scale);
    return new Rate(read.units, 10 ** (scale - decimals));
  }

  /** A rate known to a hundredth of a percent: tenThousandths(9557) → 95.57%; undefined beyond what a rate can hold. */
  static tenThousandths(count: number): Rate | undefined {
    const hundredth = perPercent / 100;
    return Number.isSafeInteger(count * hundredth) ? new Rate(count * hundredth, hundredth) : undefined;
  }

  /**
   * part ÷ whole, cut off at a millionth of a point, so that rounding it later rounds once: 199.98 ÷ 199.99 is 99.99%,
   * not the 100.00% of 99.995000. Undefined when the whole is zero.
   */
  static of(part: Fixed, whole: Fixed): Rate | undefined {
    if (whole.isZero) return undefined;
    return new Rate(productOverCut(part.units, 100 * perPercent, whole.units), 1);
  }

  static readonly full = new Rate(100 * perPercent, 1);

  /** Rounded half up to `decimals` of a percent: 95.571…% → 95.57%. */
  rounded(decimals = 2): Rate {
    const step = 10 ** (scale - decimals);
    return new Rate(roundedTo(this.units, step), step);
  }

  /** Percentage points as a number, for thresholds and cells: 95.57% → 95.57. */
  get percentage(): number {
    return this.units / perPercent;
  }

  /** The value a cell with a percent format holds: 95.57% → 0.9557. */
  cellValue(): number {
    return Number(printDecimal(this.units, scale + 2, 0));
  }

  plus(other: Rate): Rate {
    return new Rate(saturated(this.units + other.units), Math.max(this.step, other.step));
  }

  minus(other: Rate): Rate {
    return new Rate(saturated(this.units - other.units), Math.max(this.step, other.step));
  }

  /**
   * True when this printed rate can be part ÷ whole: both amounts are widened by half their last place, the rate by half
   * its own (rounded) or one whole place upwards (cut off). 86.19% for 215457.6 ÷ 250000.00 is neither, 86.18% is both.
   */
  canBe(part: Fixed, whole: Fixed): boolean {
    const interval = quotientInterval(part, whole);
    if (!interval) return false;
    const [low, high] = interval;
    const cut = BigInt(this.units) <= high && BigInt(this.units + this.step) > low;
    return cut || this.rounds(interval);
  }

  /**
   * True when this printed rate can only be part ÷ whole cut off where it should have been rounded: 91.66% for 11 of 12.
   * 97% for 97.6% may be meant so, and 99.99% for 99.996% does not say that all was reached.
   */
  isCutOff(part: Fixed, whole: Fixed): boolean {
    const interval = quotientInterval(part, whole);
    if (!interval || this.step >= perPercent || this.units + this.step === Rate.full.units) return false;
    return this.canBe(part, whole) && !this.rounds(interval);
  }

  private rounds([low, high]: readonly [bigint, bigint]): boolean {
    const half = BigInt(this.step);
    const stated = 2n * BigInt(this.units);
    return stated + half >= 2n * low && stated - half <= 2n * high;
  }

  /** Steps of its own last place between this rate and part ÷ whole: 86.19% against 86.183…% is 1. */
  placesFrom(exact: Rate): number {
    return Math.round(Math.abs(this.units - exact.rounded(scale - Math.log10(this.step)).units) / this.step);
  }

  toString(): string {
    return `${printDecimal(this.units, scale, 2)}%`;
  }
}

/** The least and greatest part ÷ whole in rate units when both are known only to half their last place. */
function quotientInterval(part: Fixed, whole: Fixed): [bigint, bigint] | undefined {
  const factor = BigInt(100 * perPercent);
  const wholeLow = 2n * BigInt(whole.units) - BigInt(whole.step);
  const wholeHigh = 2n * BigInt(whole.units) + BigInt(whole.step);
  if (wholeLow <= 0n) return undefined;
  const partLow = 2n * BigInt(part.units) - BigInt(part.step);
  const partHigh = 2n * BigInt(part.units) + BigInt(part.step);
  return [(partLow * factor) / (partLow < 0n ? wholeLow : wholeHigh), (partHigh * factor) / wholeLow + 1n];
}
