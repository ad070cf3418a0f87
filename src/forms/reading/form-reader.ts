import type { MoneyUnit } from "../../quantities/amount";
import type { Address } from "../../workbook/address";
import type { Cell } from "../../workbook/cell";
import { isUncalculated, valueText } from "../../workbook/cell";
import type { Field } from "../field";
import { absent } from "../field";
import type { TermId } from "../vocabulary";
import { vocabulary } from "../vocabulary";
import { bare, splitAfterColon } from "./label";
import type { Lexicon } from "./label";
import type { PlacedText, Region } from "./sheet-view";
import { findText, textsIn } from "./sheet-view";
import { shownDate } from "./shown-date";
import type { Reader, Reading } from "./values";
import { amountReader, readText } from "./values";

/** Labels that carry their amount in their own cell. */
const breakdownTerms: readonly TermId[] = [
  "byIncome",
  "byNature",
  "generalPublicBudget",
  "governmentFunds",
  "specialAccountRevenue",
  "basicSpending",
  "projectSpending",
];

const allTerms = Object.keys(vocabulary) as TermId[];

/** Nobody knows whether such a cell is blank: a check that asks for it stands aside. */
const withoutResult: Reading<never> = { state: "unreadable", value: undefined, trouble: "公式没有计算结果" };

/** Turns places of one form into fields and keeps every field it made, in reading order. */
export class FormReader {
  readonly fields: Field<unknown>[] = [];

  constructor(
    readonly region: Region,
    readonly lexicon: Lexicon,
    /** What every key of this form begins with: "overall". */
    readonly key: string,
    readonly moneyUnit: MoneyUnit,
    /** Decimals an amount of this form shows at least. */
    readonly decimals: number,
  ) {}

  /** The cell that shows at a place, read as one kind of value. */
  at<T>(key: string, label: string, row: number, column: number, read: Reader<T>): Field<T> {
    const { at, cell } = this.region.index.cellAt(row, column);
    return this.keep(this.make(key, label, at, cell, valueText(cell.value), read));
  }

  /** What is printed at a place: evidence, and nothing to be filled in. */
  printedAt(key: string, label: string, place: PlacedText): Field<string> {
    const { at, cell } = this.region.index.cellAt(place.row, place.column);
    return this.make(key, label, at, cell, valueText(cell.value), readText);
  }

  amountAt(key: string, label: string, row: number, column: number, unit = this.moneyUnit) {
    return this.at(key, label, row, column, amountReader(unit, this.decimals));
  }

  absent<T>(key: string, label: string): Field<T> {
    return this.keep(absent<T>(this.fullKey(key), label));
  }

  /**
   * The value that belongs to a label: behind its colon in the same cell, or else in the next cell to the right that is
   * not a label itself. "填表人: 张某" and "填表人:" | "张某" are both seen. A copy whose merges were lost has empty cells
   * in between: "主管部门" | | | "省厅". While all are blank, `whenBlank` says where the form expects the value.
   */
  beside<T>(
    key: string,
    label: string,
    found: PlacedText | undefined,
    read: Reader<T>,
    whenBlank: "right" | "behind" = "right",
  ): Field<T> {
    if (!found) return this.absent(key, label);
    const split = splitAfterColon(found.text);
    if (split && split.after !== "") return this.behindLabel(key, label, found, split.prefix, split.after, read);
    const right = found.right + 1;
    const hasRight = right <= this.region.right && !this.isLabel(right, found.row);
    const further = hasRight && this.isBlank(right, found.row) ? this.furtherRight(found.row, right, read) : undefined;
    if (further) return this.at(key, label, found.row, further.column, read);
    if (split && (!hasRight || (whenBlank === "behind" && this.isBlank(right, found.row))))
      return this.behindLabel(key, label, found, split.prefix, "", read);
    return hasRight ? this.at(key, label, found.row, right, read) : this.absent(key, label);
  }

  /** A value written into its label's own cell: "其中: 一般公共预算:1325.68". */
  behindLabel<T>(
    key: string,
    label: string,
    found: PlacedText,
    prefix: string,
    after: string,
    read: Reader<T>,
  ): Field<T> {
    const { at, cell } = this.region.index.cellAt(found.row, found.column);
    return this.keep({ prefix, ...this.make(key, label, at, cell, after, read) });
  }

  private make<T>(key: string, label: string, at: Address, cell: Cell, written: string, read: Reader<T>): Field<T> {
    const { state, value, trouble, shown } = isUncalculated(cell.value) ? withoutResult : read(cell, written);
    // Thousands of fields of one make, in one order with the absent ones: checks then look at them twice as fast.
    const field = { key: this.fullKey(key), label, state, value, written: shown ?? written, at, cell };
    return trouble === undefined ? field : { trouble, ...field };
  }

  private fullKey(key: string): string {
    return `${this.key}.${key}`;
  }

  private isLabel(column: number, row: number): boolean {
    const { cell } = this.region.index.cellAt(row, column);
    if (cell.value.kind !== "text") return false;
    // "其中:基本支出:900.47" beside a blank "一般公共预算:" is another label, though an amount follows it.
    return /[:\uFF1A]\s*$/.test(cell.value.text) || this.isLabelled(cell.value.text, breakdownTerms);
  }

  /** The first text to the right in a row, when it reads as what is sought and is neither a label nor a remark on units. */
  private furtherRight<T>(row: number, from: number, read: Reader<T>): PlacedText | undefined {
    const next = this.region.index.inRow(row).find(({ column }) => column > from);
    if (!next || next.column > this.region.right || this.isPrinted(next.text)) return undefined;
    const { cell } = this.region.index.cellAt(row, next.column);
    return read(cell, next.text).state === "given" ? next : undefined;
  }

  /** Words of the form itself: any of its labels, 单位：万元, the date or the year of its heading. */
  private isPrinted(text: string): boolean {
    const words = bare(text);
    return (
      /[:：]/.test(words) ||
      /^\(?(?:单位|金额单位)?[亿万]?元\)?$/.test(words) ||
      /^\(?(?:19|20)\d\d(?:年|[-./]|\)?$)/.test(words) ||
      this.lexicon.match(words, allTerms) !== undefined
    );
  }

  private isBlank(column: number, row: number): boolean {
    return this.region.index.cellAt(row, column).cell.value.kind === "blank";
  }

  private keep<F extends Field<unknown>>(field: F): F {
    this.fields.push(field);
    return field;
  }

  /** The first cell whose text is one of these terms, between two rows. */
  find(terms: TermId | readonly TermId[], from?: number, to?: number): PlacedText | undefined {
    const list = typeof terms === "string" ? [terms] : terms;
    return findText(this.region, ({ text }) => this.lexicon.match(text, list) !== undefined, from, to);
  }

  /** The first cell that is one of these terms or begins with one and a colon: "填报单位:省交易中心". */
  findLabelled(terms: TermId | readonly TermId[], from?: number, to?: number): PlacedText | undefined {
    const list = typeof terms === "string" ? [terms] : terms;
    return findText(this.region, ({ text }) => this.isLabelled(text, list), from, to);
  }

  private isLabelled(text: string, terms: readonly TermId[]): boolean {
    if (this.lexicon.match(text, terms) !== undefined) return true;
    const split = splitAfterColon(text);
    return split !== undefined && this.lexicon.match(split.prefix, terms) !== undefined;
  }

  /**
   * Finds the row that names these columns: the first row in which at least `least` of the terms stand. Returns where
   * each stands; a term that stands twice keeps its first place.
   */
  findColumns<T extends TermId>(
    terms: readonly T[],
    least: number,
    from?: number,
    to?: number,
  ): { readonly row: number; readonly columns: ReadonlyMap<T, PlacedText> } | undefined {
    const columns = new Map<T, PlacedText>();
    let row = -1;
    for (const text of textsIn(this.region, from, to)) {
      if (text.row !== row) {
        if (columns.size >= least) break;
        columns.clear();
        row = text.row;
      }
      const term = this.lexicon.match(text.text, terms);
      if (term !== undefined && !columns.has(term)) columns.set(term, text);
    }
    return columns.size >= least ? { row, columns } : undefined;
  }

  /** Head fields every form has. */
  head(title: PlacedText | undefined): { title: Field<string>; unit: Field<string>; year: Field<string> } {
    return {
      title: title ? this.at("title", "标题", title.row, title.column, readText) : this.absent<string>("title", "标题"),
      unit: this.unit(),
      year: this.year(title),
    };
  }

  private unit(): Field<string> {
    return this.beside("unit", this.lexicon.printed("unit"), this.findLabelled("unit"), readUnit);
  }

  /** The year stands in the title, in a line of its own below it (( 2021 年度)), or beside the label 年度. */
  private year(title: PlacedText | undefined): Field<string> {
    const inTitle = title && yearIn(title.text) ? title : undefined;
    const found =
      inTitle ??
      findText(
        this.region,
        ({ text }) => /^\(?20\d\d年?度?\)?$/.test(bare(text)),
        this.region.top,
        this.region.top + 4,
      );
    if (found) return this.at("year", "年度", found.row, found.column, readYear);
    const label = this.find("year", this.region.top, this.region.top + 6);
    return label ? this.beside("year", "年度", label, readYear) : this.absent("year", "年度");
  }
}

/** "2024年度项目支出绩效自评表" → "2024". */
export function yearIn(text: string): string | undefined {
  return /(?:^|[^\d])(20\d\d)(?=年|[^\d]|$)/.exec(bare(text))?.[1];
}

/** Where the seal goes, and a label typed again beside its own: neither is part of the name. */
const sealed = /\s*[(（](?:盖章|公章|签章|单位公章|单位盖章|加盖公章|章)[)）]\s*$/;
const labelAgain =
  /^\s*(?:填报单位|单位名称|部门名称|省级预算部门名称)\s*(?:[(（][^()（）]{1,6}[)）])?\s*[:：]\s*(?=\S)/;

const readUnit: Reader<string> = (cell, written) => {
  const reading = readText(cell, written);
  const name = reading.value?.replace(labelAgain, "").replace(sealed, "");
  if (name === undefined || name === reading.value) return reading;
  return name === "" ? { state: "blank", value: undefined } : { ...reading, value: name };
};

const readYear: Reader<string> = (cell, written) => {
  const year = yearIn(shownDate(cell) ?? written);
  if (year) return { state: "given", value: year };
  return written.trim() === ""
    ? { state: "blank", value: undefined }
    : { state: "unreadable", value: undefined, trouble: "看不出年度" };
};
