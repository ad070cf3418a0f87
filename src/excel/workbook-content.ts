import type { Area } from "../workbook/address";
import type { Cell } from "../workbook/cell";
import { blankCell } from "../workbook/cell";
import type { Mark, SheetContent, WorkbookContent } from "../workbook/workbook";
import { hasNotes, tellsMerges } from "./api-level";
import { linksOutside } from "../workbook/formula/outside";
import { formulaOf, valueOf } from "./cell-values";
import { noteParts } from "./mark-format";
import { storedWords } from "./mark-words";
import { marksEntry, storageEntries } from "./storage-xml";
import type { HighlightState, SheetState, WorkbookState } from "./workbook-state";

/** What was read, as the port gives it. */
export function contentOf(state: WorkbookState): WorkbookContent {
  const sheets = state.sheets.map((sheet) => new ReadSheet(sheet));
  return {
    sheets,
    storage: entriesOf(state),
    marks: marksOf(state),
    calculation: state.calculation,
    linksOutside: linksOutside(sheets),
    remarks: [
      ...(tellsMerges() ? [] : ["此版本的 Excel 不能告知哪些单元格已合并。"]),
      ...(hasNotes() ? [] : ["此版本的 Excel 不能由加载项写批注，标记只有底色，说明见本窗格。"]),
    ],
  };
}

function entriesOf({ storageXml }: WorkbookState): Map<string, string> {
  const entries = storageXml === undefined ? new Map<string, string>() : storageEntries(storageXml);
  entries.delete(marksEntry);
  return entries;
}

/** The marks as a person sees them: one for each highlight, with the words of its note or of our own record. */
export function marksOf(state: WorkbookState): Mark[] {
  const names = new Map(state.sheets.map(({ id, name }) => [id, name]));
  const words = wordsByPlace(state);
  return state.highlights.flatMap(({ sheet: id, tone, area }) => {
    const sheet = names.get(id);
    if (sheet === undefined || tone === undefined) return [];
    const at = { sheet, row: area.top, column: area.left };
    return [{ at, tone, text: words.get(placeKey(id, at.row, at.column)) ?? movedWords(state, id, area) ?? "" }];
  });
}

export const placeKey = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`;

function wordsByPlace(state: WorkbookState): Map<string, string> {
  const ids = new Map(state.sheets.map(({ id, name }) => [name, id]));
  const words = storedWords(state.storageXml).map(
    ({ sheet, row, column, text }) => [placeKey(ids.get(sheet) ?? "", row, column), text] as const,
  );
  const noted = state.notes.flatMap(({ sheet, row, column, content }) => {
    const { mark } = noteParts(content);
    return mark === undefined ? [] : [[placeKey(sheet, row, column), mark] as const];
  });
  return new Map([...words, ...noted]);
}

/** Rows may have been inserted since: as many highlights as records without their cell pair up from top to bottom. */
function movedWords(state: WorkbookState, sheet: string, area: Area): string | undefined {
  const name = state.sheets.find(({ id }) => id === sheet)?.name;
  const own = state.highlights.filter((one) => one.sheet === sheet).sort(byPlace);
  const records = storedWords(state.storageXml).filter((record) => record.sheet === name);
  const lost = own.filter(({ area: { top, left } }) => !records.some((r) => r.row === top && r.column === left));
  const left = records.filter(({ row, column }) => !own.some((o) => o.area.top === row && o.area.left === column));
  if (lost.length !== left.length) return undefined;
  const sorted = [...left].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted[lost.findIndex((one) => one.area === area)]?.text;
}

const byPlace = (a: HighlightState, b: HighlightState): number => a.area.top - b.area.top || a.area.left - b.area.left;

/** A sheet over the grids Excel gave; cells beyond them are blank. */
class ReadSheet implements SheetContent {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  #extent: readonly [rows: number, columns: number] | undefined;

  constructor(private readonly state: SheetState) {
    this.name = state.name;
    this.hidden = state.hidden;
    this.protected = state.protected;
    this.merges = state.merges;
    this.hiddenRows = state.hiddenRows;
    this.hiddenColumns = state.hiddenColumns;
  }

  get rowCount(): number {
    return this.#extents()[0];
  }

  get columnCount(): number {
    return this.#extents()[1];
  }

  cell(row: number, column: number): Cell {
    const { values, formulas, types, numberFormats, locks } = this.state;
    const raw = values[row]?.[column];
    if (raw === undefined) return blankCell;
    const formula = formulaOf(formulas[row]?.[column], raw);
    return {
      value: valueOf(raw, types[row]?.[column] ?? ""),
      ...(formula === undefined ? {} : { formula }),
      numberFormat: numberFormats[row]?.[column] ?? "General",
      locked: locks[row]?.[column] ?? true,
    };
  }

  *cells(): Iterable<{ row: number; column: number; cell: Cell }> {
    for (const [row, values] of this.state.values.entries())
      for (const column of values.keys()) {
        const cell = this.cell(row, column);
        if (cell.value.kind !== "blank" || cell.formula !== undefined) yield { row, column, cell };
      }
  }

  #extents(): readonly [number, number] {
    if (this.#extent) return this.#extent;
    let rows = 0;
    let columns = 0;
    for (const { row, column } of this.cells()) {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return (this.#extent = [rows, columns]);
  }
}
