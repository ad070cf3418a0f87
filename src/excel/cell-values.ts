import type { CellValue } from "../workbook/cell";
import { blank, text } from "../workbook/cell";

/** What Office.js takes and gives for one cell. */
export type RawValue = string | number | boolean;

/** Words no reading of a typed cell could take for anything else: letters first, no digit, no sign. */
const plainWords = /^[\p{L}（(《“][^\d%]*$/u;

/** A text as it is typed so that it stays a text: "=100%", "0012" and "2024-1" would become something else. */
function typedText(words: string): string {
  return plainWords.test(words) && !/^(true|false)$/i.test(words) ? words : `'${words}`;
}

/** A value or a formula as it is put into a cell; "" empties it. */
export function typed(value: CellValue, formula?: string): RawValue {
  if (formula !== undefined) return `=${formula}`;
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return Number(value.text);
    case "text":
      return typedText(value.text);
    case "boolean":
      return value.value;
    case "error":
      return value.code;
  }
}

/** The value of a cell from what Excel says of it. A number comes as a double; its shortest text is what was typed. */
export function valueOf(raw: unknown, type: string): CellValue {
  if (type === "Error") return { kind: "error", code: String(raw) };
  switch (typeof raw) {
    case "number":
      return { kind: "number", text: decimalText(raw) };
    case "boolean":
      return { kind: "boolean", value: raw };
    case "string":
      return text(raw);
    default:
      return blank;
  }
}

/** 1e-7 → "0.0000001": forms know no exponents. */
function decimalText(value: number): string {
  const shortest = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (!parts) return shortest;
  const [, sign = "", first = "", rest = "", exponent = "0"] = parts;
  const digits = first + rest;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, "0");
}

/** The formula of a cell; undefined for a text that only begins with "=", which Excel reports as its own value. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

/** What Excel reported of a cell as it is put back: a formula as it is, a text as a text. */
export function typedRaw(formula: unknown, value: unknown, type: string): RawValue {
  const own = formulaOf(formula, value);
  return typed(valueOf(value, type), own);
}
