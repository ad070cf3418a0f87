import type { SheetDrawing } from "../../workbook/drawing";
import { scoredDerivations } from "../derivations";
import { drawAnnualGoal, drawSignature } from "../drawing/closing-blocks";
import type { FormPlan, ProjectPlan } from "../drawing/form-plan";
import { drawFunding } from "../drawing/funding-block";
import { drawIndicators } from "../drawing/indicator-block";
import { scoredColumns, scoredSignature } from "../drawing/scored-columns";
import { SheetDraft } from "../drawing/sheet-draft";
import { stacked, wordsOf } from "../drawing/printed-words";
import { drawTitle, drawUnitLine } from "../drawing/title-block";
import { projectLayout } from "./layout";

/** 项目支出绩效自评表 of one project, blank but for its name. */
export function drawProject(plan: FormPlan, project: ProjectPlan, name: string): SheetDrawing {
  const key = `projects[${project.name}]`;
  const draft = new SheetDraft(name, scoredColumns.widths);
  drawTitle(draft, wordsOf(plan).withYear(plan.edition.titles.project));
  drawUnitLine(draft, key, plan.unit ?? "", 3);
  drawHead(draft, plan, key, project.name);
  const sourceKeys = drawProjectFunds(draft, plan, key);
  drawAnnualGoal(draft, plan, key, project);
  const { head, keys } = drawIndicators(draft, plan, key, project.indicators);
  drawSignature(draft, plan, key, scoredSignature);
  return draft.finish(scoredDerivations(key, sourceKeys, keys), { landscape: false, repeatRows: [head, head] });
}

/** 项目名称 over the whole width, 主管部门 beside 实施单位. */
function drawHead(draft: SheetDraft, plan: FormPlan, key: string, projectName: string): void {
  const { word } = wordsOf(plan);
  const row = draft.nextRow;
  const [name, supervisor, implementer] = projectLayout.head;
  draft.print({ row, column: 0, columns: 3 }, "header", word(name));
  draft.input({ row, column: 3, columns: 6 }, "text", `${key}.${name}`, projectName);
  draft.print({ row: row + 1, column: 0, columns: 3 }, "header", word(supervisor));
  draft.input({ row: row + 1, column: 3, columns: 2 }, "text", `${key}.${supervisor}`);
  draft.print({ row: row + 1, column: 5 }, "header", word(implementer));
  draft.input({ row: row + 1, column: 6, columns: 3 }, "text", `${key}.${implementer}`);
  for (const at of [row, row + 1]) draft.height(at, 26);
}

/** 年度资金总额 is the sum of its sources. Returns the keys of the sources. */
function drawProjectFunds(draft: SheetDraft, plan: FormPlan, key: string): string[] {
  const { word } = wordsOf(plan);
  const top = draft.nextRow;
  drawFunding(draft, plan, key, [
    { key: "funding.total", label: word("totalFunds"), summed: true, scored: true },
    ...projectLayout.sources.map(({ id, term, printed }) => ({
      key: `funding.${id}`,
      label: word(term, printed),
      summed: false,
      scored: false,
    })),
  ]);
  const side = { row: top, column: 0, rows: draft.nextRow - top };
  draft.print(side, "header", stacked(word("projectFunds", "{}（万元）")));
  return projectLayout.sources.map(({ id }) => `${key}.funding.${id}`);
}
