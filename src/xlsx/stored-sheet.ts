import type { Area } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { SheetContent } from "../workbook/workbook";
import type { CellFormats } from "./styles";

const rowLength = 16_384;

/** Empty cells that only carry a style, as [first column, last column, style] one after another. */
type StyleRuns = number[];

/** How many runs of empty styled cells one sheet remembers: real forms have hundreds, bloated files a million rows. */
const mostRuns = 500_000;

/** A sheet as it is filled while reading. Cells without a value take no place, only their style is kept, in runs. */
export class StoredSheet implements SheetContent {
  hidden = false;
  protected = false;
  rowCount = 0;
  columnCount = 0;
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();

  readonly #stored = new Map<number, Cell>();
  readonly #runs = new Map<number, StyleRuns>();
  #runCount = 0;
  readonly #rowStyles = new Map<number, number>();
  readonly #columnStyles: { first: number; last: number; style: number }[] = [];
  #inOrder = true;
  #latest = -1;

  readonly #formats: CellFormats;

  constructor(
    readonly name: string,
    formats: CellFormats,
  ) {
    this.#formats = formats;
  }

  cell(row: number, column: number): Cell {
    return this.#stored.get(row * rowLength + column) ?? this.#formats.blankAt(this.#emptyStyle(row, column));
  }

  *cells(): Iterable<{ row: number; column: number; cell: Cell }> {
    const keys = this.#inOrder ? this.#stored : new Map([...this.#stored].sort(([a], [b]) => a - b));
    for (const [key, cell] of keys) yield { row: Math.floor(key / rowLength), column: key % rowLength, cell };
  }

  /** Keeps a cell that holds a value or a formula. */
  put(row: number, column: number, cell: Cell): void {
    const key = row * rowLength + column;
    if (key < this.#latest) this.#inOrder = false;
    this.#latest = key;
    this.#stored.set(key, cell);
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }

  /** Remembers the style of an empty cell: a blank cell to fill in may be unlocked, or print as a percentage. */
  putEmpty(row: number, column: number, style: number): void {
    const runs = this.#runs.get(row);
    const end = runs ? runs.length : 0;
    if (runs && runs[end - 1] === style && runs[end - 2] === column - 1) runs[end - 2] = column;
    else if (this.#runCount++ < mostRuns)
      if (runs) runs.push(column, column, style);
      else this.#runs.set(row, [column, column, style]);
  }

  putRowStyle(row: number, style: number): void {
    this.#rowStyles.set(row, style);
  }

  putColumnStyle(first: number, last: number, style: number): void {
    if (this.#columnStyles.length < rowLength) this.#columnStyles.push({ first, last, style });
  }

  /** Its own style, else that of its row, else that of its column. */
  #emptyStyle(row: number, column: number): number {
    const runs = this.#runs.get(row) ?? [];
    for (let at = 0; at < runs.length; at += 3)
      if (column >= (runs[at] as number) && column <= (runs[at + 1] as number)) return runs[at + 2] as number;
    const ofRow = this.#rowStyles.get(row);
    if (ofRow !== undefined) return ofRow;
    return this.#columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }
}
