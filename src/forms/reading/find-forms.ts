import type { MoneyUnit } from "../../quantities/amount";
import type { WorkbookContent } from "../../workbook/workbook";
import type { TermId } from "../vocabulary";
import { bare } from "./label";
import { FormulaResults } from "./formula-results";
import type { Lexicon } from "./label";
import type { PlacedText, Region } from "./sheet-view";
import { SheetIndex, textsIn } from "./sheet-view";

export type FormKind = "basicData" | "overall" | "project" | "budgetFigures";

/** One form found on a sheet, not yet read. */
export interface FoundForm {
  readonly kind: FormKind;
  readonly region: Region;
  readonly title: PlacedText | undefined;
}

const kinds: readonly FormKind[] = ["basicData", "overall", "project", "budgetFigures"];

/** Labels that only this form prints; a sheet without a title is known by them. */
const marksOf: Readonly<Record<FormKind, readonly TermId[]>> = {
  basicData: [
    "staff",
    "spending",
    "buildingControl",
    "economyMeasures",
    "threePublicExpenses",
    "operatingFunds",
    "staffInPost",
  ],
  overall: ["budgetApplication", "byIncome", "byNature", "totalFunds", "annualGoal", "executed"],
  project: ["projectName", "projectFunds", "totalFunds", "appropriation", "implementer", "executed", "annualBudget"],
  budgetFigures: ["approvedBudget", "lastYearReference", "projectCategory", "adjustedBudget"],
};

/** Every form in a workbook, sheet by sheet, top to bottom. Hidden sheets hold dictionaries and old copies, not filings. */
export function findForms(content: WorkbookContent, lexicon: Lexicon): FoundForm[] {
  const results = new FormulaResults(content.sheets);
  return content.sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap((sheet) => {
      const index = new SheetIndex(results.in(sheet));
      return columnBands(index, lexicon).flatMap((band) => formsInBand(band, lexicon));
    });
}

/** Two titles in one row mean forms side by side: the sheet is cut at the second title's left edge. */
function columnBands(index: SheetIndex, lexicon: Lexicon): Region[] {
  const whole = { index, top: 0, left: 0, bottom: index.sheet.rowCount - 1, right: index.sheet.columnCount - 1 };
  const byRow = new Map<number, PlacedText[]>();
  for (const text of index.texts)
    if (titleKind(text.text, lexicon)) byRow.set(text.row, [...(byRow.get(text.row) ?? []), text]);
  const widest = [...byRow.values()].reduce((most, row) => (row.length > most.length ? row : most), []);
  if (widest.length < 2) return [whole];
  return widest.map((title, at) => ({
    ...whole,
    left: at === 0 ? 0 : title.column,
    right: (widest[at + 1]?.column ?? whole.right + 1) - 1,
  }));
}

function formsInBand(band: Region, lexicon: Lexicon): FoundForm[] {
  const starts = startsIn(band, lexicon);
  return starts.flatMap((start, at): FoundForm[] => {
    const region = { ...band, top: start.row, bottom: (starts[at + 1]?.row ?? band.bottom + 1) - 1 };
    const title = start.title;
    const marks = kinds.map((kind) => ({ kind, count: marksFound(region, marksOf[kind], lexicon) }));
    if (title) {
      const own = marks.find(({ kind }) => kind === title.kind);
      // A table of contents names the three tables and holds none.
      return own && own.count > 0 ? [{ kind: title.kind, region, title: title.text }] : [];
    }
    const best = marks.reduce((most, one) => (one.count > most.count ? one : most));
    return best.count >= 3 ? [{ kind: best.kind, region, title: undefined }] : [];
  });
}

interface Start {
  readonly row: number;
  readonly title?: { readonly kind: FormKind; readonly text: PlacedText };
}

/**
 * Where forms begin: at each title; and, for tables stacked without titles, at each 项目名称 that follows a complete
 * form. Rows above the first title belong to nobody, unless nothing has a title.
 */
function startsIn(band: Region, lexicon: Lexicon): Start[] {
  const starts: Start[] = [];
  let sawFunds = false;
  for (const text of textsIn(band)) {
    const kind = titleKind(text.text, lexicon);
    if (kind) {
      starts.push({ row: text.row, title: { kind, text } });
      sawFunds = false;
    } else if (sawFunds && lexicon.is(text.text, "projectName") && text.row > (starts.at(-1)?.row ?? -1)) {
      starts.push({ row: text.row });
      sawFunds = false;
    } else if (lexicon.is(text.text, "totalFunds")) sawFunds = true;
  }
  const first = starts[0];
  if (!first) return band.bottom >= 0 ? [{ row: band.top }] : [];
  return first.title ? starts : [{ row: band.top }, ...starts];
}

/** A title is a short line that contains one form's name: "2024年度项目支出绩效自评表", "附件2 部门整体支出绩效自评表". */
function titleKind(text: string, lexicon: Lexicon): FormKind | undefined {
  const found = bare(text);
  if (found.length > 60 || /[。;]/.test(found)) return undefined;
  return kinds.find((kind) => lexicon.mentions(found, kind) && endsAsTitle(found));
}

/** After the name only a bracket, a year or nothing: “附件:1、…基础数据表 2、…自评表” in one cell is a list, not a title. */
function endsAsTitle(text: string): boolean {
  return (
    /(?:表|数据)(?:[(].*|20\d\d年?度?)?$/.test(text) && (text.match(/[表据](?=[^表据]*[1-9]、)/g) ?? []).length === 0
  );
}

function marksFound(region: Region, marks: readonly TermId[], lexicon: Lexicon): number {
  const found = new Set<TermId>();
  for (const { text } of textsIn(region)) {
    const term = lexicon.match(text.split(/[:\uFF1A]/)[0] ?? "", marks) ?? lexicon.match(text, marks);
    if (term) found.add(term);
  }
  return found.size;
}

/** The unit of money a form states in its header or above it; 万元 when it states none. */
export function moneyUnitOf(region: Region): MoneyUnit {
  for (const { text } of textsIn(region)) {
    const found = bare(text);
    const stated =
      /(?:金额)?单位:(?:人民币)?(亿元|万元|元)|\((亿元|万元|元)\)$|^(?:项目资金|经费控制情况|年度预算申请)\(?(亿元|万元|元)/.exec(
        found,
      );
    const unit = stated?.[1] ?? stated?.[2] ?? stated?.[3];
    if (unit === "元" || unit === "万元" || unit === "亿元") return unit;
  }
  return "万元";
}
