import { absent } from "../field";
import type { BasicData, BasicLineId, SpendingLine } from "../filing";
import { basicLineIds } from "../filing";
import { readSignature } from "../reading/closing-blocks";
import type { FoundForm } from "../reading/find-forms";
import type { FormReader } from "../reading/form-reader";
import { mismatch } from "../reading/mismatch";
import type { PlacedText } from "../reading/sheet-view";
import { findText } from "../reading/sheet-view";
import { readArea, readCount, readRate, readText } from "../reading/values";
import { basicDataLayout } from "./layout";
import { readDetails } from "./read-details";
import type { SpendingColumns } from "./spending-columns";
import { findSpendingColumns, readSpendingLine } from "./spending-columns";

/** Reads 部门整体支出绩效评价基础数据表. @throws TemplateMismatch when the spending block cannot be found. */
export function readBasicData(form: FormReader, found: FoundForm): BasicData {
  const sheet = form.region.index.sheet.name;
  const head = form.head(found.title);
  const staff = readStaff(form);
  const spending = findSpendingColumns(form);
  if (!spending) throw mismatch(form, form.find("spending") ? "finalAccount" : "spending");
  const end = form.find(["buildingControl", "economyMeasures"], spending.row)?.row ?? form.region.bottom + 1;
  const labels = findLines(form, spending, end);
  if (!labels.has("threePublicExpenses") && !labels.has("projectSpending") && !labels.has("operatingFunds"))
    throw mismatch(form, "threePublicExpenses");
  const lines = readLines(form, spending, labels);
  return {
    sheet,
    at: { sheet, row: form.region.top, column: form.region.left },
    moneyUnit: form.moneyUnit,
    ...head,
    staff,
    headings: readHeadings(form, spending),
    lines,
    ...readDetails(form, spending, labels, end),
    buildingControl: readBuilding(form),
    economyMeasures: form.beside(
      "economyMeasures",
      form.lexicon.printed("economyMeasures"),
      form.findLabelled("economyMeasures"),
      readText,
    ),
    signature: readSignature(form),
    fields: form.fields,
  };
}

/** The three figures stand below their headings. */
function readStaff(form: FormReader): BasicData["staff"] {
  const end = form.find("spending")?.row;
  const header = form.findColumns(basicDataLayout.staff, 2, undefined, end);
  const field = <T>(term: (typeof basicDataLayout.staff)[number], read: Parameters<typeof form.at<T>>[4]) => {
    const key = `staff.${term}`;
    const label = form.lexicon.printed(term);
    const place = header?.columns.get(term);
    return place ? form.at(key, label, place.bottom + 1, place.column, read) : form.absent<T>(key, label);
  };
  return {
    authorisedPosts: field("authorisedPosts", readCount),
    staffInPost: field("staffInPost", readCount),
    controlRate: field("controlRate", readRate),
  };
}

function readHeadings(form: FormReader, spending: SpendingColumns): BasicData["headings"] {
  const staff = form.findColumns(basicDataLayout.staff, 2, undefined, form.find("spending")?.row);
  const inPost = staff?.columns.get("staffInPost");
  const isOnly = inPost && form.region.index.inRow(inPost.row).filter(({ text }) => text.includes("在职")).length === 1;
  const heading = (id: string, label: string, place: PlacedText | undefined) =>
    place ? form.printedAt(`headings.${id}`, label, place) : absent<string>(`${form.key}.headings.${id}`, label);
  return {
    staffInPost: heading("staffInPost", "实际在职人数 栏名", isOnly ? inPost : undefined),
    lastYear: heading("lastYear", "上年决算数 栏名", spending.lastYear),
    budget: heading("budget", "预算数 栏名", spending.budget),
    finalAccount: heading("finalAccount", "决算数 栏名", spending.finalAccount),
  };
}

const lineTerms = basicDataLayout.lines.map(({ term }) => term);

/** The label of each line; the first of two lines with one name wins. */
function findLines(form: FormReader, spending: SpendingColumns, end: number): Map<BasicLineId, PlacedText> {
  const labels = new Map<BasicLineId, PlacedText>();
  for (let row = spending.row + 1; row < end; row++) {
    const text = spending.labelAt(row);
    const term = text && form.lexicon.match(text.text, lineTerms);
    const line = basicDataLayout.lines.find((one) => one.term === term);
    if (text && line && !labels.has(line.id)) labels.set(line.id, text);
  }
  return labels;
}

function readLines(
  form: FormReader,
  spending: SpendingColumns,
  labels: ReadonlyMap<BasicLineId, PlacedText>,
): BasicData["lines"] {
  const lines = basicLineIds.map((id): [BasicLineId, SpendingLine] => {
    const term = basicDataLayout.lines.find((line) => line.id === id)?.term ?? "spending";
    return [id, readSpendingLine(form, spending, id, form.lexicon.printed(term), labels.get(id))];
  });
  return Object.fromEntries(lines) as Record<BasicLineId, SpendingLine>;
}

/** Six headings and the figures below them. */
function readBuilding(form: FormReader): BasicData["buildingControl"] {
  const heading = findText(form.region, ({ text }) => form.lexicon.is(text, "buildingControl"));
  const header = form.findColumns(basicDataLayout.building, 3, heading?.row);
  const placed = (term: (typeof basicDataLayout.building)[number]) => ({
    key: `buildingControl.${term}`,
    label: form.lexicon.printed(term),
    place: header?.columns.get(term),
  });
  const area = (term: "approvedArea" | "actualArea") => {
    const { key, label, place } = placed(term);
    return place ? form.at(key, label, place.bottom + 1, place.column, readArea) : form.absent<never>(key, label);
  };
  const rate = (term: "areaControlRate" | "investmentControlRate") => {
    const { key, label, place } = placed(term);
    return place ? form.at(key, label, place.bottom + 1, place.column, readRate) : form.absent<never>(key, label);
  };
  const amount = (term: "budgetInvestment" | "actualInvestment") => {
    const { key, label, place } = placed(term);
    return place ? form.amountAt(key, label, place.bottom + 1, place.column) : form.absent<never>(key, label);
  };
  return {
    approvedArea: area("approvedArea"),
    actualArea: area("actualArea"),
    areaControlRate: rate("areaControlRate"),
    budgetInvestment: amount("budgetInvestment"),
    actualInvestment: amount("actualInvestment"),
    investmentControlRate: rate("investmentControlRate"),
  };
}
