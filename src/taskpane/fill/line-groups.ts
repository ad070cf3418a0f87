import type { FillLine } from "../../actions/filling/fill-plan";

/** The lines of one sheet. */
export interface LineGroup {
  readonly sheet: string;
  readonly lines: readonly FillLine[];
}

/** A person chooses what is written; a formula follows from that by itself. */
export const isChoice = ({ change }: FillLine): boolean => change !== "recalculated";

/** Lines by sheet, in the order in which they came. */
export function groupLines(lines: readonly FillLine[]): readonly LineGroup[] {
  const groups = new Map<string, FillLine[]>();
  for (const line of lines) groups.set(line.at.sheet, [...(groups.get(line.at.sheet) ?? []), line]);
  return [...groups].map(([sheet, list]) => ({ sheet, lines: list }));
}

/** Whether all, some or none of these lines are chosen, as a tick box says it. */
export function choiceOf(lines: readonly FillLine[], chosen: ReadonlySet<FillLine>): boolean | "mixed" {
  const count = lines.filter((line) => chosen.has(line)).length;
  return count === lines.length ? true : count === 0 ? false : "mixed";
}
