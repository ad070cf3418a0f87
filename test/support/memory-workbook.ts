import type { Address, Area } from "../../src/workbook/address";
import { addressText } from "../../src/workbook/address";
import type { Cell, CellValue } from "../../src/workbook/cell";
import { blank, blankCell } from "../../src/workbook/cell";
import type { SheetDrawing } from "../../src/workbook/drawing";
import { formatCode } from "../../src/workbook/drawing";
import { linksOutside } from "../../src/workbook/formula/outside";
import { assertWritable } from "../../src/workbook/sheet-rules";
import type {
  Mark,
  OtherMarks,
  SheetContent,
  Snapshot,
  Workbook,
  WorkbookContent,
  WritePlan,
} from "../../src/workbook/workbook";

interface MemorySheet {
  readonly name: string;
  hidden: boolean;
  protected: boolean;
  readonly cells: Map<string, Cell>;
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly notes: Map<string, string>;
}

interface MemoryState {
  readonly sheets: MemorySheet[];
  readonly storage: Map<string, string>;
  readonly marks: Map<string, Mark>;
  calculation: "auto" | "manual";
}

interface MemorySnapshot extends Snapshot {
  readonly state: MemoryState;
}

/** A workbook that lives in memory: what tests read and write where no file is needed. */
export class MemoryWorkbook implements Workbook {
  private state: MemoryState = { sheets: [], storage: new Map(), marks: new Map(), calculation: "auto" };

  /** The cell last shown, for tests of navigation. */
  shown: Address | undefined;

  async read(): Promise<WorkbookContent> {
    const copy = copyOf(this.state);
    const sheets = copy.sheets.map(contentOf);
    return {
      sheets,
      storage: copy.storage,
      marks: [...copy.marks.values()],
      calculation: copy.calculation,
      linksOutside: linksOutside(sheets),
      remarks: [],
    };
  }

  async write(plan: WritePlan): Promise<void> {
    assertWritable(this.state.sheets.map(contentOf), plan);
    const next = copyOf(this.state);
    for (const name of plan.removeSheets ?? []) removeSheet(next, name);
    for (const drawing of plan.sheets ?? []) {
      const at = next.sheets.findIndex(({ name }) => name === drawing.name);
      if (at >= 0) forgetMarks(next, drawing.name);
      next.sheets.splice(at < 0 ? next.sheets.length : at, 1, draw(drawing));
    }
    for (const edit of plan.edits ?? []) {
      const sheet = next.sheets.find((one) => one.name === edit.at.sheet);
      if (!sheet) throw new Error(`no sheet ${edit.at.sheet}`);
      this.putCell(sheet, edit.at.row, edit.at.column, edit.value, edit.formula);
      const noteKey = key(edit.at.row, edit.at.column);
      if (edit.note) sheet.notes.set(noteKey, [sheet.notes.get(noteKey), edit.note].filter(Boolean).join("\n"));
    }
    for (const [name, text] of plan.storage ?? [])
      if (text === undefined) next.storage.delete(name);
      else next.storage.set(name, text);
    this.state = next;
  }

  async mark(marks: readonly Mark[], others: OtherMarks = "kept"): Promise<void> {
    if (others === "dropped") this.state.marks.clear();
    for (const one of marks) this.state.marks.set(addressText(one.at), one);
  }

  async show(at: Address): Promise<void> {
    this.shown = at;
  }

  async snapshot(): Promise<MemorySnapshot> {
    return { takenBy: "memory", state: copyOf(this.state) };
  }

  async restore(snapshot: Snapshot): Promise<void> {
    this.state = copyOf((snapshot as MemorySnapshot).state);
  }

  /** Sets one cell without any rule: how tests damage a workbook. Undefined clears it. */
  set(at: Address, value: CellValue | undefined, formula?: string, numberFormat?: string): void {
    const sheet = this.sheet(at.sheet);
    if (value === undefined) this.putCell(sheet, at.row, at.column, blank);
    else this.putCell(sheet, at.row, at.column, value, formula, numberFormat);
  }

  /** How the workbook calculates from now on. */
  calculate(mode: "auto" | "manual"): void {
    this.state.calculation = mode;
  }

  /** Takes away every sheet whose name contains this text. */
  remove(name: string): void {
    const kept = this.state.sheets.filter((sheet) => !sheet.name.includes(name));
    if (kept.length === this.state.sheets.length) throw new Error(`no sheet named like ${name}`);
    this.state.sheets.splice(0, Infinity, ...kept);
  }

  /** The sheet's own record, made when missing: how tests build workbooks by hand. */
  sheet(name: string): MemorySheet {
    const found = this.state.sheets.find((one) => one.name === name);
    if (found) return found;
    const made = emptySheet(name);
    this.state.sheets.push(made);
    return made;
  }

  private putCell(
    sheet: MemorySheet,
    row: number,
    column: number,
    value: CellValue,
    formula?: string,
    numberFormat?: string,
  ): void {
    const before = sheet.cells.get(key(row, column)) ?? blankCell;
    sheet.cells.set(key(row, column), {
      value,
      ...(formula === undefined ? {} : { formula }),
      numberFormat: numberFormat ?? before.numberFormat,
      locked: before.locked,
    });
  }
}

function removeSheet(state: MemoryState, name: string): void {
  state.sheets.splice(0, Infinity, ...state.sheets.filter((sheet) => sheet.name !== name));
  forgetMarks(state, name);
}

function forgetMarks({ marks }: MemoryState, sheet: string): void {
  for (const [place, { at }] of marks) if (at.sheet === sheet) marks.delete(place);
}

const key = (row: number, column: number): string => `${row},${column}`;

function emptySheet(name: string): MemorySheet {
  return {
    name,
    hidden: false,
    protected: false,
    cells: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    notes: new Map(),
  };
}

function draw(drawing: SheetDrawing): MemorySheet {
  const sheet = emptySheet(drawing.name);
  sheet.protected = drawing.protect;
  sheet.merges.push(...drawing.merges);
  for (const cell of drawing.cells) {
    sheet.cells.set(key(cell.row, cell.column), {
      value: cell.value,
      ...(cell.formula === undefined ? {} : { formula: cell.formula }),
      numberFormat: formatCode[cell.print],
      locked: !cell.look.startsWith("input"),
    });
    if (cell.note) sheet.notes.set(key(cell.row, cell.column), cell.note);
  }
  return sheet;
}

function copyOf(state: MemoryState): MemoryState {
  return {
    sheets: state.sheets.map((sheet) => ({
      ...sheet,
      cells: new Map(sheet.cells),
      merges: [...sheet.merges],
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
      notes: new Map(sheet.notes),
    })),
    storage: new Map(state.storage),
    marks: new Map(state.marks),
    calculation: state.calculation,
  };
}

function contentOf(sheet: MemorySheet): SheetContent {
  const stored = [...sheet.cells]
    .map(([place, cell]) => {
      const [row, column] = place.split(",").map(Number) as [number, number];
      return { row, column, cell };
    })
    .filter(({ cell }) => cell.value.kind !== "blank" || cell.formula !== undefined)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    protected: sheet.protected,
    rowCount: stored.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columnCount: stored.reduce((most, { column }) => Math.max(most, column + 1), 0),
    cell: (row, column) => sheet.cells.get(key(row, column)) ?? blankCell,
    cells: () => stored,
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}
