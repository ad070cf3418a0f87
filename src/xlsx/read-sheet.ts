import type { Area } from "../workbook/address";
import { cellName, lastColumn, lastRow, parseArea } from "../workbook/address";
import type { CellValue } from "../workbook/cell";
import { blank, text, uncalculated } from "../workbook/cell";
import type { MarkTone } from "../workbook/workbook";
import { cellValue } from "./cell-value";
import { markTone } from "./mark-format";
import { RichText } from "./rich-text";
import { SharedFormulas } from "./shared-formula";
import { StoredSheet } from "./stored-sheet";
import type { CellFormats } from "./styles";
import type { Attributes, XmlHandler } from "./xml";
import { isTrue, scanXml } from "./xml";
import { damaged, tooLarge } from "./zip-directory";

/** What all sheets of a workbook share while they are read. */
export interface SheetContext {
  readonly strings: readonly CellValue[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
  /** How many more cells the whole workbook may hold. */
  cellsLeft: number;
  /** How much shared formulas have unfolded into so far. */
  readonly unfolded: { characters: number };
}

/** One sheet, and what was noticed on the way. */
export interface SheetReading {
  readonly content: StoredSheet;
  /** Where conditional formats of ours lie. */
  readonly markAreas: readonly { readonly tone: MarkTone; readonly area: Area }[];
  /** Cells whose stored value means nothing, and formulas without a result; the first of each and how many. */
  readonly unreadable: Tally;
  readonly uncalculated: Tally;
}

export interface Tally {
  count: number;
  first: string;
}

/** Reads one worksheet part. @throws UnreadableWorkbook when it is malformed or reaches beyond XFD1048576. */
export function readSheet(xml: string, part: string, name: string, context: SheetContext): SheetReading {
  const scan = new SheetScan(name, part, context);
  scanXml(xml, part, scan);
  return scan;
}

/** What a sheet holds besides its cells and tells us nothing; validations may be many. */
const silent: ReadonlySet<string> = new Set(["rPr", "dataValidations", "sheetViews"]);

/** Merges of one sheet: a form of 60 rows has about a hundred. */
const mostMerges = 100_000;

class SheetScan implements SheetReading, XmlHandler {
  readonly skips = silent;
  readonly content: StoredSheet;
  readonly markAreas: { tone: MarkTone; area: Area }[] = [];
  readonly unreadable: Tally = { count: 0, first: "" };
  readonly uncalculated: Tally = { count: 0, first: "" };

  readonly #formulas: SharedFormulas;
  readonly #rich = new RichText();
  #section = "";
  #row = -1;
  #column = -1;
  #inCell = false;
  #inInline = false;
  #type: string | undefined;
  #style = 0;
  #value: string | undefined;
  #formula: string | undefined;
  #formulaAttributes: Attributes = {};
  #collecting = false;
  #buffer = "";
  #conditionalAreas = "";

  readonly #part: string;
  readonly #context: SheetContext;

  constructor(name: string, part: string, context: SheetContext) {
    this.#part = part;
    this.#context = context;

    this.content = new StoredSheet(name, context.formats);
    this.#formulas = new SharedFormulas(context.unfolded);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inCell) this.#openInCell(name, attributes);
    else if (this.#section === "sheetData") {
      if (name === "c") this.#openCell(attributes);
      else if (name === "row") this.#openRow(attributes);
    } else this.#openElsewhere(name, attributes);
  }

  text(piece: string): void {
    if (this.#collecting) this.#buffer += piece;
    else if (this.#inInline) this.#rich.add(piece);
  }

  close(name: string): void {
    if (this.#inCell) this.#closeInCell(name);
    else if (name === this.#section) this.#section = "";
    else if (name === "formula" && this.#collecting) this.#closeConditionalFormula();
  }

  #openElsewhere(name: string, attributes: Attributes): void {
    // Controls and drawings inside a sheet have rows and columns of their own, so row and col count only in place.
    if (name === "sheetData" || name === "cols" || name === "conditionalFormatting") this.#section = name;
    if (name === "conditionalFormatting") this.#conditionalAreas = attributes["sqref"] ?? "";
    else if (name === "formula" && this.#section === "conditionalFormatting") this.#collect();
    else if (name === "col" && this.#section === "cols") this.#openColumns(attributes);
    else if (name === "mergeCell") this.#openMerge(attributes["ref"] ?? "");
    else if (name === "sheetProtection") this.content.protected = isTrue(attributes["sheet"]);
  }

  #openMerge(reference: string): void {
    if (this.content.merges.push(this.#area(reference)) > mostMerges) throw tooLarge("合并单元格太多");
  }

  #openColumns(attributes: Attributes): void {
    const { min, max, style, hidden } = attributes;
    const first = Number(min) - 1,
      last = Math.min(Number(max) - 1, lastColumn),
      columns = this.content.hiddenColumns;
    // Columns are listed once each; a file that repeats them is not walked again and again.
    if (isTrue(hidden)) for (let at = first; at <= last && !columns.has(at); at++) columns.add(at);
    if (style !== undefined && style !== "0") this.content.putColumnStyle(first, last, Number(style));
  }

  #openRow(attributes: Attributes): void {
    const { r, hidden, s, customFormat } = attributes;
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (!(this.#row >= 0 && this.#row <= lastRow)) throw this.#beyond(`第 ${r ?? this.#row + 1} 行`);
    if (hidden !== undefined && isTrue(hidden)) this.content.hiddenRows.add(this.#row);
    if (s !== undefined && isTrue(customFormat)) this.content.putRowStyle(this.#row, Number(s));
  }

  #openCell({ r, t, s }: Attributes): void {
    if (r === undefined) this.#column++;
    else this.#place(r);
    if (this.#column > lastColumn || this.#row > lastRow) throw this.#beyond(r ?? cellName(this.#row, this.#column));
    this.#inCell = true;
    this.#type = t;
    this.#style = s === undefined ? 0 : Number(s);
    this.#value = undefined;
    this.#formula = undefined;
  }

  /** "C7" → row 6, column 2; by hand, because every cell of every file passes here. */
  #place(reference: string): void {
    let column = 0;
    let at = 0;
    for (; at < reference.length; at++) {
      const letter = reference.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = Number(reference.slice(at));
    if (at === 0 || at > 3 || !Number.isInteger(row) || row < 1) throw this.#beyond(reference);
    this.#row = row - 1;
    this.#column = column - 1;
  }

  #openInCell(name: string, attributes: Attributes): void {
    if (this.#inInline) this.#rich.open(name, attributes);
    else if (name === "v") this.#collect();
    else if (name === "f") {
      this.#formulaAttributes = attributes;
      this.#collect();
    } else if (name === "is") this.#inInline = true;
  }

  #collect(): void {
    this.#collecting = true;
    this.#buffer = "";
  }

  #closeInCell(name: string): void {
    if (name === "c") this.#closeCell();
    else if (name === "is") {
      this.#inInline = false;
      this.#value = this.#rich.take();
    } else if (this.#inInline) this.#rich.close(name);
    else if (name === "v" || name === "f") {
      this.#collecting = false;
      if (name === "v") this.#value = this.#buffer;
      else this.#formula = this.#closeFormula();
    }
  }

  #closeFormula(): string | undefined {
    const { t, si } = this.#formulaAttributes;
    if (t !== "shared" || si === undefined) return this.#buffer === "" ? undefined : this.#buffer;
    const formula = this.#formulas.at(si, this.#buffer, this.#row, this.#column);
    if (formula === undefined) this.#count(this.unreadable);
    return formula;
  }

  #closeCell(): void {
    this.#inCell = false;
    const row = this.#row,
      column = this.#column,
      style = this.#style,
      formula = this.#formula;
    const value = this.#closeValue();
    if (value.kind === "blank" && formula === undefined) return this.content.putEmpty(row, column, style);
    if (--this.#context.cellsLeft < 0) throw tooLarge("有内容的单元格太多");
    const { numberFormat, locked } = this.#context.formats.at(style);
    this.content.put(
      row,
      column,
      formula === undefined ? { value, numberFormat, locked } : { value, formula, numberFormat, locked },
    );
  }

  #closeValue(): CellValue {
    const value = this.#value,
      type = this.#type;
    // openpyxl and POI write <v/> behind a formula they do not calculate; a result that is an empty text has its type.
    if (this.#formula !== undefined && (value === undefined || (type !== "str" && value.trim() === ""))) {
      this.#count(this.uncalculated);
      return uncalculated;
    }
    if (value === undefined) return blank;
    if (type === "inlineStr") return text(value);
    const { strings, date1904 } = this.#context;
    const found = cellValue(type, value, strings, date1904);
    if (found) return found;
    // A value that cannot be made out must not pass for a blank: the cell shows an error, and the file a remark.
    this.#count(this.unreadable);
    return { kind: "error", code: "#N/A" };
  }

  #closeConditionalFormula(): void {
    this.#collecting = false;
    const tone = markTone(this.#buffer);
    if (!tone || this.markAreas.length >= mostMerges) return;
    for (const reference of this.#conditionalAreas.split(/\s+/))
      if (reference !== "") this.markAreas.push({ tone, area: this.#area(reference) });
  }

  #area(reference: string): Area {
    const area = parseArea(reference);
    if (!area) throw this.#beyond(reference);
    return area;
  }

  #count(tally: Tally): void {
    if (tally.count++ === 0) tally.first = cellName(this.#row, this.#column);
  }

  #beyond(place: string): Error {
    return damaged(`工作表“${this.content.name}”（${this.#part}）中的位置 ${place.slice(0, 40)} 超出工作表范围`);
  }
}
