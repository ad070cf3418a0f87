import { spendingColumns } from "../columns";
import { text } from "../../workbook/cell";
import type { SheetDrawing } from "../../workbook/drawing";
import { basicDataDerivations } from "../derivations";
import { drawSignature } from "../drawing/closing-blocks";
import type { FormPlan } from "../drawing/form-plan";
import { SheetDraft } from "../drawing/sheet-draft";
import { heightOf } from "../drawing/text-height";
import { wordsOf } from "../drawing/printed-words";
import { drawTitle, drawUnitLine } from "../drawing/title-block";
import { basicDataLayout } from "./layout";
import type { LineLayout } from "./layout";

/** The label, and six columns for 楼堂馆所; the blocks above take two columns for each figure. */
const widths = [33, 11, 11, 11, 11, 11, 11];
const columnAt = (at: number) => ({ column: 1 + 2 * at, columns: 2 });
const rowHeight = 21;
/** As long as nobody knows the special funds there is room for three. */
const namelessFunds = ["", "", ""];

/** 部门整体支出绩效评价基础数据表, blank: inputs unlocked, sums and rates as live formulas. */
export function drawBasicData(plan: FormPlan, name: string): SheetDrawing {
  const draft = new SheetDraft(name, widths);
  drawTitle(draft, wordsOf(plan).withYear(plan.edition.titles.basicData));
  drawUnitLine(draft, "basicData", plan.unit ?? "", 1);
  drawStaff(draft, plan);
  const heading = draft.nextRow;
  const partKeys = drawSpending(draft, plan);
  drawBuilding(draft, plan);
  drawEconomyMeasures(draft, plan);
  drawInstructions(draft);
  drawSignature(draft, plan, "basicData", [
    { column: 0 },
    { column: 1, columns: 2 },
    { column: 3, columns: 2 },
    { column: 5, columns: 2 },
  ]);
  return draft.finish(basicDataDerivations(partKeys), {
    landscape: false,
    repeatRows: [heading, heading],
    frozenRows: heading + 1,
  });
}

function drawStaff(draft: SheetDraft, plan: FormPlan): void {
  const { word } = wordsOf(plan);
  const row = draft.nextRow;
  draft.print({ row, column: 0, rows: 2 }, "header", word("staff", "{}（人）"));
  basicDataLayout.staff.forEach((term, at) => {
    draft.print({ row, ...columnAt(at) }, "header", word(term, term === "staffInPost" ? "{Y}年{}" : "{}"));
    const [span, key] = [{ row: row + 1, ...columnAt(at) }, `basicData.staff.${term}`];
    if (term === "controlRate") draft.derived(span, "percent", key);
    else draft.input(span, "count", key);
  });
  draft.height(row, rowHeight);
  draft.height(row + 1, rowHeight);
}

/** Returns the keys of the lines that 项目支出 is the sum of. */
function drawSpending(draft: SheetDraft, plan: FormPlan): string[] {
  const { word, withYear } = wordsOf(plan);
  const row = draft.nextRow;
  draft.print({ row, column: 0 }, "header", word("spending", "{}（万元）"));
  ["{Y-1}年决算数", "{Y}年预算数", "{Y}年决算数"].forEach((heading, at) =>
    draft.print({ row, ...columnAt(at) }, "header", withYear(heading)),
  );
  draft.height(row, 22);
  const partKeys: string[] = [];
  for (const line of basicDataLayout.lines satisfies readonly LineLayout[]) {
    if ("optional" in line) continue;
    drawLine(draft, plan, line);
    if (line.id === "projectSpending") partKeys.push(...drawDetails(draft, plan));
  }
  return partKeys;
}

function drawLine(draft: SheetDraft, plan: FormPlan, line: LineLayout): void {
  const row = draft.nextRow;
  draft.print({ row, column: 0 }, "label", wordsOf(plan).word(line.term, line.printed));
  spendingColumns.forEach((column, at) => {
    const [span, key] = [{ row, ...columnAt(at) }, `basicData.${line.id}.${column}`];
    if (line.noLastYear && column === "lastYear") draft.print(span, "fixed", "——");
    else if (line.sumOf || line.id === "projectSpending") draft.derived(span, "amount", key);
    else draft.input(span, "amount", key);
  });
  draft.height(row, rowHeight);
}

/** 业务工作经费, 运行维护经费, and a line for each special fund below their heading, which has no figures of its own. */
function drawDetails(draft: SheetDraft, plan: FormPlan): string[] {
  const keys: string[] = [];
  const { word } = wordsOf(plan);
  for (const { category, term, printed } of basicDataLayout.details) {
    const label = word(term, printed);
    if (category === "special") drawSpecialHeading(draft, label);
    else keys.push(drawDetail(draft, word(term), label));
  }
  const funds = plan.specialFunds.length > 0 ? plan.specialFunds : namelessFunds;
  funds.forEach((name, at) =>
    keys.push(drawDetail(draft, `${at + 1} ${name}`, `   （${at + 1}）${name}`, name === "")),
  );
  return keys;
}

function drawSpecialHeading(draft: SheetDraft, label: string): void {
  const row = draft.nextRow;
  draft.print({ row, column: 0 }, "label", label);
  spendingColumns.forEach((_, at) => draft.put({ row, ...columnAt(at) }, "fixed", "general"));
  draft.height(row, rowHeight);
}

/** A line of its own; behind the number of a nameless fund the unit writes the name. */
function drawDetail(draft: SheetDraft, name: string, label: string, nameless = false): string {
  const row = draft.nextRow;
  const key = `basicData.details[${name}]`;
  draft.put({ row, column: 0 }, nameless ? "inputText" : "label", nameless ? "text" : "general", {
    value: text(label),
  });
  spendingColumns.forEach((column, at) => draft.input({ row, ...columnAt(at) }, "amount", `${key}.${column}`));
  draft.height(row, Math.max(rowHeight, heightOf(label, draft.widthOf({ row, column: 0 }))));
  return key;
}

function drawBuilding(draft: SheetDraft, plan: FormPlan): void {
  const { word } = wordsOf(plan);
  const row = draft.nextRow;
  draft.print({ row, column: 0, rows: 2 }, "header", word("buildingControl", "{}\n（{Y}年完工项目）"));
  basicDataLayout.building.forEach((term, at) => {
    const [rate, money] = [term.endsWith("Rate"), term.endsWith("Investment")];
    const pattern = rate ? "{}" : money ? "{}\n（万元）" : "{}\n（㎡）";
    draft.print({ row, column: 1 + at }, "header", word(term, pattern));
    const [span, key] = [{ row: row + 1, column: 1 + at }, `basicData.buildingControl.${term}`];
    if (rate) draft.derived(span, "percent", key);
    else draft.input(span, money ? "amount" : "area", key);
  });
  draft.height(row, 36);
  draft.height(row + 1, rowHeight);
}

function drawEconomyMeasures(draft: SheetDraft, plan: FormPlan): void {
  const row = draft.nextRow;
  const span = { row, column: 1, columns: 6 };
  draft.print({ row, column: 0 }, "header", wordsOf(plan).word("economyMeasures"));
  draft.input(span, "text", "basicData.economyMeasures");
  draft.height(row, Math.max(72, heightOf(plan.economyMeasures ?? "", draft.widthOf(span))));
}

function drawInstructions(draft: SheetDraft): void {
  const row = draft.nextRow;
  draft.print({ row, column: 0, columns: widths.length }, "note", basicDataLayout.instructions);
  draft.height(row, 30);
}
