import type { Block, Section, Table } from "./block";
import type { Report } from "./report";
import type { Run } from "./run";
import { shownText } from "./run";

/** The whole report as plain text: one line per paragraph, tables with tabs between their cells. */
export const plainText = (report: Report): string => reportPieces(report).map(pieceText).join("");

/** What stands above the list of attachments. */
export const attachmentsLead = "附件：";

/** One section as plain text. */
export const sectionText = (section: Section): string => sectionPieces(section).map(pieceText).join("");

/** Runs as a reader sees them. */
export const runsText = (runs: readonly Run[]): string => runs.map(shownText).join("");

/** A run and where its words stand in the plain text, end exclusive. */
export interface PlacedRun {
  readonly start: number;
  readonly end: number;
  readonly run: Run;
}

/** The plain text with the place of every run in it, in order. */
export function placedText(report: Report): { readonly text: string; readonly runs: readonly PlacedRun[] } {
  const runs: PlacedRun[] = [];
  let text = "";
  for (const piece of reportPieces(report)) {
    const shown = pieceText(piece);
    if (typeof piece !== "string") runs.push({ start: text.length, end: text.length + shown.length, run: piece });
    text += shown;
  }
  return { text, runs };
}

/** What the plain text is put together from: runs, and the line breaks, tabs and headings between them. */
type Piece = Run | string;

const pieceText = (piece: Piece): string => (typeof piece === "string" ? piece : shownText(piece));

function reportPieces({ title, sections, attachments }: Report): readonly Piece[] {
  const listed = attachments.flatMap(({ runs }): Piece[] => ["\n", ...runs]);
  return [
    ...title,
    ...sections.flatMap((section): Piece[] => ["\n\n", ...sectionPieces(section)]),
    "\n\n",
    attachmentsLead,
    ...listed,
    "\n",
  ];
}

function sectionPieces({ heading, blocks }: Section): readonly Piece[] {
  return between("\n", [...(heading ? [[heading]] : []), ...blocks.map(blockPieces)]);
}

function blockPieces(block: Block): readonly Piece[] {
  switch (block.kind) {
    case "paragraph":
      return block.runs;
    case "subheading":
      return [block.text];
    case "table":
      return tablePieces(block);
  }
}

function tablePieces({ caption, unit, columns, rows }: Table): readonly Piece[] {
  const lines = rows.map(({ cells }) => between("\t", cells));
  return between("\n", [caption, [unit], [columns.join("\t")], ...lines]);
}

const between = (separator: string, lists: readonly (readonly Piece[])[]): Piece[] =>
  lists.flatMap((list, at) => (at === 0 ? list : [separator, ...list]));
