import type { CellValue } from "../workbook/cell";
import { blank, number, text } from "../workbook/cell";
import { isTrue, unescapeText } from "./xml";

/** What a stored value means; undefined when it means nothing (a text number out of range, letters for a number). */
export function cellValue(
  type: string | undefined,
  stored: string,
  strings: readonly CellValue[],
  date1904: boolean,
): CellValue | undefined {
  switch (type) {
    case undefined:
    case "n":
      return numberValue(stored);
    case "s":
      return stored.trim() === "" ? undefined : strings[Number(stored)];
    case "str":
      return text(unescapeText(stored));
    case "b":
      return { kind: "boolean", value: isTrue(stored.trim()) };
    case "e":
      return { kind: "error", code: stored };
    case "d":
      return dateValue(stored, date1904);
    default:
      return undefined;
  }
}

const numeral = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;

function numberValue(stored: string): CellValue | undefined {
  if (numeral.test(stored)) return { kind: "number", text: stored };
  const trimmed = stored.trim();
  if (trimmed === "") return blank;
  return numeral.test(trimmed) ? number(trimmed) : undefined;
}

const dayLength = 86_400_000;

/** Strict files may write a date out: 2024-12-31 → 45657, the number every other file holds. */
function dateValue(stored: string, date1904: boolean): CellValue | undefined {
  const time = Date.parse(/\d$/.test(stored) && stored.includes("T") ? `${stored}Z` : stored);
  if (Number.isNaN(time)) return undefined;
  const days = (time - Date.UTC(1899, 11, 30)) / dayLength - (date1904 ? 1462 : 0);
  return number(Number(days.toFixed(9)));
}
