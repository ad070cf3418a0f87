import type { Run } from "./run";

/** One paragraph of body text. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
}

/** （一） is level 2, 1. is level 3; the heading of the section itself is level 1. */
export interface Subheading {
  readonly kind: "subheading";
  readonly level: 2 | 3;
  readonly text: string;
}

/** One line of a table. */
export interface TableRow {
  /** How far its first cell is indented. */
  readonly indent: 0 | 1;
  readonly cells: readonly (readonly Run[])[];
}

/** A table with its caption, the unit above its right edge and one heading row. */
export interface Table {
  readonly kind: "table";
  readonly caption: readonly Run[];
  readonly unit: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export type Block = Paragraph | Subheading | Table;

/** One numbered part of the report; the preface has no heading. */
export interface Section {
  readonly id: string;
  /** What it is called in a list of sections. */
  readonly name: string;
  readonly heading: string | undefined;
  readonly blocks: readonly Block[];
}

/** A paragraph of these runs; none when there is nothing to say. */
export function paragraph(runs: readonly Run[]): Paragraph[] {
  return runs.length > 0 ? [{ kind: "paragraph", runs }] : [];
}

export const subheading = (level: 2 | 3, text: string): Subheading => ({ kind: "subheading", level, text });

/** Every list of runs of a block: the paragraph, or the caption and each cell of a table. */
export function runListsOf(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case "paragraph":
      return [block.runs];
    case "subheading":
      return [];
    case "table":
      return [block.caption, ...block.rows.flatMap(({ cells }) => cells)];
  }
}
