import type { Cell } from "../../src/workbook/cell";
import { uncalculated } from "../../src/workbook/cell";
import { parseCellName } from "../../src/workbook/address";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { openArchive } from "../../src/xlsx/zip";
import { handmade, sharedStrings, withRows, workbookPart, worksheet } from "./handmade";

const read = (bytes: Uint8Array) => readWorkbook(openArchive(bytes, nodeCodec));

function sheetOf(bytes: Uint8Array) {
  const [sheet] = read(bytes).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function cellOf(bytes: Uint8Array, name: string): Cell {
  const place = parseCellName(name);
  if (!place) throw new Error(`no cell ${name}`);
  return sheetOf(bytes).cell(place.row, place.column);
}

const value = (cell: string) => cellOf(withRows(`<row r="1">${cell}</row>`), "A1").value;

describe("a value", () => {
  test.each([
    ["a number as the file writes it", '<c r="A1"><v>20.830</v></c>', { kind: "number", text: "20.830" }],
    ["a number between spaces", '<c r="A1" t="n"><v> 1.5E-3 </v></c>', { kind: "number", text: "1.5E-3" }],
    ["true by Excel", '<c r="A1" t="b"><v>1</v></c>', { kind: "boolean", value: true }],
    ["true in words", '<c r="A1" t="b"><v>true</v></c>', { kind: "boolean", value: true }],
    ["false in words", '<c r="A1" t="b"><v>false</v></c>', { kind: "boolean", value: false }],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { kind: "error", code: "#DIV/0!" }],
    ["a date of a strict file", '<c r="A1" t="d"><v>2024-12-31</v></c>', { kind: "number", text: "45657" }],
    ["a time of day", '<c r="A1" t="d"><v>2024-12-31T06:00:00</v></c>', { kind: "number", text: "45657.25" }],
    ["the text of a formula", '<c r="A1" t="str"><v>优_x000D_</v></c>', { kind: "text", text: "优\r" }],
    ["text that begins with =", '<c r="A1" t="inlineStr"><is><t>=100%</t></is></c>', { kind: "text", text: "=100%" }],
    [
      "rich text without its phonetic guide",
      '<c r="A1" t="inlineStr"><is><r><t>三公</t></r><rPh sb="0" eb="2"><t>sān gōng</t></rPh><r><rPr><b/></rPr><t xml:space="preserve"> 经费</t></r></is></c>',
      { kind: "text", text: "三公 经费" },
    ],
    ["character data", '<c r="A1" t="str"><v><![CDATA[<优>]]></v></c>', { kind: "text", text: "<优>" }],
    ["prefixed elements", '<x:c xmlns:x="u" r="A1"><x:v>7</x:v></x:c>', { kind: "number", text: "7" }],
    ["a text number without a table", '<c r="A1" t="s"><v>0</v></c>', { kind: "error", code: "#N/A" }],
    ["letters where a number should be", '<c r="A1"><v>十二</v></c>', { kind: "error", code: "#N/A" }],
  ])("%s", (_, cell, expected) => {
    expect(value(cell)).toEqual(expected);
  });

  test("text keeps edge spaces only where the file says so", () => {
    const strings = sharedStrings("<t> 甲 </t>", '<t xml:space="preserve"> 乙 </t>', "<t>　丙</t>", "<t></t>");
    const rows = `<row>${[0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;
    const sheet = sheetOf(handmade({ "xl/sharedStrings.xml": strings, "xl/worksheets/sheet1.xml": worksheet(rows) }));
    expect([0, 1, 2, 3].map((column) => sheet.cell(0, column).value)).toEqual([
      { kind: "text", text: "甲" },
      { kind: "text", text: " 乙 " },
      { kind: "text", text: "　丙" },
      { kind: "blank" },
    ]);
  });

  test("dates of a workbook that counts from 1904 are its own numbers", () => {
    const bytes = handmade({
      "xl/workbook.xml": workbookPart('<sheet name="表" r:id="rId1"/>', '<workbookPr date1904="true"/>'),
      "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>'),
    });
    expect(cellOf(bytes, "A1").value).toEqual({ kind: "number", text: "1" });
  });

  test("a value nobody can make out shows as an error and is remarked, once per sheet with the first place", () => {
    const content = read(
      withRows('<row r="3"><c r="B3" t="s"><v>99</v></c><c r="C3" t="s"><v/></c><c r="D3" t="new"><v>1</v></c></row>'),
    );
    expect(content.remarks).toEqual(["表!B3 等 3 个单元格的内容已损坏，无法读取，请在 Excel 或 WPS 中核对。"]);
  });
});

describe("a formula", () => {
  const rows =
    '<row r="1"><c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">C1*$D$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="array" ref="A3:A4">B1:B2*2</f><v>2</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
    '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f>A1&lt;&gt;"甲"</f></c></row>';
  const bytes = withRows(rows);

  test.each([
    ["A1", "SUM(B1:C1)", { kind: "number", text: "3" }],
    ["B1", "C1*$D$1", { kind: "number", text: "1" }],
    ["B2", "C2*$D$1", { kind: "number", text: "2" }],
    ["B3", "C3*$D$1", { kind: "number", text: "3" }],
    ["A2", '""', { kind: "blank" }],
    ["A3", "B1:B2*2", { kind: "number", text: "2" }],
    ["A4", undefined, { kind: "number", text: "4" }],
    ["B4", 'A1<>"甲"', { kind: "blank", uncalculated: true }],
  ])("%s reads %s", (name, formula, expected) => {
    const cell = cellOf(bytes, name);
    expect([cell.formula, cell.value]).toEqual([formula, expected]);
  });

  test("without a result is remarked, for its blank is not the user's", () => {
    expect(read(bytes).remarks).toEqual(["表!B4的公式没有计算结果，请在 Excel 或 WPS 中打开并保存后再试。"]);
  });

  test("with an empty result waits for it too, as openpyxl writes it", () => {
    const content = withRows('<row r="1"><c r="A1"><f>1+1</f><v></v></c><c r="B1"><f>1+1</f><v/></c></row>');
    expect(["A1", "B1"].map((name) => cellOf(content, name).value)).toEqual([uncalculated, uncalculated]);
    expect(read(content).remarks).toHaveLength(1);
  });

  test("shared by number with a cell that never was is remarked", () => {
    const content = read(withRows('<row r="1"><c r="A1"><f t="shared" si="5"/><v>1</v></c></row>'));
    expect(content.remarks).toHaveLength(1);
    expect(content.sheets[0]?.cell(0, 0)).toMatchObject({ value: { kind: "number", text: "1" } });
  });
});

describe("places", () => {
  test("rows and cells without a reference follow one another", () => {
    const sheet = sheetOf(
      withRows('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'),
    );
    expect([...sheet.cells()].map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 3],
      [0, 4],
      [1, 0],
    ]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([2, 5]);
  });

  test("cells come row by row even when the file shuffles them", () => {
    const sheet = sheetOf(
      withRows('<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    );
    expect([...sheet.cells()].map(({ cell }) => cell.value)).toEqual([
      { kind: "number", text: "1" },
      { kind: "number", text: "3" },
      { kind: "number", text: "4" },
    ]);
  });

  test("rows and columns of a form control inside the sheet are not the sheet's", () => {
    const control =
      '<controls><control><anchor><from xmlns:xdr="u"><xdr:col>3</xdr:col><xdr:row>9</xdr:row></from></anchor></control></controls>';
    const sheet = sheetOf(withRows('<row r="1"><c r="A1"><v>1</v></c></row>', control));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1]);
  });

  test("an empty sheet has neither rows nor columns", () => {
    const sheet = sheetOf(withRows('<row r="5"><c r="C5" s="1"/></row>'));
    expect([sheet.rowCount, sheet.columnCount, [...sheet.cells()]]).toEqual([0, 0, []]);
  });

  test("hidden columns are told; one that goes on to the edge of the sheet, or beyond, ends there", () => {
    const cols =
      '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" hidden="0"/><col min="6" max="99999" hidden="true"/></cols>';
    const sheet = sheetOf(withRows('<row r="1"><c r="A1"><v>1</v></c></row>', "", cols));
    expect([...sheet.hiddenColumns].slice(0, 3)).toEqual([1, 2, 5]);
    expect(sheet.hiddenColumns.size).toBe(2 + 16_384 - 5);
  });

  test("hidden rows and merges are told, in Excel's words and in LibreOffice's", () => {
    const sheet = sheetOf(
      withRows(
        '<row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" hidden="false"/>',
        '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="$D$4"/></mergeCells>',
      ),
    );
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([]);
    expect(sheet.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 2 },
      { top: 3, left: 3, bottom: 3, right: 3 },
    ]);
  });
});

describe("looks", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00&quot;万元&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"><protection locked="0"/></xf></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"><protection locked="false"/></xf><xf numFmtId="10"><protection hidden="1"/></xf>
    <xf numFmtId="31"><protection locked="0"/></xf><xf numFmtId="9999"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="164" formatCode="wrong"/><protection locked="1"/></dxf></dxfs></styleSheet>`;
  const sheet = sheetOf(
    handmade({
      "xl/styles.xml": styles,
      "xl/worksheets/sheet1.xml": worksheet(
        '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1"><v>1</v></c><c r="D1" s="4"><v>1</v></c></row>' +
          '<row r="2"><c r="A2" s="1"/><c r="B2" s="1"/><c r="C2" s="2"/><c r="E2" s="1"/></row>' +
          '<row r="3" s="3" customFormat="1"><c r="B3"/></row><row r="4" s="3"/>',
        '<sheetProtection password="CC1A" sheet="1"/>',
        '<cols><col min="7" max="2000000000" style="2"/></cols>',
      ),
    }),
  );
  const look = (name: string) => {
    const place = parseCellName(name);
    const { numberFormat, locked } = sheet.cell(place?.row ?? -1, place?.column ?? -1);
    return [numberFormat, locked];
  };

  test.each([
    ["A1", '0.00"万元"', false, "its own style"],
    ["B1", "0.00%", true, "a built-in format, locked unless said otherwise"],
    ["C1", "General", true, "no style"],
    ["D1", "General", true, "an unknown format"],
    ["A2", '0.00"万元"', false, "an empty cell with a style"],
    ["B2", '0.00"万元"', false, "the next one of the same style"],
    ["C2", "0.00%", true, "another style behind it"],
    ["D2", "General", true, "a gap between styled cells"],
    ["E2", '0.00"万元"', false, "a style behind the gap"],
    ["Z3", 'yyyy"年"m"月"d"日"', false, "the row's style"],
    ["B3", "General", true, "an empty cell without a style in a styled row"],
    ["A4", "General", true, "a row style that is not in force"],
    ["G9", "0.00%", true, "the column's style"],
    ["XFD1048576", "0.00%", true, "the column's style in the last corner"],
  ])("%s prints as %s, locked %s: %s", (name, numberFormat, locked) => {
    expect(look(name)).toEqual([numberFormat, locked]);
  });

  test("protection is told with and without a password, and only when it is on", () => {
    expect(sheet.protected).toBe(true);
    expect(sheetOf(withRows("", '<sheetProtection sheet="true"/>')).protected).toBe(true);
    expect(sheetOf(withRows("", '<sheetProtection sheet="0" objects="1"/>')).protected).toBe(false);
    expect(sheetOf(withRows("")).protected).toBe(false);
  });
});
