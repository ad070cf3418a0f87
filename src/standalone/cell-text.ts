import { format } from "numfmt";
import type { Cell } from "../workbook/cell";
import { valueText } from "../workbook/cell";

/** What a cell shows: figures by their number format, everything else as it is. */
export function cellText({ value, numberFormat }: Cell): string {
  if (value.kind !== "number") return valueText(value);
  if (numberFormat === "@") return value.text;
  try {
    return format(numberFormat, Number(value.text), { locale: "zh-CN", throws: true });
  } catch {
    // A format nobody understands: the figure itself is better than nothing.
    return value.text;
  }
}

/**
 * What a cell shows where only so much fits. A figure without a format gives up decimals, any other that does not fit
 * shows as ####, as in Excel: half a figure would be a wrong one.
 */
export function fittingText(cell: Cell, fits: (text: string) => boolean): string {
  const text = cellText(cell);
  if (cell.value.kind !== "number" || cell.numberFormat === "@" || fits(text)) return text;
  if (/^general$/i.test(cell.numberFormat))
    for (let decimals = 8; decimals >= 0; decimals--) {
      const shorter = String(Number(Number(cell.value.text).toFixed(decimals)));
      if (fits(shorter)) return shorter;
    }
  let hashes = "#";
  while (hashes.length < 40 && fits(`${hashes}#`)) hashes += "#";
  return hashes;
}

const isPercent = ({ numberFormat }: Cell): boolean => /%/.test(numberFormat.replace(/"[^"]*"/g, ""));

/** What a person finds in a cell on beginning to change it: 0.9425 shown as a rate is "94.25%". */
export function draftText(cell: Cell): string {
  const { value } = cell;
  if (value.kind !== "number" || !isPercent(cell)) return valueText(value);
  const shifted = Number(`${Number(value.text)}e2`);
  return Number.isFinite(shifted) && !/e/i.test(value.text) ? `${Number(shifted.toPrecision(15))}%` : valueText(value);
}

/** What was meant by what was typed: 95 in a cell of rates is 95%, 0.95 there is what it says, as in Excel. */
export function meantText(typed: string, cell: Cell): string {
  const plain = typed.normalize("NFKC").trim();
  return isPercent(cell) && /^[+-]?[\d,]*\.?\d+$/.test(plain) && Math.abs(Number(plain.replace(/,/g, ""))) >= 1
    ? `${plain}%`
    : typed;
}
