import { Decimal } from "../decimal";

/** Digits with thousands separators in place: 7,800,000.00; "1,2" is two figures. */
export function readFigure(text: string): Decimal | undefined {
  const separated = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  return separated ? Decimal.parse(text.replace(/,/g, "")) : Decimal.parse(text);
}
