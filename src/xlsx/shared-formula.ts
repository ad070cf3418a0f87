import { columnName, columnNumber, lastColumn, lastRow } from "../workbook/address";
import { tooLarge } from "./zip-directory";

/** Characters of shared formulas that one workbook may unfold into: a few bytes could otherwise become gigabytes. */
const mostCharacters = 8 << 20;

interface Master {
  readonly length: number;
  readonly pieces: readonly Piece[];
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet that are written once and valid for many cells. */
export class SharedFormulas {
  readonly #masters = new Map<string, Master>();

  readonly #unfolded: { characters: number };

  constructor(unfolded: { characters: number }) {
    this.#unfolded = unfolded;
  }

  /** The formula of a cell that shares number `id`; its own text when it has one. Undefined when nobody wrote it out. */
  at(id: string, own: string, row: number, column: number): string | undefined {
    const master = this.#masters.get(id);
    if (own !== "") {
      if (!master) this.#masters.set(id, { length: own.length, pieces: piecesOf(own), row, column });
      return own;
    }
    if (!master) return undefined;
    this.#unfolded.characters += master.length;
    if (this.#unfolded.characters > mostCharacters) throw tooLarge("共享公式太多");
    return moved(master.pieces, row - master.row, column - master.column);
  }
}

/** The formula as it reads some rows down and columns right: A1*$B$1 moved by one row → A2*$B$1; off the sheet → #REF!. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return moved(piecesOf(formula), rows, columns);
}

/** One edge of a reference: a column or a row, counted from 0, and whether a $ holds it. */
interface Edge {
  readonly axis: "row" | "column";
  readonly fixed: boolean;
  readonly at: number;
}

/** Text that never moves, or a reference of two edges: A1 (joined by nothing), A:B and 1:2 (by a colon). */
type Piece = string | { readonly first: Edge; readonly between: string; readonly second: Edge };

/**
 * What may hold a reference, and what looks like one but is not: texts, quoted sheet names, [structured] parts, errors,
 * functions (LOG10), sheet names (A1!) and longer names.
 */
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[A-Z/0!?]+|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.]*|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?|[^]/gu;

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let still = "";
  for (const match of formula.matchAll(token)) {
    const reference = referenceOf(match);
    if (reference) {
      pieces.push(still, reference);
      still = "";
    } else still += match[0];
  }
  return [...pieces, still];
}

function referenceOf(match: RegExpMatchArray): Piece | undefined {
  const [, fixColumn, column, fixRow, row, fixA, columnA, fixB, columnB, fixC, rowC, fixD, rowD] = match;
  const ends =
    column !== undefined && row !== undefined
      ? { first: columnEdge(fixColumn, column), between: "", second: rowEdge(fixRow, row) }
      : columnA !== undefined && columnB !== undefined
        ? { first: columnEdge(fixA, columnA), between: ":", second: columnEdge(fixB, columnB) }
        : rowC !== undefined && rowD !== undefined
          ? { first: rowEdge(fixC, rowC), between: ":", second: rowEdge(fixD, rowD) }
          : undefined;
  // XFE1 lies beyond the sheet, so it is somebody's name.
  return ends && exists(ends.first.axis, ends.first.at) && exists(ends.second.axis, ends.second.at) ? ends : undefined;
}

const columnEdge = (dollar: string | undefined, name: string): Edge => ({
  axis: "column",
  fixed: dollar === "$",
  at: columnNumber(name),
});

const rowEdge = (dollar: string | undefined, text: string): Edge => ({
  axis: "row",
  fixed: dollar === "$",
  at: Number(text) - 1,
});

const exists = (axis: Edge["axis"], at: number): boolean => at >= 0 && at <= (axis === "row" ? lastRow : lastColumn);

function moved(pieces: readonly Piece[], rows: number, columns: number): string {
  const by = { row: rows, column: columns };
  // Joined, not added up: a string grown piece by piece keeps every piece in memory.
  return pieces
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const first = movedEdge(piece.first, by);
      const second = movedEdge(piece.second, by);
      return first === undefined || second === undefined ? "#REF!" : first + piece.between + second;
    })
    .join("");
}

/** The name of a column is asked for once per reference and cell. */
const columnNames: string[] = [];

function movedEdge({ axis, fixed, at: from }: Edge, by: { row: number; column: number }): string | undefined {
  const at = fixed ? from : from + by[axis];
  if (!exists(axis, at)) return undefined;
  const name = axis === "row" ? `${at + 1}` : (columnNames[at] ??= columnName(at));
  return fixed ? `$${name}` : name;
}
