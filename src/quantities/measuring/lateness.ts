import type { CalendarDate, DateReading } from "./dates";
import { earliestDay, latestDay, namesYear } from "./dates";

/** Late when even its first possible day lies behind the last the target allows; less sure where one names a year and the other does not. */
export function latenessOf(
  target: DateReading,
  done: DateReading,
  year: number | undefined,
): "late" | "perhapsLate" | undefined {
  const { limit, finished } = between(target, done, year);
  if (limit === undefined || finished.first === undefined || finished.first <= limit) return undefined;
  // 次年1月10日 beside 2024年12月31日前 counts from the year of the target.
  return namesYear(target) === namesYear(done) || done.to.nextYear ? "late" : "perhapsLate";
}

/** True when both are periods by their two ends and the one of the work ends later: 3月-11月 for 3月-9月. */
export function runsOn(target: DateReading, done: DateReading, year: number | undefined): boolean {
  if (!target.isSpan || !done.isSpan || namesYear(target) !== namesYear(done)) return false;
  const { limit } = between(target, done, year);
  const shared = namesYear(target) ? year : (year ?? 2000);
  const ending = earliestDay({ from: undefined, to: endOf(done) }, shared);
  return limit !== undefined && ending !== undefined && ending > limit;
}

/** 2024年3月-11月 ends in November of the year it began in. */
const endOf = ({ from, to }: DateReading): CalendarDate => ({ ...to, year: to.year ?? from?.year });

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
