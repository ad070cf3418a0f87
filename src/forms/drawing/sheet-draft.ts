import { Points } from "../../quantities/points";
import type { Area } from "../../workbook/address";
import { cellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/cell";
import { blank, number, text } from "../../workbook/cell";
import type { DrawnCell, Look, Print, SheetDrawing } from "../../workbook/drawing";
import type { Derivation, Operand } from "../derivation";
import { deriveValue, formulaOf } from "../derivation";

/** A cell, or the rectangle it is merged over; rows and columns count from 0. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
}

interface Content {
  readonly value?: CellValue;
  /** The field that stands here; derivations name it. */
  readonly key?: string;
  /** The label that shares the cell with the amount. */
  readonly prefix?: string;
}

/** Excel knows no higher row. */
const tallestRow = 409;

/** A sheet being drawn from top to bottom. Fields are remembered by key, so that formulas find their cells. */
export class SheetDraft {
  private readonly drawn = new Map<string, DrawnCell>();
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly operands = new Map<string, Operand>();
  private bottom = 0;

  constructor(
    readonly name: string,
    readonly columnWidths: readonly number[],
  ) {}

  /** The first row below everything drawn so far. */
  get nextRow(): number {
    return this.bottom;
  }

  /** Columns of the sheet. */
  get width(): number {
    return this.columnWidths.length;
  }

  /** Characters that fit into one line of a span. */
  widthOf({ column, columns = 1 }: Span): number {
    return this.columnWidths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
  }

  put(span: Span, look: Look, print: Print, { value = blank, key, prefix }: Content = {}): void {
    const { row, column, rows = 1, columns = 1 } = span;
    const place = cellName(row, column);
    if (this.drawn.has(place)) throw new Error(`${this.name}!${place} is drawn twice`);
    this.drawn.set(place, { row, column, value, look, print });
    if (rows > 1 || columns > 1)
      this.merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    if (key !== undefined) this.operands.set(key, { cell: place, ...(prefix === undefined ? {} : { prefix }) });
    this.bottom = Math.max(this.bottom, row + rows);
  }

  /** Printed words that nobody changes. */
  print(span: Span, look: Look, words: string): void {
    this.put(span, look, "general", { value: text(words) });
  }

  /** A cell to be filled in: words left, figures right, unless told otherwise. */
  input(
    span: Span,
    print: Print,
    key: string,
    words = "",
    look: Look = print === "text" ? "inputText" : "input",
  ): void {
    this.put(span, look, print, { key, value: text(words) });
  }

  /** An amount to be written behind its label in one cell: 其中：一般公共预算：1325.68. */
  inputBehind(span: Span, key: string, prefix: string): void {
    this.put(span, "inputText", "text", { key, prefix, value: text(prefix) });
  }

  /** A cell that gets a live formula from the derivations. */
  derived(span: Span, print: Print, key: string): void {
    this.put(span, "derived", print, { key });
  }

  /** A total behind its label; its formula is text, so it cannot be printed as one, or Excel would stop computing it. */
  derivedBehind(span: Span, key: string, prefix: string): void {
    this.put(span, "derived", "general", { key, prefix, value: text(prefix) });
  }

  /** Leaves an empty row. */
  gap(points: number): void {
    this.height(this.bottom, points);
    this.bottom += 1;
  }

  height(row: number, points: number): void {
    this.heights.set(row, Math.min(points, tallestRow));
  }

  /** The drawing, with a formula in every derived cell. */
  finish(
    derivations: readonly Derivation[],
    page: {
      readonly landscape: boolean;
      readonly repeatRows?: readonly [number, number];
      readonly frozenRows?: number;
    },
  ): SheetDrawing {
    for (const derivation of derivations) this.writeFormula(derivation);
    const { landscape, repeatRows, frozenRows } = page;
    return {
      name: this.name,
      cells: [...this.drawn.values()],
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.heights,
      page: {
        landscape,
        ...(repeatRows === undefined ? {} : { repeatRows }),
        area: { top: 0, left: 0, bottom: this.bottom - 1, right: this.width - 1 },
      },
      ...(frozenRows === undefined ? {} : { frozenRows }),
      protect: true,
    };
  }

  private writeFormula(derivation: Derivation): void {
    const place = this.operands.get(derivation.target)?.cell;
    const cell = place === undefined ? undefined : this.drawn.get(place);
    if (place === undefined || cell?.look !== "derived") return;
    const formula = formulaOf(derivation, (key) => this.operands.get(key));
    if (formula === undefined) return;
    const value = deriveValue(derivation, (key) => this.pointsAt(key));
    this.drawn.set(place, { ...cell, formula, ...(value ? { value: number(String(value)) } : {}) });
  }

  /** The points printed at a field: a blank form already adds up those of the execution rate. */
  private pointsAt(key: string): Points | undefined {
    const value = this.drawn.get(this.operands.get(key)?.cell ?? "")?.value;
    return value?.kind === "number" ? Points.parse(value.text) : undefined;
  }
}
