import { format } from "numfmt";
import type { Cell } from "../workbook/cell";
import { valueText } from "../workbook/cell";
import type { CellLook } from "../workbook/sheet-view";

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

let pen: CanvasRenderingContext2D | null | undefined;

/** A figure that does not fit its cell shows as ####, as in Excel: half a figure would be a wrong one. */
export function fittingText(text: string, cell: Cell, look: CellLook, width: number): string {
  if (cell.value.kind !== "number" || look.wrap || cell.numberFormat === "@") return text;
  pen ??= document.createElement("canvas").getContext("2d");
  if (!pen) return text;
  pen.font = `${look.bold ? "bold " : ""}${(look.size * 96) / 72}px sans-serif`;
  return pen.measureText(text).width > width - 4 ? "#".repeat(Math.max(1, Math.floor(width / 8))) : text;
}
