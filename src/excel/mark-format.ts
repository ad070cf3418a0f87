import type { MarkTone } from "../workbook/workbook";

/** Stands between somebody's own note and our text below it; the same in a file. */
export const markSeparator = "―― 绩效自评助手 ――";

/** The formula of the conditional format that highlights a marked cell: always true, and tells whose it is. */
export const markFormula = (tone: MarkTone): string => `=LEN("selfeval:${tone}")>0`;

/** The tone of a conditional format of ours; undefined for anybody else's. */
export function markTone(formula: string): MarkTone | undefined {
  const tone = /^=?LEN\("selfeval:(error|warning|reminder)"\)>0$/.exec(formula.trim())?.[1];
  return tone as MarkTone | undefined;
}

export const toneFill: Readonly<Record<MarkTone, string>> = {
  error: "#FFC7CE",
  warning: "#FFEB9C",
  reminder: "#DDEBF7",
};

/** A note in its two parts: what somebody wrote, and what our mark says below it. */
export interface NoteParts {
  readonly own: string;
  readonly mark: string | undefined;
}

/** Takes a note apart. Excel may give the line breaks of another system back. */
export function noteParts(content: string): NoteParts {
  const text = content.replace(/\r\n?/g, "\n");
  const at = text.lastIndexOf(markSeparator);
  if (at < 0) return { own: text, mark: undefined };
  return {
    own: text.slice(0, at).replace(/\n$/, ""),
    mark: text.slice(at + markSeparator.length).replace(/^\n/, ""),
  };
}

/** Puts a note together; "" when nothing is left of it. */
export function noteText({ own, mark }: NoteParts): string {
  return [own, mark === undefined ? "" : `${markSeparator}\n${mark}`].filter((part) => part !== "").join("\n");
}
