import type { CSSProperties } from "react";
import { cellName } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import type { CellLook, SheetView } from "../workbook/sheet-view";
import type { Mark, MarkTone, SheetContent } from "../workbook/workbook";
import type { Across, Edges } from "./cell-style";
import { acrossOf, boxStyle, familyOf, textStyle } from "./cell-style";
import { cellText, fittingText } from "./cell-text";
import type { Geometry } from "./grid-geometry";
import { geometryOf, headHeight, headWidth } from "./grid-geometry";
import { drawnWidth, padding } from "./text-size";

/** One cell, ready to be drawn. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly box: CSSProperties;
  readonly words: CSSProperties;
  readonly tone: MarkTone | undefined;
  /** The words of its mark or note. */
  readonly hint: string | undefined;
  /** Somebody may type here. */
  readonly open: boolean;
  readonly frozen: boolean;
}

/** A sheet as it is drawn; what was worked out for a row is kept as long as the sheet stays the same. */
export class SheetPicture {
  readonly geometry: Geometry;
  readonly sheet: SheetContent;
  readonly view: SheetView;
  readonly #marks: ReadonlyMap<string, Mark>;
  readonly #rows = new Map<number, readonly DrawnCell[]>();

  constructor(sheet: SheetContent, view: SheetView, marks: readonly Mark[]) {
    this.geometry = geometryOf(sheet, view);
    this.sheet = sheet;
    this.view = view;
    this.#marks = new Map(
      marks.filter(({ at }) => at.sheet === sheet.name).map((mark) => [cellName(mark.at.row, mark.at.column), mark]),
    );
  }

  row(row: number): readonly DrawnCell[] {
    const known = this.#rows.get(row);
    if (known) return known;
    const cells = this.geometry.columns.flatMap((column) => this.#cell(row, column) ?? []);
    this.#rows.set(row, cells);
    return cells;
  }

  /** How far below the letters a frozen row stays; undefined for one that scrolls. */
  frozenTop(row: number): number | undefined {
    return row < this.view.frozenRows ? headHeight + this.geometry.height(0, row - 1) : undefined;
  }

  frozenLeft(column: number): number | undefined {
    return column < this.view.frozenColumns ? headWidth + this.geometry.width(0, column - 1) : undefined;
  }

  #cell(row: number, column: number): DrawnCell | undefined {
    const { geometry, sheet, view } = this;
    const area = geometry.mergeAt(row, column);
    if (area === null) return undefined;
    const [bottom, right] = [area?.bottom ?? row, area?.right ?? column];
    const [cell, look] = [sheet.cell(row, column), view.look(row, column)];
    const [width, height] = [geometry.width(column, right), geometry.height(row, bottom)];
    const mark = this.#marks.get(cellName(row, column));
    const across = acrossOf(look, cell);
    const text = shownText(cell, look, width);
    const spill = area === undefined ? this.#spill(cell, look, across, text, row, column) : undefined;
    const [top, left] = [this.frozenTop(row), this.frozenLeft(column)];
    return {
      row,
      column,
      rowSpan: geometry.rowSpan(row, bottom),
      columnSpan: geometry.columnSpan(column, right),
      text,
      box: {
        ...boxStyle(look, this.#edges(row, column, bottom, right)),
        ...(top === undefined && left === undefined ? {} : stuck(top, left, spill !== undefined)),
      },
      words: { ...textStyle(look, across, height), ...spill },
      tone: mark?.tone,
      hint: mark?.text ?? view.note(row, column),
      open: isOpen(sheet, cell),
      frozen: top !== undefined || left !== undefined,
    };
  }

  /** The cell's own lines, and where it has none those of the neighbours after it: one line, drawn once. */
  #edges(row: number, column: number, bottom: number, right: number): Edges {
    const { view, geometry } = this;
    const last = view.look(bottom, right);
    const first = view.look(row, column);
    const rightLine = last.right ?? view.look(row, nextOf(geometry.columns, right)).left;
    const bottomLine = last.bottom ?? view.look(nextOf(geometry.rows, bottom), column).top;
    return {
      ...(rightLine ? { right: rightLine } : {}),
      ...(bottomLine ? { bottom: bottomLine } : {}),
      ...(first.top && row === geometry.rows[0] ? { top: first.top } : {}),
      ...(first.left && column === geometry.columns[0] ? { left: first.left } : {}),
    };
  }

  /** Words too long for their cell run on over blank neighbours, as in Excel; figures never do. */
  #spill(cell: Cell, look: CellLook, across: Across, text: string, row: number, column: number) {
    if (cell.value.kind !== "text" || look.wrap || across === "justify") return undefined;
    const { geometry } = this;
    const own = geometry.width(column, column);
    const missing = (drawnWidth(text, look, familyOf(look)) ?? 0) + 2 * padding - own;
    if (missing <= 0) return undefined;
    const at = geometry.columns.indexOf(column);
    const share = across === "center" ? missing / 2 : missing;
    const after = across === "right" ? 0 : this.#blankRoom(row, at, 1, share);
    const before = across === "left" ? 0 : this.#blankRoom(row, at, -1, share);
    return { width: `${own + after + before}px`, marginLeft: `${-before}px` };
  }

  #blankRoom(row: number, at: number, step: number, wanted: number): number {
    const { geometry, sheet } = this;
    let room = 0;
    for (let next = at + step; room < wanted; next += step) {
      const column = geometry.columns[next];
      if (column === undefined || geometry.mergeAt(row, column) !== undefined) break;
      if (sheet.cell(row, column).value.kind !== "blank") break;
      room += geometry.width(column, column);
    }
    return Math.min(room, wanted);
  }
}

/** A formula's cell is not typed into: what it says follows from other cells. */
export const isOpen = (sheet: SheetContent, cell: Cell): boolean =>
  cell.formula === undefined && !(sheet.protected && cell.locked);

function shownText(cell: Cell, look: CellLook, width: number): string {
  if (cell.value.kind !== "number") return cellText(cell);
  const family = familyOf(look);
  return fittingText(cell, (text) => (drawnWidth(text, look, family) ?? 0) <= width - padding);
}

const nextOf = (drawn: readonly number[], at: number): number => drawn[drawn.indexOf(at) + 1] ?? at + 1;

/** Frozen cells lie over the others; one whose words run on lies over its blank neighbours too. */
function stuck(top: number | undefined, left: number | undefined, spills: boolean): CSSProperties {
  return {
    position: "sticky",
    ...(top === undefined ? {} : { top: `${top}px` }),
    ...(left === undefined ? {} : { left: `${left}px` }),
    zIndex: top !== undefined && left !== undefined ? 4 : spills ? 3 : 2,
  };
}
