import { vocabulary } from "../vocabulary";
import type { SheetDraft } from "./sheet-draft";

/** The title over the whole width. */
export function drawTitle(draft: SheetDraft, title: string): void {
  const row = draft.nextRow;
  draft.print({ row, column: 0, columns: draft.width }, "title", title);
  draft.height(row, 36);
}

/** 填报单位（盖章）：…… 金额单位：万元, above the table and without a frame. */
export function drawUnitLine(draft: SheetDraft, key: string, unit: string, labelColumns: number): void {
  const row = draft.nextRow;
  const right = Math.floor((draft.width - labelColumns) / 3);
  draft.print({ row, column: 0, columns: labelColumns }, "subtitle", `${vocabulary.unit.printed}（盖章）：`);
  draft.input({ row, column: labelColumns, columns: draft.width - labelColumns - right }, "text", `${key}.unit`, unit);
  drawMoneyUnit(draft, right, row);
  draft.height(row, 22);
}

/** 金额单位：万元 over the last columns. */
export function drawMoneyUnit(draft: SheetDraft, columns: number, row = draft.nextRow): void {
  draft.print({ row, column: draft.width - columns, columns }, "subtitleRight", "金额单位：万元");
  draft.height(row, 20);
}
