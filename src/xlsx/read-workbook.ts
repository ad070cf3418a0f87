import type { Area } from "../workbook/address";
import { quotedSheet } from "../workbook/address";
import type { Mark, WorkbookContent } from "../workbook/workbook";
import { markText } from "./mark-format";
import type { PackageParts, SheetPart } from "./package-parts";
import { readPackage } from "./package-parts";
import type { Note } from "./read-notes";
import { readNotes } from "./read-notes";
import type { SheetContext, SheetReading, Tally } from "./read-sheet";
import { readSheet } from "./read-sheet";
import { readStorage } from "./read-storage";
import { readSharedStrings } from "./shared-strings";
import { StoredSheet } from "./stored-sheet";
import { CellFormats, readStyles } from "./styles";
import type { Archive } from "./zip";

/** Cells with content that one workbook may hold: eight times a filing of 500 projects. */
const mostCells = 1_000_000;

/** Everything the port asks of a workbook. @throws UnreadableWorkbook when a part is missing, malformed or too large. */
export function readWorkbook(archive: Archive, parts: PackageParts = readPackage(archive)): WorkbookContent {
  const context: SheetContext = {
    strings:
      parts.sharedStrings === undefined
        ? []
        : readSharedStrings(archive.text(parts.sharedStrings), parts.sharedStrings),
    formats: parts.styles === undefined ? new CellFormats() : readStyles(archive.text(parts.styles), parts.styles),
    date1904: parts.date1904,
    cellsLeft: mostCells,
    unfolded: { characters: 0 },
  };
  const remarks = fileRemarks(parts);
  const marks: Mark[] = [];
  const sheets = parts.sheets.map((sheet) => {
    if (!sheet.isWorksheet) return chartSheet(sheet, context.formats);
    const reading = readSheet(archive.text(sheet.part), sheet.part, sheet.name, context);
    reading.content.hidden = sheet.hidden;
    remarks.push(...sheetRemarks(reading));
    if (reading.markAreas.length > 0) marks.push(...marksOf(reading, readNotes(parts, sheet.part).notes));
    return reading.content;
  });
  const { calculation, linksOutside } = parts;
  const storage = readStorage(archive, parts)?.entries ?? new Map<string, string>();
  return { sheets, storage, marks, calculation, linksOutside, remarks };
}

/** A chart or macro sheet takes a name and holds no cells; protected, so that nobody writes into it. */
function chartSheet({ name, hidden }: SheetPart, formats: CellFormats): StoredSheet {
  const sheet = new StoredSheet(name, formats);
  sheet.hidden = hidden;
  sheet.protected = true;
  return sheet;
}

function fileRemarks(parts: PackageParts): string[] {
  const charts = parts.sheets.filter((sheet) => !sheet.isWorksheet).map((sheet) => `“${sheet.name}”`);
  const remarks: readonly (readonly [boolean, string])[] = [
    [parts.hasMacros, "文件含有宏：只按数据读取，宏不会运行，保存时原样保留。"],
    [parts.structureLocked, "工作簿结构受保护：不能新增工作表，如需新增请先在“审阅”中撤销工作簿保护。"],
    [charts.length > 0, `工作表${charts.join("、")}是图表或宏表，没有单元格可读。`],
  ];
  return remarks.filter(([holds]) => holds).map(([, remark]) => remark);
}

function sheetRemarks({ content, unreadable, uncalculated }: SheetReading): string[] {
  const place = ({ first, count }: Tally): string =>
    `${quotedSheet(content.name)}!${first}${count > 1 ? ` 等 ${count} 个单元格` : ""}`;
  return [
    ...(unreadable.count > 0 ? [`${place(unreadable)}的内容已损坏，无法读取，请在 Excel 或 WPS 中核对。`] : []),
    ...(uncalculated.count > 0
      ? [`${place(uncalculated)}的公式没有计算结果，请在 Excel 或 WPS 中打开并保存后再试。`]
      : []),
  ];
}

/**
 * Marks are known by our conditional format; the note only gives the words. Programs that join equal formats of several
 * cells into one area are met by looking up each note of ours in the areas, which are never expanded.
 */
function marksOf({ content, markAreas }: SheetReading, notes: readonly Note[]): Mark[] {
  const marks = new Map<string, Mark>();
  const texts = new Map<string, string>();
  const add = (row: number, column: number, tone: Mark["tone"]): void => {
    const key = `${row},${column}`;
    if (!marks.has(key)) marks.set(key, { at: { sheet: content.name, row, column }, tone, text: texts.get(key) ?? "" });
  };
  const ours = notes.filter((note) => markText(note.author, note.text) !== undefined);
  for (const note of ours) texts.set(`${note.row},${note.column}`, markText(note.author, note.text) ?? "");
  for (const { tone, area } of markAreas) {
    if (area.top === area.bottom && area.left === area.right) add(area.top, area.left, tone);
    else for (const note of ours) if (covers(area, note)) add(note.row, note.column, tone);
  }
  return [...marks.values()].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

const covers = ({ top, left, bottom, right }: Area, { row, column }: Note): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
