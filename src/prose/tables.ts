import { amountIn } from "./amounts";
import type { Bare, BareFigure, NumberFigure, Figure, Span, Subject, Table, TableCell } from "./reading";
import { trimmed, type Line } from "./paragraphs";
import { captionOf, columnsOf, headRowsOf, unitSaid } from "./table-heads";
import { subjectsOf } from "./table-subjects";

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
  const spans = besideNumbers(
    group.rows.map((row) => cellsOf(folded, original, row)),
    (cell) => folded.slice(cell.start, cell.end),
  );
  const texts = spans.map((row) => row.map((cell) => folded.slice(cell.start, cell.end)));
  const bare = spans.map((row) => row.map((cell) => onlyFigure(folded, cell, figuresOf(cell))));
  const headRows = headRowsOf(texts, (row) => bare[row]?.some((one) => one && one.kind !== "date") ?? false);
  const columns = columnsOf(texts.slice(0, headRows));
  const caption =
    above
      .map(captionOf)
      .filter((line) => line !== "")
      .at(-1) ?? "";
  const said = [...above, ...(texts[0] ?? [])].map(unitSaid).find((word) => word);
  const subjectOf = subjectsOf({ caption, columns, texts, headRows });
  const rows = spans.map((row, rowIndex) =>
    row.map((cell, at): TableCell => {
      const text = original.slice(cell.start, cell.end);
      const figure = bare[rowIndex]?.[at];
      const unit = columns[at]?.unit ?? (columns[at]?.isMoney === false ? undefined : said);
      const subject = figure && subjectOf(rowIndex, at, figure.start);
      return { text, figure: figure && subject && placed(original, figure, subject, unit), ...cell };
    }),
  );
  const end = group.rows.at(-1)?.end ?? 0;
  return { start: first?.start ?? 0, end, unit: said, caption, columns, headRows, rows };
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

/** 合计 joined over 序号 and 项目名称 is pasted as one cell: its figures are moved below their heads. */
function besideNumbers(
  rows: readonly (readonly Span[])[],
  textOf: (cell: Span) => string,
): readonly (readonly Span[])[] {
  const [first] = rows[0] ?? [];
  if (!first || !/^(?:序号|编号)$/.test(textOf(first))) return rows;
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => {
    const [label, next, ...others] = row;
    if (!label || !next || row.length === width || !/^(?:合|总|小)计$/.test(textOf(label).replace(/ /g, "")))
      return row;
    return textOf(next) === "" ? row : [label, { start: label.end, end: label.end }, next, ...others];
  });
}

const onlyFigure = (folded: string, cell: Span, figures: readonly BareFigure[]): BareFigure | undefined => {
  const [figure] = figures;
  if (!figure || figures.length > 1) return undefined;
  const rest = folded.slice(cell.start, figure.start) + folded.slice(figure.end, cell.end);
  return rest.trim() === "" ? figure : undefined;
};

function placed(original: string, figure: BareFigure, subject: Subject, unit: string | undefined): Figure {
  const text = original.slice(figure.start, figure.end);
  const amount = figure.kind === "number" && unit ? amountIn(figure.digits, unit) : undefined;
  if (figure.kind !== "number" || !amount || !unit)
    return { text, sentence: -1, subject, inTitle: false, depth: 0, ...figure };
  const given = withoutValue(figure);
  return { text, sentence: -1, subject, inTitle: false, depth: 0, kind: "amount", amount, unit, per: "", ...given };
}

function withoutValue(figure: Bare<NumberFigure>): Omit<Bare<NumberFigure>, "kind" | "value"> {
  const { start, end, qualifier, digits, decimals, bound, spaced, fullWidth, separated, spelled } = figure;
  return { start, end, qualifier, digits, decimals, bound, spaced, fullWidth, separated, spelled };
}
