import { budgetColumns } from "../columns";
import { number } from "../../workbook/cell";
import type { SheetDrawing } from "../../workbook/drawing";
import { budgetFiguresDerivations } from "../derivations";
import type { FormPlan } from "../drawing/form-plan";
import { SheetDraft } from "../drawing/sheet-draft";
import { wordsOf } from "../drawing/printed-words";
import { drawMoneyUnit, drawTitle } from "../drawing/title-block";
import { projectSources } from "../filing";
import type { TermId } from "../vocabulary";
import type { BudgetLineLayout } from "./layout";
import { budgetFiguresLayout } from "./layout";
import { fillingHints, projectHint } from "./hints";

/** 序号, the four words about a project, last year, then three figures for each source; the lines above use the first six. */
const widths = [5, 29, 14, 18, 18, 13, 11, 11, 11, 11, 11, 11, 11, 11, 11];
const rowHeight = 18;
const leastProjectRows = 5;

/** 预决算数据: the one place where figures are typed in; the three tables are filled from it. */
export function drawBudgetFigures(plan: FormPlan, name: string): SheetDrawing {
  const draft = new SheetDraft(name, widths);
  const { word } = wordsOf(plan);
  drawTitle(draft, word("budgetFigures", "{Y}年度{}"));
  drawMoneyUnit(draft, 3);
  drawHead(draft, plan);
  drawLines(draft, plan);
  const head = draft.nextRow;
  drawProjectHead(draft, plan);
  const rows = Math.max(leastProjectRows, plan.projects.length + 2);
  const keys = Array.from({ length: rows }, (_, at) => drawProject(draft, at, plan.projects[at]?.name ?? ""));
  draft.print({ row: draft.nextRow, column: 0, columns: widths.length }, "note", projectHint);
  draft.height(draft.nextRow - 1, 20);
  return draft.finish(budgetFiguresDerivations(keys), { landscape: true, repeatRows: [head, head + 1] });
}

const measures: Readonly<Record<(typeof budgetFiguresLayout.head)[number], string>> = {
  authorisedPosts: "{}（人）",
  staffInPost: "{}（人）",
  approvedArea: "{}（㎡）",
  actualArea: "{}（㎡）",
  budgetInvestment: "{}（万元）",
  actualInvestment: "{}（万元）",
};

/** The unit's name on the left; staff, areas and investments in three pairs on the right, planned above actual. */
function drawHead(draft: SheetDraft, plan: FormPlan): void {
  const { word } = wordsOf(plan);
  const row = draft.nextRow;
  draft.print({ row, column: 0, columns: 2, rows: 2 }, "header", "单位名称");
  draft.input({ row, column: 2, columns: 4, rows: 2 }, "text", "budgetFigures.unit", plan.unit ?? "");
  budgetFiguresLayout.head.forEach((term, at) => {
    const [line, left] = [row + (at % 2), 6 + 3 * Math.floor(at / 2)];
    draft.print({ row: line, column: left, columns: 2 }, "header", word(term, measures[term]));
    const print = term.endsWith("Area") ? "area" : term.endsWith("Investment") ? "amount" : "count";
    draft.input({ row: line, column: left + 2 }, print, `budgetFigures.${term}`);
  });
  for (const at of [row, row + 1]) draft.height(at, 22);
}

/** The lines of the final account on the left; how to fill the sheet beside them. */
function drawLines(draft: SheetDraft, plan: FormPlan): void {
  const { word } = wordsOf(plan);
  const row = draft.nextRow;
  draft.print({ row, column: 0, columns: 2 }, "header", "收支科目");
  budgetFiguresLayout.lineColumns.forEach((term, at) => draft.print({ row, column: 2 + at }, "header", word(term)));
  draft.height(row, 22);
  for (const line of budgetFiguresLayout.lines satisfies readonly BudgetLineLayout[])
    drawLine(draft, word(line.term, line.printed), line);
  const hints = { row, column: 6, columns: widths.length - 6, rows: draft.nextRow - row };
  draft.print(hints, "note", fillingHints);
}

function drawLine(draft: SheetDraft, label: string, line: BudgetLineLayout): void {
  const row = draft.nextRow;
  draft.print({ row, column: 0, columns: 2 }, "label", label);
  budgetColumns.forEach((column, at) => {
    const [span, key] = [{ row, column: 2 + at }, `budgetFigures.${line.id}.${column}`];
    if (line.sumOf || line.sumOfProjects) draft.derived(span, "amount", key);
    else draft.input(span, "amount", key);
  });
  draft.height(row, rowHeight);
}

function drawProjectHead(draft: SheetDraft, plan: FormPlan): void {
  const { word } = wordsOf(plan);
  const row = draft.nextRow;
  const words: readonly TermId[] = [...budgetFiguresLayout.projectColumns, "lastYearReference"];
  draft.print({ row, column: 0, rows: 2 }, "header", "序号");
  words.forEach((term, at) => draft.print({ row, column: 1 + at, rows: 2 }, "header", word(term)));
  projectSources.forEach((source, at) => {
    const left = 6 + 3 * at;
    draft.print({ row, column: left, columns: 3 }, "header", word(source));
    budgetFiguresLayout.sourceColumns.forEach((term, column) =>
      draft.print({ row: row + 1, column: left + column }, "header", word(term)),
    );
  });
  for (const at of [row, row + 1]) draft.height(at, 20);
}

function drawProject(draft: SheetDraft, at: number, name: string): string {
  const row = draft.nextRow;
  const key = `budgetFigures.projects[${at + 1}]`;
  draft.put({ row, column: 0 }, "fixed", "general", { value: number(at + 1) });
  draft.input({ row, column: 1 }, "text", `${key}.name`, name);
  ["category", "supervisor", "implementer"].forEach((id, word) =>
    draft.input({ row, column: 2 + word }, "text", `${key}.${id}`),
  );
  draft.input({ row, column: 5 }, "amount", `${key}.lastYear`);
  projectSources.forEach((source, group) =>
    budgetFiguresLayout.sourceColumns.forEach((column, offset) =>
      draft.input({ row, column: 6 + 3 * group + offset }, "amount", `${key}.${source}.${column}`),
    ),
  );
  draft.height(row, 32);
  return key;
}
