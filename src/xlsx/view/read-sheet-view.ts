import { cellName, parseCellName } from "../../workbook/address";
import type { CellLook, SheetView } from "../../workbook/sheet-view";
import type { Note } from "../read-notes";
import type { Attributes } from "../xml";
import { isFalse, isTrue, scanXml } from "../xml";
import { colourOf } from "./colours";
import { plainLook } from "./read-looks";

/** Columns are measured in digits of the default font, seven pixels each, with five at the edges. */
const widthOf = (characters: number): number => Math.round(characters * 7 + 5);
const heightOf = (points: number): number => Math.round((points * 96) / 72);

/** A picture of more than this many rows or columns would help nobody; what lies beyond is still in the file. */
const mostRows = 20_000;
const mostColumns = 400;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** Reads how one sheet looks. */
export function readSheetView(
  xml: string,
  part: string,
  name: string,
  looks: readonly CellLook[],
  notes: readonly Note[],
  colours: readonly string[],
): SheetView {
  const reading = new ViewReading(colours);
  scanXml(xml, part, reading);
  const words = new Map(notes.map((note) => [cellName(note.row, note.column), note.text]));
  const styleAt = (row: number, column: number): number =>
    reading.cells.get(cellName(row, column)) ??
    reading.rows.get(row) ??
    reading.columns.find(({ first, last }) => column >= first && column <= last)?.style ??
    0;
  return {
    name,
    defaultWidth: reading.defaultWidth,
    defaultHeight: reading.defaultHeight,
    widths: reading.widths,
    heights: reading.heights,
    hiddenColumns: reading.hiddenColumns,
    frozenRows: reading.frozenRows,
    frozenColumns: reading.frozenColumns,
    gridLines: reading.gridLines,
    tabColour: reading.tabColour,
    rowCount: reading.rowCount,
    columnCount: reading.columnCount,
    look: (row, column) => looks[styleAt(row, column)] ?? plainLook,
    note: (row, column) => words.get(cellName(row, column)),
  };
}

class ViewReading {
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly columns: Run[] = [];
  readonly rows = new Map<number, number>();
  readonly cells = new Map<string, number>();
  readonly skips: ReadonlySet<string> = new Set(["f", "is", "v"]);
  defaultWidth = widthOf(8.43);
  defaultHeight = heightOf(15);
  frozenRows = 0;
  frozenColumns = 0;
  gridLines = true;
  tabColour: string | undefined;
  rowCount = 0;
  columnCount = 0;
  readonly #colours: readonly string[];
  #row = -1;
  #column = -1;

  constructor(colours: readonly string[]) {
    this.#colours = colours;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (name === "col") this.#openColumns(attributes);
    else if (name === "tabColor") this.tabColour = colourOf(attributes, { theme: this.#colours });
    else if (name === "sheetFormatPr") this.#openDefaults(attributes);
    else if (name === "sheetView") this.gridLines = !isFalse(attributes["showGridLines"]);
    else if (name === "pane" && /^frozen/.test(attributes["state"] ?? "")) {
      this.frozenRows = Math.min(200, Number(attributes["ySplit"] ?? 0) || 0);
      this.frozenColumns = Math.min(50, Number(attributes["xSplit"] ?? 0) || 0);
    }
  }

  #openDefaults({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): void {
    if (defaultColWidth !== undefined) this.defaultWidth = widthOf(Number(defaultColWidth) - 0.71 || 8.43);
    else if (baseColWidth !== undefined) this.defaultWidth = widthOf(Number(baseColWidth) || 8.43);
    if (defaultRowHeight !== undefined) this.defaultHeight = heightOf(Number(defaultRowHeight) || 15);
  }

  #openColumns({ min, max, width, hidden, style }: Attributes): void {
    const first = Number(min) - 1;
    const last = Math.min(Number(max) - 1, mostColumns);
    if (style !== undefined) this.columns.push({ first, last: Number(max) - 1, style: Number(style) });
    for (let column = first; column <= last; column++) {
      if (width !== undefined) this.widths.set(column, widthOf(Number(width) - 0.71));
      if (isTrue(hidden)) this.hiddenColumns.add(column);
    }
  }

  #openRow({ r, ht, s, customFormat }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (this.#row >= mostRows) return;
    if (ht !== undefined) this.heights.set(this.#row, heightOf(Number(ht)));
    if (s !== undefined && isTrue(customFormat)) this.rows.set(this.#row, Number(s));
  }

  #openCell({ r, s }: Attributes): void {
    const place = r === undefined ? undefined : parseCellName(r);
    this.#row = place?.row ?? this.#row;
    this.#column = place?.column ?? this.#column + 1;
    if (this.#row >= mostRows || this.#column >= mostColumns) return;
    if (s !== undefined) this.cells.set(cellName(this.#row, this.#column), Number(s));
    this.rowCount = Math.max(this.rowCount, this.#row + 1);
    this.columnCount = Math.max(this.columnCount, this.#column + 1);
  }
}
