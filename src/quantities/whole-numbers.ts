import { toSafeNumber } from "./decimal-text";

/** Whole units to the nearest multiple of a step, half away from zero: (12_345, 10) → 12_350. */
export function roundedTo(units: number, step: number): number {
  const size = Math.abs(units);
  const rest = size % step;
  const rounded = Math.min(size - rest + (2 * rest >= step ? step : 0), Number.MAX_SAFE_INTEGER);
  return units < 0 ? -rounded || 0 : rounded;
}

/**
 * a × b ÷ c in whole numbers, cut off towards zero. Exact: where a product outgrows what a number can hold it is worked
 * out in full.
 */
export function productOverCut(a: number, b: number, c: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product) || !Number.isSafeInteger(c))
    return toSafeNumber((BigInt(a) * BigInt(b)) / BigInt(c));
  return (product - (product % c)) / c || 0;
}
