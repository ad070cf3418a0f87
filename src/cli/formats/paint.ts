import type { Severity } from "../../checks/check";

const codes = { bold: 1, dim: 2, error: 31, warning: 33, reminder: 36, good: 32 } as const;
export type Tone = keyof typeof codes;

/** Colours a text for a terminal, or leaves it alone. */
export type Paint = (tone: Tone | Severity, text: string) => string;

export const paintFor = (colours: boolean): Paint =>
  colours ? (tone, text) => `\u001b[${codes[tone]}m${text}\u001b[0m` : (_, text) => text;
