import type { Address, Area } from "./address";
import type { Cell, CellValue } from "./cell";
import type { SheetDrawing } from "./drawing";

/** One sheet as read: only cells that hold a value or a formula are stored. */
export interface SheetContent {
  readonly name: string;
  readonly hidden: boolean;
  /** Sheet protection is on, with or without a password. */
  readonly protected: boolean;
  /** Rows and columns in use, counted from 0; 0 × 0 for an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cell at a place; a blank cell where nothing is stored. Merged cells keep their value in the top left one. */
  cell(row: number, column: number): Cell;
  /** Every stored cell, row by row, left to right. */
  cells(): Iterable<{ readonly row: number; readonly column: number; readonly cell: Cell }>;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** What the whole workbook held at one moment. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** Our own texts kept inside the workbook (explanations, settings), by name. */
  readonly storage: ReadonlyMap<string, string>;
  /** Marks we set earlier and have not cleared. */
  readonly marks: readonly Mark[];
  /** Whether formulas follow their figures by themselves, or only when somebody presses F9. */
  readonly calculation: "auto" | "manual";
  /** Something in the workbook refers to another workbook. */
  readonly linksOutside: boolean;
  /** What a person should know about the file itself, in Chinese: 含有宏, 工作簿结构受保护 … */
  readonly remarks: readonly string[];
}

/** One cell to change. A cell gets a value, or a formula with the value it computes to. */
export interface CellEdit {
  readonly at: Address;
  readonly value: CellValue;
  readonly formula?: string;
  /** A remark to attach as the cell's note; an existing note stays above it. */
  readonly note?: string;
}

/** Everything one action wants to change. It happens wholly or not at all. */
export interface WritePlan {
  /** Sheets to take away, with all that belongs to them alone. One that a formula elsewhere or a name refers to is refused. */
  readonly removeSheets?: readonly string[];
  /** New sheets, put after the existing ones in this order. A name already taken is refused, unless the sheet is redrawn. */
  readonly sheets?: readonly SheetDrawing[];
  readonly edits?: readonly CellEdit[];
  /** Texts to keep in the workbook; undefined removes one. */
  readonly storage?: ReadonlyMap<string, string | undefined>;
}

export type MarkTone = "error" | "warning" | "reminder";

/** A highlight on a cell plus a note. One mark per cell: the caller joins what several findings say of it. */
export interface Mark {
  readonly at: Address;
  readonly tone: MarkTone;
  readonly text: string;
}

/** What becomes of the marks that were there before. */
export type OtherMarks = "kept" | "dropped";

/** Everything needed to put the workbook back; opaque to all but the adapter that took it. */
export interface Snapshot {
  readonly takenBy: string;
}

/** What we ask of any workbook. Every method that changes something does so wholly or not at all. */
export interface Workbook {
  /** Reads everything, in one batch. */
  read(): Promise<WorkbookContent>;
  /** @throws WorkbookRefused when a sheet is protected, a name is taken, a cell lies inside a merge, or the host says no. */
  write(plan: WritePlan): Promise<void>;
  /**
   * Puts marks beside those already there, or in the place of all of them: mark([], "dropped") leaves the sheets as if
   * never marked. A cell marked again shows the new mark only; its own look, value and note stay.
   */
  mark(marks: readonly Mark[], others?: OtherMarks): Promise<void>;
  /** Brings the cell into view and selects it; does nothing where there is no view. */
  show(at: Address): Promise<void>;
  snapshot(): Promise<Snapshot>;
  restore(snapshot: Snapshot): Promise<void>;
}

export type RefusalReason =
  | "sheet-protected"
  | "sheet-name-taken"
  | "sheet-name-invalid"
  | "sheet-missing"
  | "sheet-referenced"
  | "last-sheet"
  | "inside-merge"
  | "beyond-sheet"
  | "workbook-protected"
  | "host";

/** The host said no. The workbook is as it was. `message` is Chinese and says what to do. */
export class WorkbookRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    readonly at?: string,
  ) {
    super(message);
    this.name = "WorkbookRefused";
  }
}

/** Why a file cannot be read as a workbook; each has one Chinese sentence. */
export type UnreadableReason =
  | "missing"
  | "directory"
  | "empty"
  | "not-zip"
  | "truncated"
  | "encrypted"
  | "old-xls"
  | "text-file"
  | "too-large"
  | "damaged"
  | "not-workbook";

/** The file is not a workbook we can read. Thrown by adapters that read files. `message` is Chinese, one line. */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message);
    this.name = "UnreadableWorkbook";
  }
}
