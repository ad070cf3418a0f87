import type { Span, Splice } from "./scan";
import { childrenOf, rootOf } from "./scan";

/**
 * The order Excel insists on inside a worksheet; anything out of place and it offers to repair the file. Only from the
 * first element that we insert: what comes before needs no rank.
 */
export const worksheetOrder =
  "conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

/** The same inside the workbook part. */
export const workbookOrder =
  "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

/** The same inside the style sheet. */
export const styleSheetOrder =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** The splice that puts a new element of this name at its legal place, behind others of the same name. */
export function insertingInOrder(text: string, order: readonly string[], local: string, xml: string): Splice {
  const root = rootOf(text);
  const rank = order.indexOf(local);
  for (const child of childrenOf(text, root))
    if (rankOf(text, child, order) > rank) return { from: child.start, to: child.start, text: xml };
  return { from: root.closeStart, to: root.closeStart, text: xml };
}

/** Alternate content stands where what it holds would stand; a name nobody knows is taken to stay where it is. */
function rankOf(text: string, span: Span, order: readonly string[]): number {
  if (span.local !== "AlternateContent") return order.indexOf(span.local);
  for (const choice of childrenOf(text, span))
    for (const child of childrenOf(text, choice)) return rankOf(text, child, order);
  return -1;
}
