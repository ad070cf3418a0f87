import { number } from "../../workbook/cell";
import type { FormPlan } from "./form-plan";
import { wordsOf } from "./printed-words";
import type { FundingColumn } from "../scored-layout";
import { fundingColumns } from "../scored-layout";
import type { Print } from "../../workbook/drawing";
import type { SheetDraft } from "./sheet-draft";
import { fundingColumnAt, scoredColumns } from "./scored-columns";

export interface FundingLine {
  /** "funding.total", "funding.appropriation". */
  readonly key: string;
  readonly label: string;
  /** Amounts follow from the lines below. */
  readonly summed: boolean;
  /** 分值 and 得分 are awarded on this line; the others print —. */
  readonly scored: boolean;
}

const prints: Readonly<Record<FundingColumn, Print>> = {
  initialBudget: "amount",
  annualBudget: "amount",
  executed: "amount",
  points: "general",
  executionRate: "percent",
  score: "points",
};

/** The heading row and the lines of 年度预算申请 or 项目资金; the side heading is drawn by the form. */
export function drawFunding(draft: SheetDraft, plan: FormPlan, key: string, lines: readonly FundingLine[]): void {
  const { word } = wordsOf(plan);
  const head = draft.nextRow;
  draft.put({ row: head, ...scoredColumns.fundingLabel }, "header", "general");
  for (const column of fundingColumns)
    draft.print({ row: head, column: fundingColumnAt(column) }, "header", word(column));
  draft.height(head, 26);
  for (const line of lines) drawLine(draft, plan, key, line);
}

function drawLine(draft: SheetDraft, plan: FormPlan, form: string, line: FundingLine): void {
  const row = draft.nextRow;
  const key = `${form}.${line.key}`;
  draft.print({ row, ...scoredColumns.fundingLabel }, "label", line.label);
  for (const column of fundingColumns) {
    const span = { row, column: fundingColumnAt(column) };
    const field = `${key}.${column}`;
    if (column === "executionRate") draft.derived(span, "percent", field);
    else if (column === "points" || column === "score") drawAward(draft, plan, line, span, field, column);
    else if (line.summed) draft.derived(span, prints[column], field);
    else draft.input(span, prints[column], field);
  }
  draft.height(row, 24);
}

function drawAward(
  draft: SheetDraft,
  { edition }: FormPlan,
  { scored }: FundingLine,
  span: { readonly row: number; readonly column: number },
  key: string,
  column: "points" | "score",
): void {
  if (!scored) draft.print(span, "fixed", "—");
  else if (column === "score") draft.derived(span, prints.score, key);
  else draft.put(span, "derived", prints.points, { key, value: number(edition.executionPoints) });
}
