import type { DateReading } from "./dates";
import { earliestDay, latestDay, namesYear } from "./dates";

/** Late when even its first possible day lies behind the last the target allows; less sure where one names a year and the other does not. */
export function latenessOf(
  target: DateReading,
  done: DateReading,
  year: number | undefined,
): "late" | "perhapsLate" | undefined {
  const { limit, finished } = between(target, done, year);
  if (limit === undefined || finished.first === undefined || finished.first <= limit) return undefined;
  return namesYear(target) === namesYear(done) ? "late" : "perhapsLate";
}

/** True when even its last possible day is one the target allows: 2024年12月20日 for 2024年12月31日前. */
export function isInTime(target: DateReading, done: DateReading, year: number | undefined): boolean {
  const { limit, finished } = between(target, done, year);
  return limit !== undefined && finished.last !== undefined && finished.last <= limit;
}

function between(target: DateReading, done: DateReading, year: number | undefined) {
  // Two dates without a year are of one year, whichever.
  const shared = namesYear(target) || namesYear(done) ? year : (year ?? 2000);
  const finished = { first: earliestDay(done, shared), last: latestDay(done, shared) };
  return { limit: latestDay(target, shared), finished };
}
