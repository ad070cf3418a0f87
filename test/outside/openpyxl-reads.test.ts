import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellName } from "../../src/workbook/address";
import { valueText } from "../../src/workbook/cell";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { writtenFilings } from "./filings";
import { run } from "./programs";

/** What python3-openpyxl sees: every cell with a value or formula, its format and lock, the merges, the print set-up. */
const script = `
import json, sys
import openpyxl
def seen(path):
    book = openpyxl.load_workbook(path)
    return [{
        "name": sheet.title,
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "protected": bool(sheet.protection.sheet),
        "paper": str(sheet.page_setup.paperSize),
        "fit": [sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.fitToWidth],
        "cells": {cell.coordinate: [
            str(cell.value[1:] if cell.data_type == "f" else repr(cell.value) if isinstance(cell.value, float) else cell.value),
            cell.data_type == "f", cell.number_format, bool(cell.protection.locked)]
            for row in sheet.iter_rows() for cell in row if cell.value is not None},
    } for sheet in book.worksheets]
json.dump({path: seen(path) for path in sys.argv[1:]}, sys.stdout, ensure_ascii=False)
`;

interface Seen {
  readonly name: string;
  readonly merges: readonly string[];
  readonly protected: boolean;
  readonly paper: string;
  readonly fit: readonly unknown[];
  readonly cells: Readonly<Record<string, readonly [string, boolean, string, boolean]>>;
}

describe("python3-openpyxl reads what we wrote as we read it", () => {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-openpyxl-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("cells, formulas, formats, locks, merges and A4 print set-up", async () => {
    const files = [...(await writtenFilings())];
    files.forEach(([name, bytes]) => writeFileSync(join(folder, `${name}.xlsx`), bytes));
    const paths = files.map(([name]) => join(folder, `${name}.xlsx`));
    // The Debian package belongs to Debian's own python.
    const python = run("/usr/bin/python3", "python3-openpyxl", ["-c", script, ...paths]);
    const seen = JSON.parse(python) as Record<string, readonly Seen[]>;
    let compared = 0;
    for (const [at, [name, bytes]] of files.entries()) {
      const { sheets } = await (await XlsxWorkbook.open(bytes)).read();
      const theirs = seen[paths[at] ?? ""] ?? [];
      expect(theirs.map((sheet) => sheet.name)).toEqual(sheets.map((sheet) => sheet.name));
      for (const [index, sheet] of sheets.entries()) {
        const other = theirs[index];
        const ours = Object.fromEntries(
          [...sheet.cells()].map(({ row, column, cell }) => [
            cellName(row, column),
            [cell.formula ?? plain(valueText(cell.value)), cell.formula !== undefined, cell.numberFormat, cell.locked],
          ]),
        );
        const normal = Object.fromEntries(
          Object.entries(other?.cells ?? {}).map(([cell, [value, ...rest]]) => [cell, [plain(value), ...rest]]),
        );
        expect({ name, sheet: sheet.name, cells: normal }).toEqual({ name, sheet: sheet.name, cells: ours });
        expect({ paper: other?.paper, fit: other?.fit, protected: other?.protected }).toEqual({
          paper: "9",
          fit: [true, 1],
          protected: sheet.protected,
        });
        expect(other?.merges).toHaveLength(sheet.merges.length);
        compared += Object.keys(ours).length;
      }
    }
    expect(compared).toBeGreaterThan(3000);
  });
});

/** 12, 12.0 and 1.2e1 are one number; texts are compared as they are. */
function plain(text: string): string {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) ? String(Number(text)) : text;
}
