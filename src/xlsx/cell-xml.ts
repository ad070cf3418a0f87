import type { CellValue } from "../workbook/cell";
import { WorkbookRefused } from "../workbook/workbook";
import { escaped, escapedString } from "./scan";

/** The most Excel takes in one cell; a longer text makes it repair the file. */
const longestText = 32_767;
const longestFormula = 8_192;

/** What one cell element says apart from where it stands: its type, and what is inside. */
export interface CellContent {
  /** The `t` attribute with a leading space; "" for numbers and blanks. */
  readonly type: string;
  readonly inside: string;
}

/** Text goes into the cell itself, so that the list of shared strings stays as it is. */
export function cellContent(value: CellValue, formula: string | undefined, prefix: string, place: string): CellContent {
  if (formula !== undefined) {
    if (formula.length > longestFormula) throw tooLong("公式", longestFormula, place);
    const { type, inside } = formulaResult(value, prefix);
    return { type, inside: `<${prefix}f>${escaped(formula)}</${prefix}f>${inside}` };
  }
  if (value.kind !== "text") return cachedContent(value, prefix);
  if (value.text.length > longestText) throw tooLong("文字", longestText, place);
  return { type: ' t="inlineStr"', inside: `<${prefix}is>${textElement(value.text, prefix)}</${prefix}is>` };
}

/** The last result of a formula; one that shows nothing has an empty text for a result, not none at all. */
export function formulaResult(value: CellValue, prefix: string): CellContent {
  return cachedContent(value.kind === "blank" ? { kind: "text", text: "" } : value, prefix);
}

/** A value as a cell without a formula holds it, texts apart. */
function cachedContent(value: CellValue, prefix: string): CellContent {
  const stored = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (value.kind) {
    case "blank":
      return { type: "", inside: "" };
    case "number":
      return { type: "", inside: stored(escaped(value.text)) };
    case "text":
      return { type: ' t="str"', inside: stored(escapedString(value.text)) };
    case "boolean":
      return { type: ' t="b"', inside: stored(value.value ? "1" : "0") };
    case "error":
      return { type: ' t="e"', inside: stored(escaped(value.code)) };
  }
}

/** A `t` element; white space at its edges, and line breaks, are kept only when it says so. */
export function textElement(text: string, prefix: string): string {
  const preserve = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${preserve}>${escapedString(text)}</${prefix}t>`;
}

const tooLong = (what: string, most: number, place: string): WorkbookRefused =>
  new WorkbookRefused("host", `${place} 的${what}超过 ${most} 个字符，Excel 放不下，请缩短后再试。`, place);
