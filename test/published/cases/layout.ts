import type { Written } from "../sheet-builder";

/** A line of 基础数据表: its label and three columns of two cells each. */
export const spending = (label: string, ...values: readonly Written[]): Written[] => {
  const [last = null, budget = null, final = null] = values;
  return [label, last, "←", budget, "←", final, "←"];
};

/** One text merged over a whole row. */
export const wide = (text: string, width: number): Written[] => [
  text,
  ...Array.from({ length: width - 1 }, () => "←" as const),
];

/** The lines of a funding block, below its merged heading. */
export const sources = (...lines: readonly (readonly Written[])[]): Written[][] =>
  lines.map((line) => ["↑", line[0] ?? "", "←", ...line.slice(1)]);
