/**
 * Turns a printed number into whole units of 10^-scale, rounding half up once, and counts the decimals it showed.
 * "12.5" at scale 6 → { units: 12500000, decimals: 1 };  "-0.30000000000000004" at scale 2 → { units: -30, decimals: 1 }.
 * Returns undefined when the text is not a plain decimal number.
 */
export function parseDecimal(text: string, scale: number): { units: number; decimals: number } | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  if (!match || (!match[2] && !match[3])) return undefined;
  const exponent = Number(match[4] ?? 0);
  // Excel caches 0.1+0.2 as 0.30000000000000004: past 15 significant digits a double says nothing.
  const [whole, fraction] = shiftPoint(match[2] ?? "", match[3] ?? "", exponent);
  const [keptWhole, keptFraction] = fifteenDigits(whole, fraction);
  const shown = keptFraction.replace(/0+$/, "");
  const padded = keptFraction.padEnd(scale + 1, "0");
  // Sixteen digits may already be more than a number holds; then the sum is no safe integer and not read at all.
  // "30.00" typed as text shows two decimals; a stored double cannot, and 9.559999999999999 shows no more than 9.56.
  const typed = exponent === 0 && keptFraction.length === fraction.length ? Math.min(fraction.length, 6) : 0;
  const units = Number(keptWhole + padded.slice(0, scale)) + (padded.charAt(scale) >= "5" ? 1 : 0);
  if (!Number.isSafeInteger(units)) return undefined;
  return {
    units: match[1] === "-" ? -units || 0 : units,
    decimals: Math.min(Math.max(shown.length, typed), scale),
  };
}

function shiftPoint(whole: string, fraction: string, exponent: number): [string, string] {
  if (exponent >= 0) return [whole + fraction.slice(0, exponent).padEnd(exponent, "0"), fraction.slice(exponent)];
  const padded = whole.padStart(-exponent, "0");
  return [padded.slice(0, exponent), padded.slice(exponent) + fraction];
}

function fifteenDigits(whole: string, fraction: string): [string, string] {
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits.length <= 15 || !fraction) return [whole || "0", fraction];
  const drop = Math.min(digits.length - 15, fraction.length);
  const kept = fraction.slice(0, fraction.length - drop);
  if (fraction.charAt(kept.length) < "5") return [whole || "0", kept];
  const raised = (BigInt((whole || "0") + kept) + 1n).toString().padStart(whole.length + kept.length, "0");
  const point = raised.length - kept.length;
  return [raised.slice(0, point) || "0", kept ? raised.slice(point) : ""];
}

/** Writes whole units of 10^-scale with at least `decimals` places, as many more as are not zero. (12500000, 6, 2) → "12.50". */
export function printDecimal(units: number, scale: number, decimals: number): string {
  const sign = units < 0 ? "-" : "";
  const digits = String(Math.abs(units)).padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  const shown = fraction.padEnd(Math.min(decimals, scale), "0");
  return sign + whole + (shown ? `.${shown}` : "");
}

/** a ÷ b in whole numbers, rounded half away from zero. */
export function divideRounded(a: bigint, b: bigint): bigint {
  const negative = a < 0n !== b < 0n;
  const [n, d] = [a < 0n ? -a : a, b < 0n ? -b : b];
  const quotient = (n * 2n + d) / (d * 2n);
  return negative ? -quotient : quotient;
}

/**
 * A BigInt as a number. Past nine billion 万元 it stays at that bound: a figure typed in 元 over one in 亿元 must end in
 * a finding, not in a failure.
 */
export function toSafeNumber(value: bigint): number {
  return saturated(Number(value));
}

/** Keeps a computed number of units within what a whole number can hold exactly. */
export function saturated(units: number): number {
  return Math.min(Math.max(units, -Number.MAX_SAFE_INTEGER), Number.MAX_SAFE_INTEGER);
}
