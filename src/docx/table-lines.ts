/** One cell of a table. */
export interface Cell {
  readonly lines: readonly string[];
  /** Columns it covers. */
  readonly span: number;
  /** The lower or right part of a merged cell shows nothing of its own. */
  readonly covered: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Columns left out before the first cell. */
  readonly before: number;
}

/**
 * The lines of a table: one per row, tabs between the cells, a merged cell with a tab for every column it covers so that
 * the columns stay under their heads. A table of one column is a frame around text: its paragraphs stay lines.
 */
export function tableLines(rows: readonly Row[]): readonly string[] {
  const kept = rows.filter((row) => row.cells.length > 0);
  if (kept.every((row) => row.cells.length === 1)) return kept.flatMap(({ cells }) => cells[0]?.lines ?? []);
  return kept.map(rowLine);
}

/** More columns than Word allows; a file that claims more only means to exhaust us. */
const mostColumns = 63;

function rowLine({ cells, before }: Row): string {
  const tabs = (count: number): string => "\t".repeat(Math.min(Math.max(0, count), mostColumns));
  const written = cells.map((cell, at) => {
    const last = at === cells.length - 1 && cells.length > 1;
    return (cell.covered ? "" : flat(cell.lines)) + (last ? "" : tabs(cell.span - 1));
  });
  return tabs(before) + written.join("\t");
}

/** Lines in one: broken Chinese is put together as it was, figures are kept apart. */
function flat(lines: readonly string[]): string {
  let text = "";
  for (const line of lines.join("\n").split("\n")) {
    const next = line.replace(/\t/g, " ").trim();
    const gap = text !== "" && next !== "" && !(wide.test(text.slice(-1)) && wide.test(next.charAt(0)));
    text += (gap ? " " : "") + next;
  }
  return text;
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]/u;
