import type { Area } from "../workbook/address";
import { areaName, parseArea } from "../workbook/address";
import { hasNotes, tellsMerges } from "./api-level";
import { noteParts } from "./mark-format";
import { listHighlights, markedSpots, placedHighlights } from "./read-highlights";
import { storageNamespace } from "./storage-xml";
import type { NoteState, SheetState, WorkbookState } from "./workbook-state";

/** Which sheets to read, by name, and how far at least: cells to be edited may lie beyond the cells in use. */
export interface ReadScope {
  readonly sheets: "all" | ReadonlySet<string>;
  readonly reach?: ReadonlyMap<string, Area>;
  /** How often this program drew each sheet anew, by id. */
  readonly drawn: ReadonlyMap<string, number>;
  /** How many sheets go into one request; all, unless Excel limits what it answers. */
  readonly sheetsAtOnce?: number | undefined;
  /** The merges of the sheets this program drew, by name. */
  readonly merges: ReadonlyMap<string, readonly Area[]>;
}

/** Rows and columns in which cells without a value count when they have a look: some files paint a million. */
const paintedArea = "A1:CV3000";

/**
 * Reads in two round trips whatever the number of sheets: what there is, then everything of it. A third comes only when
 * marks lie where neither a note nor our own record says.
 */
export async function readState(context: Excel.RequestContext, scope: ReadScope): Promise<WorkbookState> {
  const { workbook } = context;
  const names = "items/id,items/name,items/visibility,items/protection/protected,items/protection/options";
  const worksheets = workbook.worksheets.load(names);
  const part = workbook.customXmlParts.getByNamespace(storageNamespace).getOnlyItemOrNullObject();
  const xml = part.getXml();
  part.load("id");
  const structure = workbook.protection.load("protected");
  const application = workbook.application.load("calculationMode");
  const notes = hasNotes() ? workbook.notes.load("items/content") : undefined;
  await context.sync();
  const storageXml = part.isNullObject ? undefined : xml.value;

  const places = (notes?.items ?? []).map((note) => ({
    content: note.content,
    at: note.getLocation().load("address,worksheet/id"),
    marked: noteParts(note.content).mark !== undefined,
  }));
  const chosen = worksheets.items.filter(({ name }) => scope.sheets === "all" || scope.sheets.has(name));
  const spots = markedSpots(
    chosen,
    storageXml,
    places.filter(({ marked }) => marked).map(({ at }) => at),
  );
  const asked: ReturnType<typeof askSheet>[] = [];
  const lists: ReturnType<typeof listHighlights>[] = [];
  const atOnce = scope.sheetsAtOnce ?? Infinity;
  for (let from = 0; from === 0 || from < chosen.length; from += atOnce) {
    const slice = chosen.slice(from, from + atOnce);
    asked.push(...slice.map((sheet) => askSheet(sheet, scope)));
    lists.push(...slice.map(listHighlights));
    await context.sync();
  }
  const read = new Map(asked.map((sheet) => [sheet.id, sheet.answer()]));
  return {
    sheets: worksheets.items.map((sheet) => ({
      ...(read.get(sheet.id) ?? nothingRead),
      ...nameplate(sheet),
      drawn: scope.drawn.get(sheet.id) ?? 0,
    })),
    scope: scope.sheets === "all" ? "all" : new Set(chosen.map(({ id }) => id)),
    structureLocked: structure.protected,
    calculation: application.calculationMode === "Manual" ? "manual" : "auto",
    storageXml,
    notes: places.flatMap(({ content, at }) => noteState(content, at)),
    highlights: await placedHighlights(context, lists, spots),
  };
}

type CellsOfSheet = Omit<SheetState, "id" | "name" | "hidden" | "protected" | "protection" | "drawn">;

const nothingRead: CellsOfSheet = {
  values: [],
  formulas: [],
  types: [],
  numberFormats: [],
  locks: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
};

function nameplate({ id, name, visibility, protection }: Excel.Worksheet) {
  return {
    id,
    name,
    hidden: visibility !== "Visible",
    protected: protection.protected,
    protection: protection.protected ? protection.options : undefined,
  };
}

/** From A1 to the last value, and as far as cells are painted to be filled in. */
function regionOf(sheet: Excel.Worksheet, reach: Area | undefined): Excel.Range {
  const painted = sheet.getUsedRange(false).getBoundingRect("A1").getIntersection(paintedArea);
  const region = sheet.getUsedRange(true).getBoundingRect(painted);
  return reach ? region.getBoundingRect(areaName(reach)) : region;
}

function askSheet(sheet: Excel.Worksheet, scope: ReadScope): { id: string; answer(): CellsOfSheet } {
  const region = regionOf(sheet, scope.reach?.get(sheet.name)).load("values,formulas,valueTypes,numberFormat");
  const locks = region.getCellProperties({ format: { protection: true } });
  const rows = region.getRowProperties({ rowHidden: true });
  const columns = region.getColumnProperties({ columnHidden: true });
  const merged = tellsMerges() ? region.getMergedAreasOrNullObject() : undefined;
  merged?.load("areaCount");
  merged?.areas.load("items/address");
  return {
    id: sheet.id,
    answer: () => ({
      values: region.values as unknown[][],
      formulas: region.formulas as unknown[][],
      types: region.valueTypes,
      numberFormats: region.numberFormat as string[][],
      locks: locks.value.map((row) => row.map((cell) => cell.format?.protection?.locked !== false)),
      merges: merged ? mergesOf(merged) : (scope.merges.get(sheet.name) ?? []),
      hiddenRows: new Set(rows.value.flatMap((row, index) => (row.rowHidden ? [index] : []))),
      hiddenColumns: new Set(columns.value.flatMap((column, index) => (column.columnHidden ? [index] : []))),
    }),
  };
}

const mergesOf = (merged: Excel.RangeAreas): Area[] =>
  merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => areaOf(address) ?? []);

/** "'1. it''s'!A1:B2" → its rectangle. */
export const areaOf = (address: string): Area | undefined => parseArea(address.slice(address.lastIndexOf("!") + 1));

function noteState(content: string, at: Excel.Range): NoteState[] {
  const area = areaOf(at.address);
  return area ? [{ sheet: at.worksheet.id, row: area.top, column: area.left, content }] : [];
}
