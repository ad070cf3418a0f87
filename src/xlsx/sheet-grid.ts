import { parseArea, parseCellName } from "../workbook/address";
import type { Span } from "./scan";
import { attributeOf, childOf, childrenOf, contentOf, rootOf } from "./scan";
import { movedFormula } from "./shared-formula";
import { isTrue } from "./xml";

/** One row or cell of a sheet's text with its number, counted from 0. */
export interface Numbered {
  readonly number: number;
  readonly span: Span;
}

/** A formula that many cells share, as its `f` elements. */
export interface SharedMember {
  readonly row: number;
  readonly column: number;
  readonly formula: Span;
  /** What the cell computes, written out. */
  readonly written: string;
}

/** The rows of a sheet; one without a number follows the one before it. */
export function* rowsOf(text: string, sheetData: Span): Generator<Numbered> {
  let number = -1;
  for (const span of childrenOf(text, sheetData)) {
    if (span.local !== "row") continue;
    number = rowNumber(text, span) ?? number + 1;
    yield { number, span };
  }
}

/** Every row of a large sheet passes here, and nearly all begin alike. */
function rowNumber(text: string, span: Span): number | undefined {
  const first = span.start + 1 + span.name.length;
  if (text.startsWith(' r="', first)) return parseInt(text.slice(first + 4, first + 12), 10) - 1;
  const written = attributeOf(text, span, "r");
  return written === undefined ? undefined : Number(written) - 1;
}

/** The cells of a row; one without a reference follows the one before it. */
export function* cellsOf(text: string, row: Span): Generator<Numbered> {
  let number = -1;
  for (const span of childrenOf(text, row)) {
    if (span.local !== "c") continue;
    const reference = attributeOf(text, span, "r");
    number = (reference === undefined ? undefined : parseCellName(reference)?.column) ?? number + 1;
    yield { number, span };
  }
}

export function sheetDataOf(text: string): Span | undefined {
  return childOf(text, rootOf(text), "sheetData");
}

/** The columns that have a style of their own, in the order of the file. */
export function columnStyles(text: string): { first: number; last: number; style: string | undefined }[] {
  const columns = childOf(text, rootOf(text), "cols");
  return [...(columns ? childrenOf(text, columns) : [])].map((span) => ({
    first: Number(attributeOf(text, span, "min")) - 1,
    last: Number(attributeOf(text, span, "max")) - 1,
    style: attributeOf(text, span, "style"),
  }));
}

/** The style of a row, which goes before that of a column. */
export const rowStyle = (text: string, row: Span): string | undefined =>
  isTrue(attributeOf(text, row, "customFormat")) ? attributeOf(text, row, "s") : undefined;

/** The areas that one array formula or data table fills; Excel lets nobody change a part of one. */
export function arrayAreas(text: string): string[] {
  const areas: string[] = [];
  if (!/\st=["'](?:array|dataTable)["']/.test(text)) return areas;
  for (const [tag] of text.matchAll(/<(?:[\w.-]+:)?f\s[^>]*>/g)) {
    const reference = /\st=["'](?:array|dataTable)["']/.test(tag) && /\sref=["']([^"']+)["']/.exec(tag)?.[1];
    if (reference) areas.push(reference);
  }
  return areas;
}

/** The array area that covers a cell. */
export function arrayAreaAt(areas: readonly string[], row: number, column: number): string | undefined {
  return areas.find((name) => {
    const area = parseArea(name);
    return area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  });
}

/** The shared number of the cell's formula when this cell is the one that writes it out. */
export function sharedMaster(text: string, cell: Span): string | undefined {
  const formula = childOf(text, cell, "f");
  if (!formula || attributeOf(text, formula, "t") !== "shared" || contentOf(text, formula) === "") return undefined;
  return attributeOf(text, formula, "si");
}

/** The cells that lean on the shared formulas of these numbers, without those that write one out. */
export function sharedMembers(text: string, sheetData: Span, numbers: ReadonlySet<string>): SharedMember[] {
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  const members: SharedMember[] = [];
  for (const row of rowsOf(text, sheetData))
    for (const cell of cellsOf(text, row.span)) {
      const formula = childOf(text, cell.span, "f");
      const shared =
        formula && attributeOf(text, formula, "t") === "shared" ? attributeOf(text, formula, "si") : undefined;
      if (!formula || shared === undefined || !numbers.has(shared)) continue;
      const place = { row: row.number, column: cell.number };
      const own = contentOf(text, formula);
      const master = masters.get(shared);
      if (own !== "" && !master) masters.set(shared, { ...place, formula: own });
      else if (own === "" && master)
        members.push({
          ...place,
          formula,
          written: movedFormula(master.formula, place.row - master.row, place.column - master.column),
        });
    }
  return members;
}
