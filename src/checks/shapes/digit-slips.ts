import type { Amount } from "../../quantities/amount";

/**
 * True where an amount is another one as a slip of typing leaves it: with digits in another order (85.20 for 58.20), or
 * with the same ones in a wrong unit (25942.30元 for 2594.23万元). Where nothing says which year or column is meant, this
 * alone tells a wrong amount from one of something else; short figures (45 and 54) meet by chance.
 */
export function isDigitSlip(told: Amount, cell: Amount): boolean {
  if (told.fen <= 0 || cell.fen <= 0 || told.agreesWithinRounding(cell)) return false;
  const [one, other] = [String(told.fen), String(cell.fen)];
  const [digits, wanted] = [bared(one), bared(other)];
  if (digits === wanted) return digits.length >= 4;
  if (one.length !== other.length) return false;
  const length = Math.max(digits.length, wanted.length);
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  const isReordered = sorted(one) === sorted(other);
  if (!isReordered) return false;
  if (length >= 5) return true;
  return apart.length === 2 && (length === 4 || (length === 3 && second === first + 1));
}

/** A digit slip, or the point one or two places further on: 5.00 typed as 0.50. */
export const isMistyped = (stated: Amount, right: Amount): boolean =>
  isDigitSlip(stated, right) ||
  [1, -1, 2, -2].some((power) => !stated.isZero && stated.timesTenTo(power).equals(right));

const bared = (digits: string): string => digits.replace(/0+$/, "");
const sorted = (digits: string): string => [...digits].sort().join("");

/** The same for an amount and every slip of it: its digits in order, without noughts. */
export const digitsOf = ({ fen }: Amount): string => sorted(String(fen).replace(/0/g, ""));

/** Two whole numbers of which one is the other with a digit dropped, doubled or changed, or two that changed places. */
export function isOneDigitOff(one: number, other: number): boolean {
  const [short, long] = [String(one), String(other)].sort((a, b) => a.length - b.length) as [string, string];
  if (one === other || long.length - short.length > 1) return false;
  if (long.length > short.length) return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
  const apart = [...long].flatMap((digit, at) => (digit === short[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  if (apart.length === 1) return true;
  return apart.length === 2 && second === first + 1 && long[first] === short[second] && long[second] === short[first];
}
