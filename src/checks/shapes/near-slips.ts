import type { Rate } from "../../quantities/rate";

/**
 * True when a rate looks like a slip of another: its digits in another order, one digit another, the point elsewhere. Where it is
 * likely but not certain what a rate is of, only such a one is named: 95.75% for 95.57%, 16.7% for 1.67%.
 */
export function isSlipOf(told: Rate, right: Rate): boolean {
  if (told.agreesWithinRounding(right)) return false;
  const [one, other] = [digitsOf(told), digitsOf(right)];
  if (one.length < shortest || other.length < shortest) return false;
  if (one === other) return true;
  if (one.length !== other.length) return false;
  const apart = [...one].filter((digit, at) => digit !== other[at]).length;
  return apart === 1 || [...one].sort().join("") === [...other].sort().join("");
}

const shortest = 3;

/** 1.67% and 16.7% both are 167. */
const digitsOf = (rate: Rate): string => String(rate).replace(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "");
