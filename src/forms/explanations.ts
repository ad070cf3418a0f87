import * as v from "valibot";

/** 审核说明: what the unit answers to a finding, by the finding's fingerprint. */
export type Explanations = ReadonlyMap<string, string>;

/** Where they travel in the workbook. */
export const explanationsEntry = "explanations";

const shape = v.record(v.string(), v.string());

/** Reads the explanations a workbook carries; what is not ours to read counts as none, never as an error. */
export function readExplanations(stored: string | undefined): Explanations {
  if (stored === undefined) return new Map();
  try {
    const parsed = v.safeParse(shape, JSON.parse(stored));
    return new Map(parsed.success ? Object.entries(parsed.output) : []);
  } catch {
    // Not JSON: written by another program under our name.
    return new Map();
  }
}

/** As the workbook keeps them, in a fixed order; undefined when there are none. */
export function storedExplanations(explanations: Explanations): string | undefined {
  const entries = [...explanations].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : JSON.stringify(Object.fromEntries(entries));
}
