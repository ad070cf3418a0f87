import type { Cell } from "../../workbook/cell";
import { remembered } from "../../quantities/remembered";

/** The parts of a date that a number format shows. */
interface DateParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/**
 * The date a cell shows, as far as it shows one: 45657 in yyyy/m/d is 2024年12月31日, in yyyy"年"m"月" 2024年12月. Excel makes
 * such a number of every 2024/12/31 typed into a cell that is not formatted as text. Undefined for all other cells.
 */
export function shownDate({ value, numberFormat }: Cell): string | undefined {
  if (value.kind !== "number") return undefined;
  const parts = datePartsOf(numberFormat);
  const date = parts.month || parts.year ? dateOf(Math.floor(Number(value.text))) : undefined;
  if (!date) return undefined;
  return [
    parts.year ? `${date.year}年` : "",
    parts.month ? `${date.month}月` : "",
    parts.month && parts.day ? `${date.day}日` : "",
  ].join("");
}

/** What stands for itself in a format: words in quotation marks, [$-804] and colours, one character behind \ _ or *. */
const literal = /"[^"]*"?|\[[^\]]*\]|[\\_*]./g;

const datePartsOf = remembered((format): DateParts => {
  const code = (format.split(";")[0] ?? "")
    // [h]:mm counts hours beyond a day.
    .replace(/\[([hms]+)\]/gi, "$1")
    .replace(literal, "")
    .replace(/general|am\/pm|a\/p/gi, "")
    // An m beside hours or seconds is minutes: h:mm and mm:ss.0 show no date.
    .replace(/h+[^a-z]*m+|m+[^a-z]*s+/gi, "");
  const year = /y/i.test(code) || (/e/i.test(code) && !/[0#?]/.test(code));
  const month = /m/i.test(code) && (year || !/[0#?]/.test(code));
  return { year, month, day: /d/i.test(code) };
});

/** The last serial number Excel takes for a date: 9999-12-31. */
const lastSerial = 2_958_465;

/**
 * The day behind a serial number counted from 1900. Excel, as Lotus before it, has a 29th of February in 1900 as number
 * 60, so that 61 is the 1st of March and all later dates lie one day further on.
 */
function dateOf(serial: number): { year: number; month: number; day: number } | undefined {
  if (!(serial >= 1 && serial <= lastSerial)) return undefined;
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, (serial > 60 ? 30 : 31) + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
