import type { Area } from "../workbook/address";
import type { MarkTone } from "../workbook/workbook";

/** A sheet as Excel reports it, all from A1 on: grids by row and column. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  /** How often this program drew the sheet anew before this moment. */
  readonly drawn: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly locks: readonly (readonly boolean[])[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface NoteState {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** A conditional format of ours, and where it lies. */
export interface HighlightState {
  readonly sheet: string;
  readonly id: string;
  /** Undefined while it has no rule yet: Excel stopped in the middle of making it. */
  readonly tone: MarkTone | undefined;
  readonly area: Area;
}

/** What a mark says, kept in our storage where Excel has no notes. */
export interface MarkWords {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** All that a change of ours could touch, as it was at one moment. Sheets go by their ids, which survive a new name. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** The sheets whose cells were read; of the others only the name and the protection are known. */
  readonly scope: "all" | ReadonlySet<string>;
  /** Sheets can neither be added nor removed. */
  readonly structureLocked: boolean;
  readonly calculation: "auto" | "manual";
  readonly storageXml: string | undefined;
  readonly notes: readonly NoteState[];
  readonly highlights: readonly HighlightState[];
}
