/** What a cell holds. Blank is not zero; an error is a value, not a failure. */
export type CellValue =
  /** `uncalculated`: it should show what its formula comes to, and the file does not say what that is. */
  | { readonly kind: "blank"; readonly uncalculated?: true }
  /** `text` is the number as the file writes it ("20.83"), so that money never passes through a double. */
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `code` as Excel prints it: "#DIV/0!". */
  | { readonly kind: "error"; readonly code: string };

export interface Cell {
  readonly value: CellValue;
  /** Without the leading "=", in English A1 style; absent when the cell holds a constant. */
  readonly formula?: string;
  /** Excel's format code in en-US, "General" when none. */
  readonly numberFormat: string;
  /** Whether sheet protection would refuse a change of this cell. True unless the file says otherwise, as in Excel. */
  readonly locked: boolean;
}

export const blank: CellValue = { kind: "blank" };

/** What a cell with a formula holds in a file written by a program that does not calculate. */
export const uncalculated: CellValue = { kind: "blank", uncalculated: true };

export const isUncalculated = (value: CellValue): boolean => value.kind === "blank" && value.uncalculated === true;

export const blankCell: Cell = { value: blank, numberFormat: "General", locked: true };

export const number = (value: number | string): CellValue => ({ kind: "number", text: String(value) });

export const text = (value: string): CellValue => (value === "" ? blank : { kind: "text", text: value });

/** The value as a person would read it in the formula bar; "" when blank. */
export function valueText(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return fifteenDigits(value.text);
    case "text":
      return value.text;
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    case "error":
      return value.code;
  }
}

/**
 * A number to the fifteen significant digits that Excel keeps and shows: a file stores 9.56 as 9.5600000000000005, and
 * 0.1+0.2 as 0.30000000000000004. A whole number stays as it is.
 */
function fifteenDigits(stored: string): string {
  if (stored.length <= 15 || !stored.includes(".")) return stored;
  if (significantDigits(stored) <= 15) return stored;
  const rounded = Number(stored).toPrecision(15);
  return rounded.replace(/(\.\d*?)0+(?=e|$)/, "$1").replace(/\.(?=e|$)/, "");
}

const significantDigits = (stored: string): number => stored.replace(/e.*$/i, "").replace(/^[-+0.]+|\./g, "").length;

export function sameValue(a: CellValue, b: CellValue): boolean {
  return a.kind === b.kind && valueText(a) === valueText(b);
}
