import { inOrder } from "./cell-order";
import { areaName, cellName, parseArea, quotedSheet } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import { WorkbookRefused } from "../workbook/workbook";
import { formulaResult, cellContent } from "./cell-xml";
import type { Span, Splice } from "./scan";
import { appending, attributeOf, childOf, escaped, prefixOf, rootOf, settingAttribute, spliced } from "./scan";
import type { Numbered } from "./sheet-grid";
import {
  arrayAreaAt,
  arrayAreas,
  cellsOf,
  columnStyles,
  rowStyle,
  rowsOf,
  sharedMaster,
  sharedMembers,
  sheetDataOf,
} from "./sheet-grid";

/** One cell to change in a sheet's text. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
  /** The formula stays as it is written, only its result is new. */
  readonly recalculated: boolean;
}

export interface PatchedSheet {
  readonly text: string;
  /** A formula came or went, so that the order of calculation no longer holds. */
  readonly formulasChanged: boolean;
}

/** Changes cells in the text of a worksheet; everything else stays byte for byte. */
export function patchSheet(text: string, sheetName: string, patches: readonly CellPatch[]): PatchedSheet {
  return new SheetPatch(text, sheetName).apply(patches);
}

class SheetPatch {
  readonly #root: Span;
  readonly #prefix: string;
  readonly #splices: Splice[] = [];
  /** Shared formulas whose one written-out cell is changed. */
  readonly #orphaned = new Set<string>();
  readonly #replaced = new Set<number>();
  #formulasChanged = false;
  #columns: ReturnType<typeof columnStyles> | undefined;

  readonly #text: string;
  readonly #sheetName: string;

  constructor(text: string, sheetName: string) {
    this.#text = text;
    this.#sheetName = sheetName;

    this.#root = rootOf(text);
    this.#prefix = prefixOf(this.#root);
  }

  apply(patches: readonly CellPatch[]): PatchedSheet {
    const sheetData = sheetDataOf(this.#text);
    if (!sheetData) throw new WorkbookRefused("host", `工作表“${this.#sheetName}”没有单元格区域，不能写入。`);
    this.#refuseArrays(patches);
    this.#patchRows(
      sheetData,
      inOrder(patches, (patch) => patch),
    );
    if (this.#orphaned.size > 0) this.#writeOutShared(sheetData);
    this.#growDimension(patches);
    return { text: spliced(this.#text, this.#splices), formulasChanged: this.#formulasChanged };
  }

  #refuseArrays(patches: readonly CellPatch[]): void {
    const areas = arrayAreas(this.#text);
    for (const { row, column, recalculated } of areas.length > 0 ? patches : []) {
      const area = recalculated ? undefined : arrayAreaAt(areas, row, column);
      if (area === undefined) continue;
      const place = this.#placeName(row, column);
      throw new WorkbookRefused(
        "host",
        `${place} 属于数组公式或模拟运算表 ${area}，不能单独改写，请先在 Excel 中改为普通公式。`,
        place,
      );
    }
  }

  #patchRows(sheetData: Span, wanted: readonly (readonly [number, readonly CellPatch[]])[]): void {
    const rows = new Map<number, Span>();
    const numbers = new Set(wanted.map(([number]) => number));
    /** Where a new row goes: before the first one that comes after it. */
    const next = new Map<number, Numbered>();
    let waiting = [...numbers];
    for (const row of rowsOf(this.#text, sheetData)) {
      if (numbers.has(row.number) && !rows.has(row.number)) rows.set(row.number, row.span);
      const first = waiting[0];
      if (first === undefined || row.number <= first) continue;
      for (const number of waiting) if (number < row.number) next.set(number, row);
      waiting = waiting.filter((number) => number >= row.number);
    }
    const behind: string[] = [];
    for (const [number, patches] of wanted) {
      const span = rows.get(number);
      const before = next.get(number)?.span.start;
      if (span) this.#patchCells(number, span, patches);
      else if (before !== undefined)
        this.#splices.push({ from: before, to: before, text: this.#newRow(number, patches) });
      else behind.push(this.#newRow(number, patches));
    }
    if (behind.length > 0) this.#splices.push(appending(this.#text, sheetData, behind.join("")));
  }

  #newRow(number: number, patches: readonly CellPatch[]): string {
    const cells = patches.map((patch) => this.#newCell(patch, undefined)).join("");
    return `<${this.#prefix}row r="${number + 1}">${cells}</${this.#prefix}row>`;
  }

  #patchCells(row: number, span: Span, patches: readonly CellPatch[]): void {
    const cells = [...cellsOf(this.#text, span)];
    const behind: string[] = [];
    for (const patch of patches) {
      const cell = cells.find(({ number }) => number === patch.column);
      const next = cells.find(({ number }) => number > patch.column);
      if (cell) this.#replaceCell(cell.span, patch);
      else if (next) {
        const at = next.span.start;
        this.#splices.push({ from: at, to: at, text: this.#newCell(patch, span) });
      } else behind.push(this.#newCell(patch, span));
    }
    if (behind.length > 0) this.#splices.push(appending(this.#text, span, behind.join("")));
  }

  #newCell(patch: CellPatch, row: Span | undefined): string {
    if (patch.formula !== undefined) this.#formulasChanged = true;
    this.#columns ??= columnStyles(this.#text);
    const ofColumn = this.#columns.find(({ first, last }) => patch.column >= first && patch.column <= last)?.style;
    const style = (row && rowStyle(this.#text, row)) ?? ofColumn;
    return this.#cell(patch, style === undefined ? "" : ` s="${style}"`);
  }

  #replaceCell(span: Span, patch: CellPatch): void {
    const formula = childOf(this.#text, span, "f");
    const style = attributeOf(this.#text, span, "s");
    const kept = patch.recalculated && formula ? this.#text.slice(formula.start, formula.end) : undefined;
    if (kept === undefined) {
      if ((formula !== undefined) !== (patch.formula !== undefined)) this.#formulasChanged = true;
      const shared = sharedMaster(this.#text, span);
      if (shared !== undefined) this.#orphaned.add(shared);
      if (formula) this.#replaced.add(formula.start);
    }
    const attributes = style === undefined ? "" : ` s="${style}"`;
    this.#splices.push({ from: span.start, to: span.end, text: this.#cell(patch, attributes, kept) });
  }

  #cell(patch: CellPatch, style: string, keptFormula?: string): string {
    const { row, column, value, formula } = patch;
    const { type, inside } =
      keptFormula === undefined
        ? cellContent(value, formula, this.#prefix, this.#placeName(row, column))
        : formulaResult(value, this.#prefix);
    const all = `${keptFormula ?? ""}${inside}`;
    const start = `<${this.#prefix}c r="${cellName(row, column)}"${style}${type}`;
    return all === "" ? `${start}/>` : `${start}>${all}</${this.#prefix}c>`;
  }

  /** The cells that leaned on a formula now changed get it written out, each moved to its own place. */
  #writeOutShared(sheetData: Span): void {
    const p = this.#prefix;
    for (const { formula, written } of sharedMembers(this.#text, sheetData, this.#orphaned))
      if (!this.#replaced.has(formula.start))
        this.#splices.push({ from: formula.start, to: formula.end, text: `<${p}f>${escaped(written)}</${p}f>` });
  }

  /** Some readers drop what lies outside the stated dimension. */
  #growDimension(patches: readonly CellPatch[]): void {
    const span = childOf(this.#text, this.#root, "dimension");
    const area = span && parseArea(attributeOf(this.#text, span, "ref") ?? "");
    if (!span || !area) return;
    const grown = {
      top: Math.min(area.top, ...patches.map(({ row }) => row)),
      left: Math.min(area.left, ...patches.map(({ column }) => column)),
      bottom: Math.max(area.bottom, ...patches.map(({ row }) => row)),
      right: Math.max(area.right, ...patches.map(({ column }) => column)),
    };
    if (areaName(grown) !== areaName(area))
      this.#splices.push(settingAttribute(this.#text, span, "ref", areaName(grown)));
  }

  #placeName(row: number, column: number): string {
    return `${quotedSheet(this.#sheetName)}!${cellName(row, column)}`;
  }
}
