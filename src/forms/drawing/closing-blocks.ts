import type { TermId } from "../vocabulary";
import type { FormPlan, ScoredPlan } from "./form-plan";
import { stacked, wordsOf } from "./printed-words";
import { scoredColumns } from "./scored-columns";
import type { SheetDraft, Span } from "./sheet-draft";
import { heightOf } from "./text-height";

/** 年度总体目标: 预期目标 beside 实际完成情况, the texts below. */
export function drawAnnualGoal(draft: SheetDraft, plan: FormPlan, key: string, texts: ScoredPlan): void {
  const { word } = wordsOf(plan);
  const head = draft.nextRow;
  const { left, right } = scoredColumns;
  draft.print({ row: head, column: 0, rows: 2 }, "header", stacked(word("annualGoal")));
  draft.print({ row: head, ...left }, "header", word("expected"));
  draft.print({ row: head, ...right }, "header", word("achieved"));
  draft.input({ row: head + 1, ...left }, "text", `${key}.annualGoal.expected`);
  draft.input({ row: head + 1, ...right }, "text", `${key}.annualGoal.achieved`);
  draft.height(head, 24);
  const needed = [
    heightOf(texts.expected ?? "", draft.widthOf({ row: head, ...left })),
    heightOf(texts.achieved ?? "", draft.widthOf({ row: head, ...right })),
  ];
  draft.height(head + 1, Math.max(104, ...needed));
}

/** Where the two pairs of one signature line stand: label, value, label, value. */
export type SignatureColumns = readonly [Omit<Span, "row">, Omit<Span, "row">, Omit<Span, "row">, Omit<Span, "row">];

/**
 * Two lines with room to sign: the preparer and the date, the head of the unit and the telephone. Each value has a cell
 * of its own.
 */
export function drawSignature(draft: SheetDraft, plan: FormPlan, key: string, columns: SignatureColumns): void {
  const { word } = wordsOf(plan);
  const lines: readonly (readonly [TermId, string, string])[][] = [
    [
      ["preparer", "preparer", "（签名）"],
      ["signatureDate", "date", ""],
    ],
    [
      ["headOfUnit", "headOfUnit", "（签名）"],
      ["telephone", "telephone", ""],
    ],
  ];
  draft.gap(8);
  for (const pairs of lines) {
    const row = draft.nextRow;
    pairs.forEach(([term, id, remark], at) => {
      const [label, value] = at === 0 ? [columns[0], columns[1]] : [columns[2], columns[3]];
      draft.print({ row, ...label }, "signature", word(term, `{}${remark}：`));
      draft.input({ row, ...value }, "text", `${key}.signature.${id}`);
    });
    draft.height(row, 28);
  }
}
