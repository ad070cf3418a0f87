import type { CellPatch } from "../../src/xlsx/patch-sheet";
import { patchSheet } from "../../src/xlsx/patch-sheet";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { blank, number, text } from "../../src/workbook/cell";
import { WorkbookRefused } from "../../src/workbook/workbook";
import { place } from "../support/drawing";
import { partOf } from "../support/package-parts";
import { withRows, worksheet } from "./handmade";

type Value = CellPatch["value"];

const patch = (name: string, value: Value, formula?: string, recalculated = false): CellPatch => ({
  ...place(name),
  value,
  formula,
  recalculated,
});

const patched = (xml: string, ...patches: readonly CellPatch[]): string => patchSheet(xml, "表", patches).text;

/** The rows of a worksheet after a change of its rows; everything around them must be as it was. */
function rowsAfter(rows: string, ...patches: readonly CellPatch[]): string {
  const [before = "", behind = ""] = worksheet("@@").split("@@");
  const after = patched(worksheet(rows), ...patches);
  expect(after.startsWith(before) && after.endsWith(behind)).toBe(true);
  return after.slice(before.length, after.length - behind.length);
}

describe("one changed cell in a sheet's text", () => {
  const cases: Record<string, [rows: string, change: CellPatch, after: string]> = {
    "a figure keeps its style": [
      '<row r="1"><c r="A1" s="7"><v>1</v></c></row>',
      patch("A1", number("2.50")),
      '<row r="1"><c r="A1" s="7"><v>2.50</v></c></row>',
    ],
    "a shared string becomes a text of its own": [
      '<row r="1"><c r="A1" s="7" t="s"><v>12</v></c></row>',
      patch("A1", text("甲 & <乙>")),
      '<row r="1"><c r="A1" s="7" t="inlineStr"><is><t>甲 &amp; &lt;乙&gt;</t></is></c></row>',
    ],
    "a blank keeps the style": [
      '<row r="1"><c r="A1" s="7" t="str"><f>B1</f><v>x</v></c></row>',
      patch("A1", blank),
      '<row r="1"><c r="A1" s="7"/></row>',
    ],
    "a self-closing cell is opened": [
      '<row r="1"><c r="A1" s="7"/><c r="B1"/></row>',
      patch("A1", number(0)),
      '<row r="1"><c r="A1" s="7"><v>0</v></c><c r="B1"/></row>',
    ],
    "a new cell stands in order": [
      '<row r="2" spans="1:3"><c r="A2"/><c r="C2"/></row>',
      patch("B2", number(5)),
      '<row r="2" spans="1:3"><c r="A2"/><c r="B2"><v>5</v></c><c r="C2"/></row>',
    ],
    "a new cell behind the last": [
      '<row r="2"><c r="A2"/></row>',
      patch("AA2", number(5)),
      '<row r="2"><c r="A2"/><c r="AA2"><v>5</v></c></row>',
    ],
    "a self-closing row is opened": [
      '<row r="2" ht="20"/>',
      patch("B2", number(5)),
      '<row r="2" ht="20"><c r="B2"><v>5</v></c></row>',
    ],
    "a new row stands in order": [
      '<row r="1"/>\n<row r="4"/>',
      patch("B2", number(5)),
      '<row r="1"/>\n<row r="2"><c r="B2"><v>5</v></c></row><row r="4"/>',
    ],
    "a new row behind the last": [
      '<row r="1"/>',
      patch("B2", number(5)),
      '<row r="1"/><row r="2"><c r="B2"><v>5</v></c></row>',
    ],
    "a new cell takes on the style of its row": [
      '<row r="2" s="9" customFormat="1"/>',
      patch("B2", number(5)),
      '<row r="2" s="9" customFormat="1"><c r="B2" s="9"><v>5</v></c></row>',
    ],
    "rows and cells without numbers count on": [
      "<row><c><v>1</v></c></row><row><c/><c s='3'><v>2</v></c><c/></row>",
      patch("B2", number(5)),
      '<row><c><v>1</v></c></row><row><c/><c r="B2" s="3"><v>5</v></c><c/></row>',
    ],
    "a cell in a comment or in character data is none": [
      '<!-- <row r="1"><c r="A1"/> --><row r="1"><c r="A1" t="str"><v><![CDATA[</c><c r="B1">]]></v></c><!--<c r="B1"/>--><c r="B1"><v>1</v></c></row>',
      patch("B1", number(5)),
      '<!-- <row r="1"><c r="A1"/> --><row r="1"><c r="A1" t="str"><v><![CDATA[</c><c r="B1">]]></v></c><!--<c r="B1"/>--><c r="B1"><v>5</v></c></row>',
    ],
    "a > inside an attribute ends nothing": [
      '<row r="1" x:note="a > b />"><c r="A1" note=\'/>\'><v>1</v></c></row>',
      patch("A1", number(5)),
      '<row r="1" x:note="a > b />"><c r="A1"><v>5</v></c></row>',
    ],
    "a formula with its result": [
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      patch("A1", text("是 "), 'IF(B1<3,"是 ","")'),
      '<row r="1"><c r="A1" t="str"><f>IF(B1&lt;3,"是 ","")</f><v>是 </v></c></row>',
    ],
    "a new result leaves the formula as it is written": [
      '<row r="1"><c r="A1" t="e"><f aca="1"> B1 + 1 </f><v>#REF!</v></c></row>',
      patch("A1", number(3), "B1+1", true),
      '<row r="1"><c r="A1"><f aca="1"> B1 + 1 </f><v>3</v></c></row>',
    ],
    "white space at the edges is kept": [
      '<row r="1"/>',
      patch("A1", text(" 甲\n")),
      '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲\n</t></is></c></row>',
    ],
  };
  test.each(Object.entries(cases))("%s", (_, [rows, change, after]) => {
    expect(rowsAfter(rows, change)).toBe(after);
  });

  test("an empty sheet gets its first row", () => {
    const empty = '<worksheet xmlns="m"><sheetData/></worksheet>';
    expect(patched(empty, patch("B2", number(5)), patch("A2", number(4)))).toBe(
      '<worksheet xmlns="m"><sheetData><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData></worksheet>',
    );
  });

  test("a file with prefixes gets cells with prefixes", () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" s="2"/></x:row></x:sheetData></x:worksheet>';
    expect(patched(xml, patch("A1", text("甲")), patch("B3", number(1), "A1"))).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" s="2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="3"><x:c r="B3"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test("the style of a column serves where neither cell nor row has one", () => {
    const xml = worksheet(
      "",
      "",
      '<cols><col min="1" max="1" width="9"/><col min="2" max="4" width="9" style="6"/></cols>',
    );
    expect(patched(xml, patch("C1", number(1)), patch("A1", number(1)))).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1" s="6"><v>1</v></c></row>',
    );
  });

  test("the stated dimension grows with what is written outside it", () => {
    const xml = worksheet('<row r="2"><c r="B2"/></row>', "", '<dimension ref="B2"/>');
    expect(patched(xml, patch("D9", number(1)))).toContain('<dimension ref="B2:D9"/>');
    expect(patched(xml, patch("B2", number(1)))).toContain('<dimension ref="B2"/>');
  });

  test("many changes at once, given in any order, the last of two holding", () => {
    const rows = '<row r="1"><c r="B1"/></row><row r="3"><c r="A3"/></row>';
    const changes = ["C3", "A1", "B2", "C1", "B1", "A9", "B2"].map((name, index) => patch(name, number(index)));
    expect(rowsAfter(rows, ...changes)).toBe(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>4</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="B2"><v>6</v></c></row><row r="3"><c r="A3"/><c r="C3"><v>0</v></c></row><row r="9"><c r="A9"><v>5</v></c></row>',
    );
  });
});

describe("formulas that several cells share", () => {
  const rows =
    '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1/$B$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="shared" ref="D3" si="1">A1&amp;""</f></c></row>';

  const formulasAfter = async (cell: string, formula?: string): Promise<(string | undefined)[]> => {
    const workbook = await XlsxWorkbook.open(withRows(rows));
    const edit = {
      at: { sheet: "表", ...place(cell) },
      value: number(9),
      ...(formula === undefined ? {} : { formula }),
    };
    await workbook.write({ edits: [edit] });
    const [sheet] = (await (await XlsxWorkbook.open(workbook.bytes())).read()).sheets;
    return ["C1", "C2", "C3", "D3"].map((name) => sheet?.cell(place(name).row, place(name).column).formula);
  };

  test("outlive a change of the one that writes it out", async () => {
    expect(await formulasAfter("C1")).toEqual([undefined, "A2/$B$1", "A3/$B$1", 'A1&""']);
    expect(await formulasAfter("C1", "A1*2")).toEqual(["A1*2", "A2/$B$1", "A3/$B$1", 'A1&""']);
  });

  test("outlive a change of one that leans on it", async () => {
    expect(await formulasAfter("C2")).toEqual(["A1/$B$1", undefined, "A3/$B$1", 'A1&""']);
  });

  test("stay shared when only a result is new", async () => {
    const workbook = await XlsxWorkbook.open(withRows(rows));
    const edits = [1, 2].map((row) => ({
      at: { sheet: "表", row, column: 2 },
      value: number(8),
      formula: `A${row + 1}/$B$1`,
    }));
    await workbook.write({ edits });
    expect(partOf(workbook.bytes(), "xl/worksheets/sheet1.xml")).toContain(
      rows.replace("<v>2</v>", "<v>8</v>").replace("<v>3</v>", "<v>8</v>"),
    );
  });
});

describe("what must not be changed in part", () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="C1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>4</v></c><c r="D2"><f t="dataTable" ref="D2:E3" dt2D="1" r1="A1" r2="A2"/><v>0</v></c></row>';

  test.each(["A1", "A2", "D2", "E3"])("%s, of an array formula or a data table, is refused", (cell) => {
    expect(() => patched(worksheet(rows), patch(cell, number(1)))).toThrow(WorkbookRefused);
    expect(() => patched(worksheet(rows), patch(cell, number(1), "B1"))).toThrow(/数组公式或模拟运算表/);
  });

  test("a neighbour may change, and so may the result", () => {
    expect(patched(worksheet(rows), patch("C1", number(2)), patch("A3", number(3)))).toContain("<v>2</v></c></row>");
    expect(patched(worksheet(rows), patch("A1", number(6), "B1:B2*2", true))).toContain(
      '<f t="array" ref="A1:A2">B1:B2*2</f><v>6</v>',
    );
  });

  test("a text longer than a cell can hold is refused", () => {
    expect(() => patched(worksheet(""), patch("A1", text("长".repeat(32_768))))).toThrow(/超过 32767 个字符/);
    expect(patched(worksheet(""), patch("A1", text("长".repeat(32_767))))).toContain("长</t>");
  });
});

describe("whether formulas came or went", () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';
  const cases: [boolean, CellPatch][] = [
    [false, patch("A1", number(2))],
    [true, patch("A1", number(2), "B1")],
    [true, patch("B1", number(2))],
    [false, patch("B1", number(2), "A1*2")],
    [false, patch("C1", number(2))],
    [true, patch("C9", number(2), "B1")],
  ];
  test.each(cases)("is %s of %j", (changed, change) => {
    expect(patchSheet(worksheet(rows), "表", [change]).formulasChanged).toBe(changed);
  });
});
