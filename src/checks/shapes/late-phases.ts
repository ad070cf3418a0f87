import { latenessOf } from "../../quantities/measuring/lateness";
import type { Phase } from "../../quantities/measuring/phases";
import { phasesIn } from "../../quantities/measuring/phases";

/** A step that was done later than it was to be, in words. */
export interface LatePhase {
  readonly phase: string;
  readonly due: string;
  readonly finished: string;
}

/** The steps done too late for certain; undefined where the actual value tells of no step in the words of the target. */
export function latePhases(
  target: readonly Phase[],
  written: string,
  year: number | undefined,
): readonly LatePhase[] | undefined {
  const told = (phasesIn(written.normalize("NFKC")) ?? []).flatMap((done) => {
    const wanted = target.filter(({ step }) => step === done.step);
    return wanted.map((one) => ({ wanted: one, done }));
  });
  if (told.length === 0) return undefined;
  return told
    .filter(({ wanted, done }) => latenessOf(wanted.date, done.date, year) === "late")
    .map(({ wanted, done }) => ({ phase: wanted.step, due: wanted.when, finished: done.when }));
}
