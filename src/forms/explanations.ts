import * as v from "valibot";

/** What the unit answers to a finding. */
export interface Explanation {
  readonly words: string;
  /** What the finding said when it was answered, by the words of its message; unknown of what earlier versions kept. */
  readonly said: Readonly<Record<string, string>> | undefined;
}

/** 审核说明 by the fingerprint of their findings. */
export type Explanations = ReadonlyMap<string, Explanation>;

/**
 * Where they travel in the workbook. What was answered has an entry of its own, so that a version that knows nothing of
 * it still reads the answers.
 */
const wordsEntry = "explanations";
const saidEntry = "explanationFacts";

const wordsShape = v.record(v.string(), v.string());
const saidShape = v.record(v.string(), wordsShape);

/** Reads the explanations a workbook carries; what is not ours to read counts as none, never as an error. */
export function readExplanations(storage: ReadonlyMap<string, string>): Explanations {
  const said = readEntry(saidShape, storage.get(saidEntry));
  const words = Object.entries(readEntry(wordsShape, storage.get(wordsEntry)) ?? {});
  return new Map(words.map(([fingerprint, own]) => [fingerprint, { words: own, said: said?.[fingerprint] }]));
}

function readEntry<T>(shape: v.GenericSchema<unknown, T>, stored: string | undefined): T | undefined {
  if (stored === undefined) return undefined;
  try {
    const parsed = v.safeParse(shape, JSON.parse(stored));
    return parsed.success ? parsed.output : undefined;
  } catch {
    // Not JSON: written by another program under our name.
    return undefined;
  }
}

/** As the workbook keeps them, in a fixed order; undefined where there are none. */
export function storedExplanations(explanations: Explanations): ReadonlyMap<string, string | undefined> {
  const entries = [...explanations].sort(([a], [b]) => (a < b ? -1 : 1));
  const words = entries.map(([fingerprint, one]) => [fingerprint, one.words] as const);
  const said = entries.flatMap(([fingerprint, one]) => (one.said ? [[fingerprint, one.said] as const] : []));
  return new Map([
    [wordsEntry, asStored(words)],
    [saidEntry, asStored(said)],
  ]);
}

const asStored = (entries: readonly (readonly [string, unknown])[]): string | undefined =>
  entries.length === 0 ? undefined : JSON.stringify(Object.fromEntries(entries));
