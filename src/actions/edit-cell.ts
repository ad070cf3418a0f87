import type { Edition } from "../forms/editions/edition";
import { TemplateMismatch } from "../forms/template-mismatch";
import type { Address } from "../workbook/address";
import type { Cell, CellValue } from "../workbook/cell";
import { blank, number, text } from "../workbook/cell";
import type { Workbook } from "../workbook/workbook";
import { followUps } from "./fill-forms";

/**
 * Writes what a person typed into a cell, as a spreadsheet would take it, and with it every live formula of our forms that
 * follows. Without an edition, or where the workbook holds no form, the cell changes alone.
 */
export async function editCell(
  workbook: Workbook,
  edition: Edition | undefined,
  at: Address,
  typed: string,
): Promise<void> {
  const content = await workbook.read();
  const sheet = content.sheets.find(({ name }) => name === at.sheet);
  const value = sheet ? typedValue(typed, sheet.cell(at.row, at.column)) : text(typed);
  const edit = { at, value };
  await workbook.write({ edits: [edit, ...(edition ? following() : [])] });

  function following() {
    try {
      return edition ? followUps(content, edition, [edit]) : [];
    } catch (mismatch) {
      if (mismatch instanceof TemplateMismatch) return [];
      throw mismatch;
    }
  }
}

/** "１，２３４．５" → 1234.5, "90%" → 0.9 in any cell but one kept as text; everything else stays as typed, "=100%" too. */
export function typedValue(typed: string, { numberFormat }: Cell): CellValue {
  if (typed.trim() === "") return blank;
  if (numberFormat === "@") return text(typed);
  const plain = typed.normalize("NFKC").trim();
  const match = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(%?)$/.exec(plain);
  if (!match) return text(typed);
  const [, sign = "", digits = "", percent = ""] = match;
  // Through the exponent, not a division: 95.57% is 0.9557 and not 0.9556999999999999.
  return number(Number(`${sign}${digits.replace(/,/g, "")}${percent ? "e-2" : ""}`));
}
