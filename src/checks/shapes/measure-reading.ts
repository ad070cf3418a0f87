import type { Measure } from "../../quantities/measure";
import { readingOf } from "../../quantities/measuring/reading";

/**
 * What a message says behind a value that is not plain, so that a person sees how it was read: “（按不低于95%理解）”
 * behind 95%以上; "" behind ≥95%. A bare figure takes the unit of `other`.
 */
export function readingBehind(measure: Measure | undefined, other?: Measure): string {
  const reading = measure ? readingOf(measure, other) : "";
  return reading === "" ? "" : `（按${reading}理解）`;
}
