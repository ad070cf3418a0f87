import type { Address, Area } from "../../workbook/address";
import type { Cell } from "../../workbook/cell";
import { valueText } from "../../workbook/cell";
import type { SheetContent } from "../../workbook/workbook";

/** One non-blank cell of a sheet with its text and the area it covers. */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  /** Last row and column of its merge, or its own. */
  readonly bottom: number;
  readonly right: number;
  readonly text: string;
}

/** A sheet with its merges indexed by row: what the readers look at. */
export class SheetIndex {
  readonly texts: readonly PlacedText[];
  /** Cells that show an error value, in reading order. */
  readonly errors: readonly { readonly at: Address; readonly cell: Cell }[];
  private readonly mergesByRow = new Map<number, Area[]>();
  private readonly textsByRow = new Map<number, PlacedText[]>();

  constructor(readonly sheet: SheetContent) {
    for (const merge of sheet.merges)
      for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rowCount); row++) {
        const list = this.mergesByRow.get(row);
        if (list) list.push(merge);
        else this.mergesByRow.set(row, [merge]);
      }
    const texts: PlacedText[] = [];
    const errors: { at: Address; cell: Cell }[] = [];
    for (const { row, column, cell } of sheet.cells()) {
      if (cell.value.kind === "error") errors.push({ at: { sheet: sheet.name, row, column }, cell });
      const text = this.placed(row, column, cell);
      if (!text) continue;
      texts.push(text);
      const list = this.textsByRow.get(row);
      if (list) list.push(text);
      else this.textsByRow.set(row, [text]);
    }
    [this.texts, this.errors] = [texts, errors];
  }

  /** Non-blank cells anchored in this row, left to right. */
  inRow(row: number): readonly PlacedText[] {
    return this.textsByRow.get(row) ?? [];
  }

  areaAt(row: number, column: number): Area {
    const merge = this.mergesByRow.get(row)?.find((area) => column >= area.left && column <= area.right);
    return merge ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The cell that shows at a place: the anchor of its merge. */
  cellAt(row: number, column: number): { readonly at: Address; readonly cell: Cell } {
    const { top, left } = this.areaAt(row, column);
    return { at: { sheet: this.sheet.name, row: top, column: left }, cell: this.sheet.cell(top, left) };
  }

  private placed(row: number, column: number, cell: Cell): PlacedText | undefined {
    const text = valueText(cell.value);
    if (text.trim() === "") return undefined;
    const { bottom, right } = this.areaAt(row, column);
    return { row, column, bottom, right, text };
  }
}

/** The rectangle of a sheet that one form occupies. */
export interface Region extends Area {
  readonly index: SheetIndex;
}

/** The texts of a region, in reading order, rows `from` to `to`. */
export function* textsIn(region: Region, from = region.top, to = region.bottom): Generator<PlacedText> {
  for (let row = Math.max(from, region.top); row <= Math.min(to, region.bottom); row++)
    for (const text of region.index.inRow(row))
      if (text.column >= region.left && text.column <= region.right) yield text;
}

/** The first text of a region that satisfies a question. */
export function findText(
  region: Region,
  is: (text: PlacedText) => boolean,
  from = region.top,
  to = region.bottom,
): PlacedText | undefined {
  for (const text of textsIn(region, from, to)) if (is(text)) return text;
  return undefined;
}
