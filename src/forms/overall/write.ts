import type { SheetDrawing } from "../../workbook/drawing";
import type { Derivation } from "../derivation";
import { breakdownDerivations, scoredDerivations } from "../derivations";
import { drawAnnualGoal, drawSignature } from "../drawing/closing-blocks";
import type { FormPlan } from "../drawing/form-plan";
import { drawFunding } from "../drawing/funding-block";
import { drawIndicators } from "../drawing/indicator-block";
import { scoredColumns, scoredSignature } from "../drawing/scored-columns";
import { SheetDraft } from "../drawing/sheet-draft";
import { stacked, wordsOf } from "../drawing/printed-words";
import { drawTitle } from "../drawing/title-block";
import { overallLayout } from "./layout";

/** 部门整体支出绩效自评表, blank. */
export function drawOverall(plan: FormPlan, name: string): SheetDrawing {
  const draft = new SheetDraft(name, scoredColumns.widths);
  drawTitle(draft, wordsOf(plan).withYear(plan.edition.titles.overall));
  drawUnit(draft, plan);
  drawBudgetApplication(draft, plan);
  drawAnnualGoal(draft, plan, "overall", plan.overall);
  const { head, keys } = drawIndicators(draft, plan, "overall", plan.overall.indicators);
  drawSignature(draft, plan, "overall", scoredSignature);
  const derivations: Derivation[] = [...scoredDerivations("overall", [], keys), ...breakdownDerivations()];
  return draft.finish(derivations, { landscape: false, repeatRows: [head, head] });
}

function drawUnit(draft: SheetDraft, plan: FormPlan): void {
  const row = draft.nextRow;
  draft.print({ row, column: 0, columns: 3 }, "header", wordsOf(plan).word("unit"));
  draft.input({ row, column: 3, columns: 6 }, "text", "overall.unit", plan.unit ?? "");
  draft.height(row, 26);
}

/** 年度资金总额 and its two breakdowns side by side, each amount behind its label. */
function drawBudgetApplication(draft: SheetDraft, plan: FormPlan): void {
  const { word } = wordsOf(plan);
  const top = draft.nextRow;
  const total = { key: "funding.total", label: word("totalFunds"), summed: false, scored: true };
  drawFunding(draft, plan, "overall", [total]);
  const first = draft.nextRow;
  overallLayout.income.forEach(({ id, term, printed }, at) => {
    const row = first + at;
    drawPart(draft, row, "left", `overall.income.${id}`, word(term, printed));
    const nature = overallLayout.nature[at];
    if (nature) drawPart(draft, row, "right", `overall.nature.${nature.id}`, word(nature.term, nature.printed));
    else draft.put({ row, ...scoredColumns.right }, "fixed", "general");
    draft.height(row, 24);
  });
  const side = { row: top, column: 0, rows: draft.nextRow - top };
  draft.print(side, "header", stacked(word("budgetApplication", "{}（万元）")));
}

function drawPart(draft: SheetDraft, row: number, half: "left" | "right", key: string, label: string): void {
  const span = { row, ...scoredColumns[half] };
  if (key.endsWith(".total")) draft.derivedBehind(span, key, label);
  else draft.inputBehind(span, key, label);
}
