import { cellName } from "../workbook/address";
import type { Mark } from "../workbook/workbook";
import { insertingInOrder, worksheetOrder } from "./element-order";
import { markFormula, markTone } from "./mark-format";
import { NotesDraft } from "./notes";
import type { PackageDraft } from "./package-draft";
import type { StyleSheetDraft } from "./patch-styles";
import { partBehind } from "./relationship-draft";
import type { Span, Splice } from "./scan";
import { childOf, childrenOf, contentOf, escaped, prefixOf, removing, rootOf, spliced } from "./scan";

/** Puts marks on a sheet that carries none: a highlight that no fill of the user's is touched by, and a note. */
export function setMarks(draft: PackageDraft, sheet: string, marks: readonly Mark[], styles: StyleSheetDraft): void {
  const text = draft.text(sheet);
  const p = prefixOf(rootOf(text));
  const priorities = [...text.matchAll(/\spriority=["'](\d+)["']/g)].map(([, number]) => Number(number));
  let priority = priorities.reduce((most, number) => Math.max(most, number), 0);
  const notes = new NotesDraft(draft, sheet);
  const formats = marks.map(({ at, tone, text: words }) => {
    notes.setMark(at.row, at.column, words);
    const rule = `type="expression" dxfId="${styles.highlight(tone)}" priority="${++priority}"`;
    const formula = `<${p}formula>${escaped(markFormula(tone))}</${p}formula>`;
    const place = cellName(at.row, at.column);
    return `<${p}conditionalFormatting sqref="${place}"><${p}cfRule ${rule}>${formula}</${p}cfRule></${p}conditionalFormatting>`;
  });
  draft.splice(sheet, [insertingInOrder(text, worksheetOrder, "conditionalFormatting", formats.join(""))]);
  notes.save();
}

/** Takes every mark of ours off a sheet; known by its formula and by the author, whoever saved the file since. */
export function clearMarks(draft: PackageDraft, sheet: string): void {
  const text = draft.text(sheet);
  if (text.includes("selfeval:")) draft.put(sheet, withoutHighlights(text));
  if (partBehind(draft, sheet, "comments") === undefined) return;
  const notes = new NotesDraft(draft, sheet);
  notes.clearMarks();
  notes.save();
}

function withoutHighlights(text: string): string {
  const splices: Splice[] = [];
  for (const format of childrenOf(text, rootOf(text))) {
    if (format.local !== "conditionalFormatting") continue;
    const rules = [...childrenOf(text, format)].filter(({ local }) => local === "cfRule");
    const ours = rules.filter((rule) => isOurs(text, rule));
    if (ours.length === 0) continue;
    splices.push(...(ours.length === rules.length ? [format] : ours).map(removing));
  }
  return spliced(text, splices);
}

function isOurs(text: string, rule: Span): boolean {
  const formula = childOf(text, rule, "formula");
  return formula !== undefined && markTone(contentOf(text, formula)) !== undefined;
}
