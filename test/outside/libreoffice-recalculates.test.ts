import { Workbook } from "exceljs";
import { addressText } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { valueText } from "../../src/workbook/cell";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { openArchive, packArchive } from "../../src/xlsx/zip";
import { writtenFilings, sampleFile } from "./filings";
import type { Files } from "./libreoffice";
import { converted } from "./libreoffice";

type Value = string | number | boolean;

interface Computed {
  readonly place: string;
  readonly value: Value;
}

/** Blank and the empty text are one: a formula cannot give blank. */
const plain = (value: CellValue): Value => (value.kind === "number" ? Number(value.text) : valueText(value));

/** Every formula cell of a file with its value, as our reader sees it. */
async function formulas(bytes: Uint8Array): Promise<Computed[]> {
  const { sheets } = await (await XlsxWorkbook.open(bytes)).read();
  return sheets.flatMap((sheet) =>
    [...sheet.cells()].flatMap(({ row, column, cell }) =>
      cell.formula === undefined
        ? []
        : [{ place: addressText({ sheet: sheet.name, row, column }), value: plain(cell.value) }],
    ),
  );
}

/** The same cells as ExcelJS sees them. */
async function formulasByExcelJs(bytes: Uint8Array): Promise<Computed[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const found: Computed[] = [];
  for (const sheet of workbook.worksheets)
    sheet.eachRow((line) =>
      line.eachCell((cell) => {
        if (cell.formula === undefined || (cell.isMerged && cell.master !== cell)) return;
        const place = addressText({ sheet: sheet.name, row: Number(cell.row) - 1, column: Number(cell.col) - 1 });
        found.push({ place, value: exceljsValue(cell.result) });
      }),
    );
  return found;
}

function exceljsValue(result: unknown): Value {
  if (typeof result === "number" || typeof result === "string" || typeof result === "boolean") return result;
  if (result === undefined || result === null) return "";
  return `unexpected ${JSON.stringify(result)}`;
}

const agree = (a: Value | undefined, b: Value): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
    : a === b;

function disagreements(ours: readonly Computed[], theirs: readonly Computed[]): string[] {
  const values = new Map(theirs.map(({ place, value }) => [place, value]));
  return ours
    .filter(({ place, value }) => !agree(values.get(place), value))
    .map(
      ({ place, value }) =>
        `${place}: written ${JSON.stringify(value)}, recalculated ${JSON.stringify(values.get(place))}`,
    );
}

describe("LibreOffice recalculates every written workbook and agrees with the values we wrote", () => {
  const written = writtenFilings();
  const resaved: Promise<Files> = written.then((files) => converted(files, "xlsx"));
  resaved.catch(() => undefined);

  test("every kind of workbook is there and came back", async () => {
    expect([...(await resaved).keys()]).toEqual([...(await written).keys()]);
    expect((await written).size).toBeGreaterThanOrEqual(12);
  });

  test("read by our own reader and by ExcelJS", async () => {
    const wrong: string[] = [];
    let compared = 0;
    for (const [name, bytes] of await written) {
      const ours = await formulas(bytes);
      const again = (await resaved).get(name) ?? new Uint8Array();
      const theirs = await formulas(again);
      const byExcelJs = await formulasByExcelJs(again);
      wrong.push(...disagreements(ours, theirs).map((line) => `${name} ${line}`));
      wrong.push(...disagreements(ours, byExcelJs).map((line) => `${name} (ExcelJS) ${line}`));
      if (ours.length === 0 || theirs.length !== ours.length || byExcelJs.length !== ours.length)
        wrong.push(
          `${name}: ${ours.length} formulas written, ${theirs.length} and ${byExcelJs.length} (ExcelJS) read back`,
        );
      wrong.push(
        ...theirs
          .filter(({ value }) => /^#|^Err:/.test(String(value)))
          .map(({ place }) => `${name} ${place} is an error`),
      );
      compared += ours.length;
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(700);
  });

  test("a wrong value in a file is found, so the values above were computed and not copied", async () => {
    const bytes = (await sampleFile()).bytes();
    const sheet = "xl/worksheets/sheet2.xml";
    const archive = openArchive(bytes, nodeCodec);
    const spoilt = archive.text(sheet).replace(/(<f>[^<]*SUM[^<]*<\/f><v>)[^<]*(<\/v>)/, "$1987654$2");
    expect(spoilt).not.toBe(archive.text(sheet));
    const damaged = await packArchive(
      [...archive.entries.values()].map((entry) =>
        entry.name === sheet ? { name: sheet, bytes: new TextEncoder().encode(spoilt) } : { copyOf: entry },
      ),
      nodeCodec,
    );
    const again = converted(new Map([["spoilt", damaged]]), "xlsx").get("spoilt") ?? new Uint8Array();
    expect(disagreements(await formulas(damaged), await formulas(again))).toHaveLength(1);
  });
});
