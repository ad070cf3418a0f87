import type { AmountFigure, CountFigure, Figure, PercentageFigure } from "../../prose/reading";

/** A figure that says exactly what it says: no 约, no 余, no end of 3—5. */
export type Exact = AmountFigure | CountFigure | PercentageFigure;

/** What a printed figure may stand for, in 2 × 10^-8 of its unit: half its last place to both sides. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

const places = 8;
const one = 2n * 10n ** BigInt(places);

/** A rate is held in so many parts of the whole. */
export const perOne = 100_000_000n;

export const isExact = (figure: Figure | undefined): figure is Exact =>
  (figure?.kind === "amount" || figure?.kind === "count" || figure?.kind === "percentage") &&
  figure.qualifier === undefined &&
  figure.bound === undefined &&
  !figure.inTitle &&
  !figure.digits.startsWith("-");

/** True of two figures that can be added or divided: both money, or both numbers of the same thing. */
export const isAlike = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && (one.kind !== "count" || other.kind !== "count" || one.measure === other.measure);

/** 15件 are fifteen; 1.5万件 are known to a thousand, 20.83万元 to a hundred 元. */
export function rangeOf(figure: Exact): Range {
  if (figure.kind !== "count") {
    const { units, step } = figure.kind === "amount" ? figure.amount : figure.rate;
    const exact = figure.kind === "amount" && step <= 1;
    return around(BigInt(units) * one, exact ? 0n : (BigInt(step) * one) / 2n);
  }
  const { units, places: shown } = figure.value;
  const last = shown > places ? 1n : one / 10n ** BigInt(Math.max(shown, 0));
  const size = shown < 0 ? one * 10n ** BigInt(-shown) : last;
  return around(units * size, shown === 0 ? 0n : size / 2n);
}

/** The same for digits as they are written; a whole number is exact where it counts something. */
export function rangeOfDigits(written: string, counts: boolean): Range {
  const [whole = "", behind = ""] = written.replace(/[,，]/g, "").split(".");
  const shown = Math.min(behind.length, places);
  const last = one / 10n ** BigInt(shown);
  return around(BigInt(whole + behind.slice(0, places)) * last, counts && shown === 0 ? 0n : last / 2n);
}

const around = (middle: bigint, half: bigint): Range => ({ low: middle - half, high: middle + half });

export const wholeNumber = (value: number): Range => around(BigInt(value) * one, 0n);

export const sumOf = (ranges: readonly Range[]): Range => ({
  low: ranges.reduce((sum, { low }) => sum + low, 0n),
  high: ranges.reduce((sum, { high }) => sum + high, 0n),
});

export const minus = (left: Range, right: Range): Range => ({
  low: left.low - right.high,
  high: left.high - right.low,
});

export const overlap = (left: Range, right: Range): boolean => left.low <= right.high && right.low <= left.high;

/** Whether a stated figure can be left ÷ right, rounded or cut off behind its last place. */
export function canBeQuotient(stated: Range, left: Range, right: Range): boolean {
  if (right.low <= 0n || left.low < 0n) return true;
  const cut = { low: stated.low, high: stated.high + (stated.high - stated.low) / 2n };
  return overlap(
    { low: cut.low * right.low, high: cut.high * right.high },
    { low: left.low * one, high: left.high * one },
  );
}

/** left ÷ right printed with so many decimals, `power` of ten larger: 486 ÷ 500 is 97.20 with a power of 2. */
export function quotient(left: Range, right: Range, decimals: number, power = 0): string {
  const [upper, lower] = [left.low + left.high, right.low + right.high];
  const scaled = upper * 10n ** BigInt(decimals + Math.max(power, 0));
  const divisor = lower * 10n ** BigInt(Math.max(-power, 0));
  return printed((2n * scaled + divisor) / (2n * divisor), decimals);
}

/** A range in the unit and to the places of a figure: 23.66亿元, 1.0亿条. */
export function printedLike(figure: Exact, range: Range, divisor = wholeNumber(1)): string {
  const { decimals, text } = figure;
  const last = figure.kind === "count" ? -figure.value.places : Math.round(Math.log10(lastPlaceOf(figure)));
  return `${quotient(range, divisor, decimals, -(last + decimals))}${text.slice(text.search(/[^\d.,，\s]*$/))}`;
}

const lastPlaceOf = (figure: Exclude<Exact, CountFigure>): number =>
  figure.kind === "amount" ? figure.amount.step : figure.rate.step;

function printed(units: bigint, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
