import type { MarkTone } from "../workbook/workbook";

/** The author of the notes that carry our marks. */
export const markAuthor = "绩效自评助手";

/** Stands between somebody's own note and our text below it. */
export const markSeparator = "―― 绩效自评助手 ――";

/** The formula of the conditional format that highlights a marked cell: always true, and tells whose it is. */
export const markFormula = (tone: MarkTone): string => `LEN("selfeval:${tone}")>0`;

/** The tone of a conditional format of ours; undefined for anybody else's. */
export function markTone(formula: string): MarkTone | undefined {
  const tone = /^LEN\("selfeval:(error|warning|reminder)"\)>0$/.exec(formula.trim())?.[1];
  return tone as MarkTone | undefined;
}

/** Our part of a note; undefined when it has none. */
export function markText(author: string, text: string): string | undefined {
  const at = text.lastIndexOf(markSeparator);
  if (at >= 0) return text.slice(at + markSeparator.length).replace(/^\r?\n/, "");
  return author === markAuthor ? text : undefined;
}
