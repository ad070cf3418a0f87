import { rememberedOf } from "../quantities/remembered";
import type { Field, Passage } from "./field";

/** The text of a self-evaluation report: one line per paragraph, tabs between the cells of a table. */
export interface ReportText {
  /** The file it was read from, or what a person called it. */
  readonly name: string;
  readonly text: string;
}

/**
 * Words of the report as a field, so that a finding can point at them: its key holds the words before them too, so that
 * an 审核说明 stays with its sentence when lines are inserted above.
 */
export function passageField(report: ReportText, span: { start: number; end: number }, label?: string): Field<string> {
  const written = report.text.slice(span.start, span.end);
  const before = report.text.slice(Math.max(0, span.start - 24), span.start);
  const at = lineStarts(report);
  const line = lineOf(at, span.start);
  const passage: Passage = { ...span, line: line + 1, column: span.start - (at[line] ?? 0) + 1 };
  return {
    key: `report:${dense(before).slice(-12)}|${dense(written).slice(0, 60)}`,
    label: label ?? `正文第${passage.line}行“${shortened(written)}”`,
    state: "given",
    value: written,
    written,
    at: undefined,
    cell: undefined,
    passage,
  };
}

const dense = (text: string): string => text.replace(/\s+/g, "");

const longest = 24;

function shortened(text: string): string {
  const shown = text.replace(/\s+/g, " ").trim();
  return shown.length > longest ? `${shown.slice(0, longest)}……` : shown;
}

const lineStarts = rememberedOf(({ text }: ReportText): readonly number[] => {
  const found = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) found.push(at + 1);
  return found;
});

/** The line a place stands in, found by halving. */
function lineOf(lines: readonly number[], place: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
