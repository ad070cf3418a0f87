import type { WeightScheme } from "../editions/edition";
import { indicatorColumns, indicatorKinds } from "../scored-layout";
import type { FormPlan, IndicatorSlot } from "./form-plan";
import { schemeFor } from "./indicator-slots";
import { indicatorColumnAt } from "./scored-columns";
import type { PrintedWords } from "./printed-words";
import { stacked, wordsOf } from "./printed-words";
import type { SheetDraft } from "./sheet-draft";
import { heightOf } from "./text-height";

/** The heading row, one row per slot, 总分. Returns the heading's row and the keys of the rows. */
export function drawIndicators(
  draft: SheetDraft,
  plan: FormPlan,
  key: string,
  slots: readonly IndicatorSlot[],
): { readonly head: number; readonly keys: readonly string[] } {
  const words = wordsOf(plan);
  const head = draft.nextRow;
  for (const column of indicatorColumns)
    draft.print({ row: head, column: indicatorColumnAt(column) }, "header", words.word(column));
  draft.height(head, 36);
  const keys = slots.map((slot, at) => drawRow(draft, `${key}.indicators[${at + 1}]`, slot));
  drawLevels(draft, words, head + 1, slots, schemeFor(plan.edition, slots));
  const side = { row: head, column: 0, rows: slots.length + 1 };
  draft.print(side, "header", stacked(words.word("performanceIndicators")));
  drawTotal(draft, key, words.word("totalScore"));
  return { head, keys };
}

function drawRow(draft: SheetDraft, key: string, slot: IndicatorSlot): string {
  const row = draft.nextRow;
  const texts = { name: "thirdLevel", target: "target", actual: "actual", reason: "reason" } as const;
  let height = 36;
  for (const [id, column] of Object.entries(texts) as [keyof typeof texts, (typeof texts)[keyof typeof texts]][]) {
    const span = { row, column: indicatorColumnAt(column) };
    draft.input(span, "text", `${key}.${id}`, "", id === "name" || id === "reason" ? "inputText" : "inputCentre");
    height = Math.max(height, heightOf(slot[id] ?? "", draft.widthOf(span)));
  }
  draft.input({ row, column: indicatorColumnAt("points") }, "general", `${key}.points`);
  draft.input({ row, column: indicatorColumnAt("score") }, "points", `${key}.score`);
  draft.height(row, height);
  return key;
}

/** 一级指标 and 二级指标, each merged over its rows. */
function drawLevels(
  draft: SheetDraft,
  { word }: PrintedWords,
  first: number,
  slots: readonly IndicatorSlot[],
  scheme: WeightScheme | undefined,
): void {
  for (const { start, rows, slot } of runs(slots, (one) => one.group)) {
    const term = indicatorKinds.find(({ group }) => group === slot.group)?.term ?? "performanceIndicators";
    const weight = scheme?.groups[slot.group];
    const label = word(term, weight === undefined ? "{}" : `{}\n（${weight}分）`);
    draft.print({ row: first + start, column: indicatorColumnAt("firstLevel"), rows }, "labelCentre", label);
  }
  for (const { start, rows, slot } of runs(slots, ({ group, kind }) => `${group} ${kind}`))
    draft.print({ row: first + start, column: indicatorColumnAt("secondLevel"), rows }, "labelCentre", slot.kind);
}

/** Neighbours that are alike, as runs. */
function* runs(
  slots: readonly IndicatorSlot[],
  likeness: (slot: IndicatorSlot) => string,
): Generator<{ readonly start: number; readonly rows: number; readonly slot: IndicatorSlot }> {
  for (let start = 0; start < slots.length;) {
    const slot = slots[start] as IndicatorSlot;
    let end = start + 1;
    for (let next = slots[end]; next && likeness(next) === likeness(slot); next = slots[end]) end++;
    yield { start, rows: end - start, slot };
    start = end;
  }
}

function drawTotal(draft: SheetDraft, key: string, label: string): void {
  const row = draft.nextRow;
  draft.print({ row, column: 0, columns: indicatorColumnAt("points") }, "header", label);
  draft.derived({ row, column: indicatorColumnAt("points") }, "general", `${key}.indicators.totalPoints`);
  draft.derived({ row, column: indicatorColumnAt("score") }, "points", `${key}.indicators.totalScore`);
  draft.put({ row, column: indicatorColumnAt("reason") }, "fixed", "general");
  draft.height(row, 26);
}
