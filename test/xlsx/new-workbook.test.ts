import { blank, number, text } from "../../src/workbook/cell";
import type { Look } from "../../src/workbook/drawing";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { area, drawing } from "../support/drawing";
import { partOf, partsOf } from "../support/package-parts";

const form = drawing(
  "自评表 '24",
  {
    A1: { value: "2024年度自评表", look: "title" },
    A2: { value: "单位：万元", look: "subtitleRight" },
    A3: { value: "项目", look: "header" },
    B3: { value: "预算数", look: "header" },
    A4: "资金总额",
    B4: 300,
    C4: { value: number("0.9"), formula: "B4/300", look: "derived", print: "percent" },
    A5: { value: "原因", look: "inputText" },
  },
  {
    merges: ["A1:C1", "A2:C2", "A5:C6"],
    columnWidths: [20, 12, 8.5],
    rowHeights: new Map([
      [0, 32],
      [8, 40],
    ]),
    page: { landscape: true, repeatRows: [0, 2], area: area("A1:C9") },
    frozenRows: 3,
    protect: true,
  },
);

async function written(...drawings: Parameters<typeof drawing>[]): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.create();
  await workbook.write({ sheets: drawings.length > 0 ? drawings.map((one) => drawing(...one)) : [form] });
  return workbook.bytes();
}

const sheetOf = (file: Uint8Array): string => partOf(file, "xl/worksheets/sheet1.xml");

/** The style sheet entry that a cell wears. */
function formatOf(file: Uint8Array, cell: string): string {
  const index = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheetOf(file))?.[1];
  const list = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(partOf(file, "xl/styles.xml"))?.[1] ?? "";
  return [...list.matchAll(/<xf .*?<\/xf>/gs)][Number(index)]?.[0] ?? "";
}

describe("a new workbook", () => {
  test("is no file before its first sheet", async () => {
    const workbook = await XlsxWorkbook.create();
    expect(() => workbook.bytes()).toThrow("without sheets");
  });

  test("keeps our texts from before its first sheet", async () => {
    const workbook = await XlsxWorkbook.create();
    await workbook.write({ storage: new Map([["版本", "hunan-2024"]]) });
    await workbook.write({ sheets: [form] });
    const again = await XlsxWorkbook.open(workbook.bytes());
    expect([...(await again.read()).storage]).toEqual([["版本", "hunan-2024"]]);
  });

  test("is the same bytes however often it is written", async () => {
    expect(await written()).toEqual(await written());
  });

  test("asks to be calculated when opened, and tells no time", async () => {
    const file = await written();
    expect(partOf(file, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
    for (const part of Object.values(partsOf(file))) expect(part).not.toMatch(/20\d\d-\d\d-\d\dT/);
  });

  test("names each part once, with its type", async () => {
    const file = await written(["甲", { A1: { value: 1, look: "input", note: "示例" } }], ["乙", { A1: "2" }]);
    const types = partOf(file, "[Content_Types].xml");
    const names = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const untyped = Object.keys(partsOf(file)).filter((name) => !/\.rels$|^\[Content/.test(name));
    expect([...names].sort()).toEqual(untyped.sort());
  });
});

describe("a drawn sheet", () => {
  test("stands in the order Excel insists on", async () => {
    const order = [
      ..."sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection mergeCells".split(" "),
    ];
    order.push("printOptions", "pageMargins", "pageSetup", "headerFooter");
    const text = sheetOf(await written());
    const places = order.map((local) => text.indexOf(`<${local}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("prints on A4, as wide as the page, with numbered pages and repeated headings", async () => {
    const file = await written();
    const text = sheetOf(file);
    expect(text).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(text).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(text).toContain("&amp;C第 &amp;P 页 共 &amp;N 页");
    expect(partOf(file, "xl/workbook.xml")).toContain(
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'自评表 ''24'!$A$1:$C$9</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">'自评表 ''24'!$1:$3</definedName></definedNames>`,
    );
  });

  test("keeps widths, heights, frozen rows and the used area", async () => {
    const text = sheetOf(await written());
    expect(text).toContain('<dimension ref="A1:C6"/>');
    expect(text).toContain('<col min="3" max="3" width="9.2109375" customWidth="1"/>');
    expect(text).toContain('<row r="1" ht="32" customHeight="1">');
    expect(text).toContain('<row r="9" ht="40" customHeight="1"></row>');
    expect(text).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  });

  test("is protected without a password, so that rows may be made higher and columns wider", async () => {
    expect(sheetOf(await written())).toContain(
      '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0"/>',
    );
    expect(sheetOf(await written(["表", { A1: 1 }]))).not.toContain("sheetProtection");
  });

  test("draws every cell of a merge like its first", async () => {
    const file = await written();
    const text = sheetOf(file);
    const styleOf = (cell: string): string | undefined => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(text)?.[1];
    for (const cell of ["B5", "C5", "A6", "B6", "C6"]) expect([cell, styleOf(cell)]).toEqual([cell, styleOf("A5")]);
    expect(text).toContain('<mergeCells count="3"><mergeCell ref="A1:C1"/>');
  });

  test("writes a figure, a text and a formula with its result", async () => {
    const text = sheetOf(await written());
    expect(text).toMatch(/<c r="B4" s="\d+"><v>300<\/v><\/c>/);
    expect(text).toMatch(/<c r="A4" s="\d+" t="inlineStr"><is><t>资金总额<\/t><\/is><\/c>/);
    expect(text).toMatch(/<c r="C4" s="\d+"><f>B4\/300<\/f><v>0.9<\/v><\/c>/);
  });

  test("opens inputs and locks the rest, each look once however many cells wear it", async () => {
    const looks: Look[] = [
      "title",
      "subtitle",
      "subtitleRight",
      "header",
      "label",
      "labelCentre",
      "input",
      "inputText",
    ];
    looks.push("inputCentre", "derived", "fixed", "note", "signature");
    const cells = looks.flatMap((look, index) =>
      ["A", "B"].map((column) => [`${column}${index + 1}`, { value: blank, look }] as const),
    );
    const file = await written(["表", Object.fromEntries(cells)]);
    looks.forEach((look, index) => {
      const format = formatOf(file, `A${index + 1}`);
      expect([look, format]).toEqual([look, formatOf(file, `B${index + 1}`)]);
      expect([look, format.includes('locked="0"')]).toEqual([look, look.startsWith("input")]);
    });
    // header, label = subtitle's alignment with a border, … : one entry for each, and the default.
    const count = Number(/<cellXfs count="(\d+)"/.exec(partOf(file, "xl/styles.xml"))?.[1]);
    expect(count).toBeLessThanOrEqual(looks.length + 1);
  });

  test("uses the entries of an earlier write again", async () => {
    const workbook = await XlsxWorkbook.open(await written());
    const before = partOf(workbook.bytes(), "xl/styles.xml");
    await workbook.write({ sheets: [{ ...form, name: "第二张" }] });
    expect(partOf(workbook.bytes(), "xl/styles.xml")).toBe(before);
  });

  test("shows the remark of a cell as a hidden note box", async () => {
    const file = await written(["表", { B2: { value: text("甲"), look: "input", note: "示例" } }]);
    expect(partOf(file, "xl/comments1.xml")).toMatch(/<author>填报提示<\/author>.*<comment ref="B2" authorId="0">/);
    expect(partOf(file, "xl/drawings/vmlDrawing1.vml")).toMatch(
      /visibility:hidden.*<x:Row>1<\/x:Row><x:Column>1<\/x:Column>/,
    );
    expect(sheetOf(file)).toMatch(/<legacyDrawing xmlns:r="[^"]+" r:id="rId2"\/><\/worksheet>$/);
  });
});
