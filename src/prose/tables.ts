import { amountIn } from "./amounts";
import type { Bare, BareFigure, NumberFigure, Figure, Span, Table, TableCell } from "./reading";
import { trimmed, type Line } from "./paragraphs";
import { bareWords, noSubject, stageIn, yearIn } from "./subjects";

const unitWord = /(?:金额)?单位 {0,2}: {0,2}((?:人民币)?(?:[十百千万亿]{0,2}元))/;

/** Rows of one table as they stand in the text. */
export interface RowGroup {
  readonly rows: readonly Span[];
  /** The two lines before it: the caption and 单位：万元 in any order. */
  readonly above: readonly Span[];
}

/** The tables of a text: lines divided by tabs or strokes that follow one another. */
export function groupRows(lines: readonly Line[]): readonly RowGroup[] {
  const groups: { rows: Span[]; above: Span[] }[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.isRow) continue;
    if (index > 0 && lines[index - 1]?.isRow) groups.at(-1)?.rows.push(line);
    else groups.push({ rows: [line], above: lines.slice(Math.max(0, index - 2), index).filter((each) => !each.isRow) });
  }
  return groups;
}

/** Reads the cells of a table; a plain number under 单位：万元 becomes money. */
export function readTable(
  folded: string,
  original: string,
  group: RowGroup,
  figuresOf: (cell: Span) => readonly BareFigure[],
): Table {
  const above = group.above.map((line) => folded.slice(line.start, Math.min(line.end, line.start + 200)));
  const first = group.rows[0];
  const head = first ? folded.slice(first.start, Math.min(first.end, first.start + 400)) : "";
  const unit = [...above, head].map((line) => unitWord.exec(line)?.[1]?.replace("人民币", "")).find((word) => word);
  const caption = above.find((line) => !unitWord.test(line)) ?? "";
  const columns: string[] = [];
  const rows = group.rows.map((row, rowIndex) => {
    const cells = cellsOf(folded, original, row);
    const label = folded.slice(cells[0]?.start ?? 0, cells[0]?.end ?? 0);
    return cells.map((cell, column): TableCell => {
      const text = original.slice(cell.start, cell.end);
      if (rowIndex === 0) columns[column] = folded.slice(cell.start, cell.end);
      const figure = onlyFigure(folded, cell, figuresOf(cell));
      const about = { label, column: columns[column] ?? "" };
      return { ...cell, text, figure: figure && placed(original, figure, about, unit) };
    });
  });
  return { start: first?.start ?? 0, end: group.rows.at(-1)?.end ?? 0, unit, caption: caption.trim(), rows };
}

function cellsOf(folded: string, original: string, row: Span): readonly Span[] {
  const separator = original.slice(row.start, row.end).includes("\t") ? "\t" : "|";
  const cells: Span[] = [];
  let start = row.start + (original.charAt(row.start) === "|" ? 1 : 0);
  while (start <= row.end) {
    const found = original.indexOf(separator, start);
    const end = found < 0 || found > row.end ? row.end : found;
    if (end < row.end || end > start) cells.push(trimmed(folded, { start, end }));
    start = end + 1;
  }
  return cells;
}

const onlyFigure = (folded: string, cell: Span, figures: readonly BareFigure[]): BareFigure | undefined => {
  const [figure] = figures;
  if (!figure || figures.length > 1) return undefined;
  const rest = folded.slice(cell.start, figure.start) + folded.slice(figure.end, cell.end);
  return rest.trim() === "" ? figure : undefined;
};

function placed(
  original: string,
  figure: BareFigure,
  about: { label: string; column: string },
  unit: string | undefined,
): Figure {
  const words = bareWords(about.label) || about.label.replace(/\s/g, "");
  const stage = stageIn(about.column) ?? stageIn(about.label);
  const subject = { ...noSubject(figure.start), words, stage, ...yearIn(about.column) };
  const place = { text: original.slice(figure.start, figure.end), sentence: -1, subject, inTitle: false, depth: 0 };
  const amount = figure.kind === "number" && unit ? amountIn(figure.digits, unit) : undefined;
  if (figure.kind !== "number" || !amount || !unit) return { ...figure, ...place };
  return { ...withoutValue(figure), ...place, kind: "amount", amount, unit, per: "" };
}

function withoutValue(figure: Bare<NumberFigure>): Omit<Bare<NumberFigure>, "kind" | "value"> {
  const { start, end, qualifier, digits, decimals, bound, spaced, fullWidth, separated, spelled } = figure;
  return { start, end, qualifier, digits, decimals, bound, spaced, fullWidth, separated, spelled };
}
