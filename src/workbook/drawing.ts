import type { Area } from "./address";
import type { CellValue } from "./cell";

/**
 * The closed set of looks that writing knows. Each is one entry of the style sheet, appended once.
 * title 方正小标宋-like heading · subtitle the line under it (unit of money, year) · header bold, shaded, centred ·
 * label left · labelCentre centred label · input unlocked with a pale fill · inputText the same, wrapped and left ·
 * derived locked, shaded, live formula · fixed locked text such as — · note small print · signature the last line ·
 * hint an example remark (示例).
 */
export type Look =
  | "title"
  | "subtitle"
  | "subtitleRight"
  | "header"
  | "label"
  | "labelCentre"
  | "input"
  | "inputText"
  | "inputCentre"
  | "derived"
  | "fixed"
  | "note"
  | "signature";

/** How a figure is printed; the adapter maps each to one number format. */
export type Print = "general" | "text" | "amount" | "percent" | "points" | "count" | "area";

export const formatCode: Record<Print, string> = {
  general: "General",
  text: "@",
  amount: "#,##0.00",
  percent: "0.00%",
  points: "0.00##",
  count: "0",
  area: "#,##0.00",
};

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly look: Look;
  readonly print: Print;
  /** A remark shown as the cell's note, such as 示例. */
  readonly note?: string;
}

/** A whole new sheet: what stands where, how it looks and how it prints. Rows and columns count from 0. */
export interface SheetDrawing {
  readonly name: string;
  /** A sheet of this name may be there: it keeps its place, and all it held gives way to the drawing. */
  readonly redraw?: boolean;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly Area[];
  /** Width of each column in characters, from column 0. */
  readonly columnWidths: readonly number[];
  /** Height in points by row; rows not named here fit their text. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly page: {
    readonly landscape: boolean;
    /** Rows repeated on every page, from 0, both included. */
    readonly repeatRows?: readonly [number, number];
    /** The printed rectangle. */
    readonly area: Area;
  };
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows?: number;
  /** Locks every cell whose look is not an input, without a password. */
  readonly protect: boolean;
}
