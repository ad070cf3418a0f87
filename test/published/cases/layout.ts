import type { PublishedSheet, Written } from "../sheet-builder";

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

/**
 * The amounts that a published text gives, entered where a unit enters its budget and final account: 年初批复数,
 * 调整预算数, 本年决算数 and 上年决算数 of each line, nothing where the text gives none.
 */
export const knownFigures = (
  unit: string,
  year: string,
  ...lines: readonly (readonly [string, ...Written[]])[]
): PublishedSheet => ({
  name: "预决算数据",
  rows: [
    wide(`${year}年度预决算数据`, 5),
    ["单位名称", unit, "←", "←", "←"],
    ["项目（万元）", "年初批复数", "调整预算数", "本年决算数", "上年决算数"],
    ...lines.map((line) => Array.from({ length: 5 }, (_, at) => line[at] ?? null)),
  ],
});
