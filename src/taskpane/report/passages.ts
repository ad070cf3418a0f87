import type { Severity } from "../../checks/check";
import type { FindingEntry } from "../finding-groups";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a line: plain words, or words that findings point at. */
export interface Piece extends Span {
  readonly text: string;
  readonly entries: readonly FindingEntry[];
}

/** One line of the report; the cells of a table row each have pieces of their own. */
export interface Line extends Span {
  readonly cells: readonly (readonly Piece[])[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, reminder: 2 };

/** The gravest of what is said of a piece. */
export function toneOf({ entries }: Piece): Severity | undefined {
  return entries.map(({ finding }) => finding.severity).sort((a, b) => rank[a] - rank[b])[0];
}

/** The lines of a report, cut where the words begin and end that findings point at. */
export function linesOf(text: string, entries: readonly FindingEntry[]): readonly Line[] {
  const placed = entries
    .filter(({ finding }) => finding.at.passage)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
  let start = 0;
  return text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const own = placed.filter((entry) => startOf(entry) < span.end && endOf(entry) > span.start);
    return { ...span, cells: cellsOf(line, span.start).map((cell) => piecesOf(text, cell, own)) };
  });
}

/** One finding on the way through a report, and where its words begin. */
export interface Step {
  readonly entry: FindingEntry;
  readonly start: number;
}

/** The findings of a report in the order in which their words come, each once. */
export function stepsOf(lines: readonly Line[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const { start, entries } of piecesIn(lines))
    for (const entry of entries) if (!steps.has(entry.key)) steps.set(entry.key, { entry, start });
  return [...steps.values()];
}

/** The first words at or behind a place that findings point at. */
export const pieceAt = (lines: readonly Line[], place: number): Piece | undefined =>
  piecesIn(lines).find(({ end, entries }) => end > place && entries.length > 0);

const piecesIn = (lines: readonly Line[]): readonly Piece[] => lines.flatMap(({ cells }) => cells.flat());

const startOf = ({ finding }: FindingEntry): number => finding.at.passage?.start ?? 0;
const endOf = ({ finding }: FindingEntry): number => finding.at.passage?.end ?? 0;

function cellsOf(line: string, from: number): Span[] {
  let start = from;
  return line.split("\t").map((cell) => {
    const span = { start, end: start + cell.length };
    start = span.end + 1;
    return span;
  });
}

function piecesOf(text: string, cell: Span, entries: readonly FindingEntry[]): Piece[] {
  const within = (place: number) => Math.min(Math.max(place, cell.start), cell.end);
  const cuts = entries.flatMap((entry) => [within(startOf(entry)), within(endOf(entry))]);
  const places = [...new Set([cell.start, ...cuts, cell.end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? cell.end;
    const covering = entries.filter((entry) => startOf(entry) <= start && endOf(entry) >= end);
    return { start, end, text: text.slice(start, end), entries: covering };
  });
}
