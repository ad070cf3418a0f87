/** A cell of one sheet. Row and column count from 0. */
export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four edges included, counted from 0. Never expanded into cells. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" → 0, "AA" → 26. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** (2, 6) → "C7"; a row and a column in that order: cellName(6, 2) → "C7". */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "C7" or "$C$7" → { row: 6, column: 2 }; undefined beyond XFD1048576 or for anything else. */
export function parseCellName(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  if (!match) return undefined;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1] as string);
  return row > lastRow || column > lastColumn ? undefined : { row, column };
}

/** "A1:C3" or "B2" → its rectangle; undefined beyond the sheet. */
export function parseArea(text: string): Area | undefined {
  const [first, last] = text.split(":");
  const start = parseCellName(first ?? "");
  const end = last === undefined ? start : parseCellName(last);
  if (!start || !end) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** { top: 0, left: 0, bottom: 2, right: 2 } → "A1:C3". */
export function areaName({ top, left, bottom, right }: Area): string {
  const start = cellName(top, left);
  const end = cellName(bottom, right);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet name as a formula writes it: 自评表 → 自评表, 1. it's → '1. it''s'. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;
}

/** "自评表!C7", with quotes where the sheet's name needs them. */
export function addressText({ sheet, row, column }: Address): string {
  return `${quotedSheet(sheet)}!${cellName(row, column)}`;
}
