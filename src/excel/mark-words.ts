import { marksEntry, storageEntries } from "./storage-xml";
import type { MarkWords } from "./workbook-state";

/** What marks say, as our storage keeps it where Excel has no notes. */
export function storedWords(storageXml: string | undefined): MarkWords[] {
  const text = storageXml === undefined ? undefined : storageEntries(storageXml).get(marksEntry);
  if (text === undefined) return [];
  const parsed = parsedOrNothing(text);
  return Array.isArray(parsed) ? parsed.filter(isMarkWords) : [];
}

export const wordsEntry = (words: readonly MarkWords[]): string | undefined =>
  words.length === 0 ? undefined : JSON.stringify(words);

function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody changed our part by hand; the highlights still stand.
    return undefined;
  }
}

function isMarkWords(value: unknown): value is MarkWords {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, row, column, text } = value as Partial<Record<keyof MarkWords, unknown>>;
  return typeof sheet === "string" && typeof row === "number" && typeof column === "number" && typeof text === "string";
}
