import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { openArchive } from "../../src/xlsx/zip";
import { number, text } from "../../src/workbook/cell";
import { place } from "../support/drawing";
import { partOf, partsOf, withParts } from "../support/package-parts";
import { richWorkbook } from "../support/rich-workbook";

const sheet = "xl/worksheets/sheet1.xml";

/** What a workbook that has been through many hands holds, and where it shows. */
const features: Record<string, [part: string, shows: RegExp]> = {
  "merged cells": [sheet, /<mergeCell ref="A1:F1"\/><mergeCell ref="A3:A4"\/>/],
  "a title in two types": ["xl/sharedStrings.xml", /<r>.*方正小标宋简体.*<r>.*仿宋_GB2312/],
  "the character set of a type": ["xl/sharedStrings.xml", /<charset val="134"\/>/],
  "a bold run": ["xl/sharedStrings.xml", /<rPr><b\/>/],
  "a diagonal border": ["xl/styles.xml", /diagonalUp="1"/],
  "a medium border": ["xl/styles.xml", /<left style="medium"/],
  "vertical text": ["xl/styles.xml", /textRotation="255"/],
  "wrapped text": ["xl/styles.xml", /wrapText="1"/],
  "a named style": ["xl/styles.xml", /<cellStyle name="常规 2"/],
  "a number format of its own": ["xl/styles.xml", /formatCode="#,##0.00&quot;万元&quot;"/],
  "unlocked cells": ["xl/styles.xml", /<protection locked="0"\/>/],
  "the look of a conditional format": ["xl/styles.xml", /<dxf>.*FFFF0000.*<\/dxf>/],
  "the sheet's password": [sheet, /<sheetProtection [^>]*hashValue="[^"]{80,}"/],
  "a permission under protection": [sheet, /<sheetProtection [^>]*formatColumns="0"/],
  "a protected range": [sheet, /<protectedRange password="CC1A" sqref="D5:D7" name="填报区"\/>/],
  "the locked structure": ["xl/workbook.xml", /<workbookProtection lockStructure="1"\/>/],
  "a comment in the XML": ["xl/workbook.xml", /<!-- 保存于 WPS -->/],
  "a hidden sheet": ["xl/workbook.xml", /name="字典" state="hidden"/],
  "a defined name": ["xl/workbook.xml", /<definedName name="全年执行数">/],
  "the print area": ["xl/workbook.xml", /name="_xlnm.Print_Area" localSheetId="0"/],
  "repeated headings": ["xl/workbook.xml", /name="_xlnm.Print_Titles" localSheetId="0"/],
  "a list to choose from, with its prompt": [sheet, /<dataValidation type="list"[^>]*prompt="请选择"/],
  "a list on another sheet, in the newer form": [sheet, /<x14:dataValidation type="list"/],
  "a conditional format": [sheet, /<cfRule type="expression" dxfId="0" priority="1"><formula>D5&gt;C5/],
  "a link": [sheet, /<hyperlink ref="A3"/],
  "a filter": [sheet, /<autoFilter ref="A4:F4"\/>/],
  "frozen panes": [sheet, /<pane xSplit="1" ySplit="3"/],
  "the page break view": [sheet, /view="pageBreakPreview"/],
  "the zoom": [sheet, /zoomScale="85"/],
  "the tab's colour": [sheet, /<tabColor rgb="FFC00000"\/>/],
  "landscape A4": [sheet, /<pageSetup paperSize="9" orientation="landscape"/],
  "fitting to the page": [sheet, /<pageSetUpPr fitToPage="1"\/>/],
  "a page number": [sheet, /<oddFooter>&amp;C第 &amp;P 页/],
  "a page break": [sheet, /<brk id="12" max="16838" man="1"\/>/],
  "a hidden row": [sheet, /<row r="9"[^>]* hidden="1"/],
  "an outline": [sheet, /<row r="10"[^>]* outlineLevel="1"/],
  "a row's height": [sheet, /<row r="5" ht="33" customHeight="1"/],
  "a column's width": [sheet, /<col min="2" max="2" width="27.5"/],
  "shared formulas": [sheet, /<f t="shared" ref="E5:E7" si="0">D5\/C5<\/f>.*<f t="shared" si="0"\/>/],
  "an array formula": [sheet, /<f t="array" ref="F5">SUM\(D5:D7\)<\/f><v>10.5<\/v>/],
  "a sparkline": [sheet, /<x14:sparkline><xm:f>自评表!D5:D7/],
  "a note in two types": ["xl/comments1.xml", /<rPr><b\/>.*张三.*见批复/],
  "a thread of comments": ["xl/threadedComments/threadedComment1.xml", /<text>已核<\/text>/],
  "those who wrote it": ["xl/persons/person.xml", /displayName="王五"/],
  "a picture": ["xl/drawings/drawing1.xml", /<xdr:pic>/],
  "a text box for the signature": ["xl/drawings/drawing1.xml", /填表人（签字）/],
  "the boxes of notes": ["xl/drawings/vmlDrawing1.vml", /<x:Row>4<\/x:Row>\s*<x:Column>2<\/x:Column>/],
  "a property that WPS writes": ["docProps/custom.xml", /KSOProductBuildVer/],
  "somebody's custom XML": ["customXml/item1.xml", /urn:example:sources/],
  "the colours of the theme": ["xl/theme/theme1.xml", /<a:clrScheme/],
};

const at = (name: string): { sheet: string; row: number; column: number } => ({ sheet: "自评表", ...place(name) });

const missing = (file: Uint8Array): string[] => {
  const parts = partsOf(file);
  return Object.entries(features)
    .filter(([, [part, shows]]) => !shows.test((parts[part] ?? "").replace(/\n/g, " ")))
    .map(([name]) => name);
};

/** Names of parts whose compressed bytes are no longer those of the other file. */
function touched(before: Uint8Array, after: Uint8Array): string[] {
  const old = openArchive(before, nodeCodec).entries;
  const now = openArchive(after, nodeCodec).entries;
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((name) => Buffer.compare(old.get(name)?.raw ?? Buffer.of(1), now.get(name)?.raw ?? Buffer.of(2)) !== 0)
    .sort();
}

describe("a workbook that others have worked on", () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = await richWorkbook();
  });

  test(`holds ${Object.keys(features).length} features to lose`, () => {
    expect(Object.keys(features).length).toBeGreaterThanOrEqual(44);
    expect(missing(file)).toEqual([]);
  });

  test("loses none when figures and texts are filled in; only the sheet and the calculation setting are written", async () => {
    const workbook = await XlsxWorkbook.open(file);
    await workbook.write({
      edits: [
        { at: at("D5"), value: number("3.5") },
        { at: at("C5"), value: number("2") },
        { at: at("E5"), value: number("1.75"), formula: "D5/C5" },
      ],
    });
    const after = workbook.bytes();
    expect(missing(after)).toEqual([]);
    expect(touched(file, after)).toEqual(["xl/workbook.xml", sheet]);
    expect(partOf(after, sheet)).toBe(
      partOf(file, sheet)
        .replace('<c r="C5" s="3"><v>1.5</v></c>', '<c r="C5" s="3"><v>2</v></c>')
        .replace('<c r="D5" s="3"><v>2.5</v></c>', '<c r="D5" s="3"><v>3.5</v></c>')
        .replace("<v>1.67</v>", "<v>1.75</v>"),
    );
    expect(partOf(after, "xl/workbook.xml")).toBe(
      partOf(file, "xl/workbook.xml").replace(
        '<calcPr calcId="171027"/>',
        '<calcPr calcId="171027" fullCalcOnLoad="1"/>',
      ),
    );
  });

  test("loses nothing but the order of calculation when a formula goes", async () => {
    const workbook = await XlsxWorkbook.open(file);
    const unlocked = await XlsxWorkbook.open(file);
    await unlocked.write({ edits: [{ at: at("D6"), value: number(1), formula: "C5*2" }] });
    expect(missing(unlocked.bytes())).toEqual([]);
    expect(touched(file, unlocked.bytes())).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      sheet,
    ]);
    await expect(workbook.write({ edits: [{ at: at("D8"), value: text("无") }] })).rejects.toMatchObject({
      reason: "sheet-protected",
    });
    expect(workbook.bytes()).toEqual(file);
  });

  test("loses none when marked, and is the same, byte for byte, when cleared", async () => {
    const workbook = await XlsxWorkbook.open(file);
    await workbook.mark([
      { at: at("C5"), tone: "error", text: "甲" },
      { at: at("D6"), tone: "warning", text: "乙" },
      { at: at("E5"), tone: "reminder", text: "丙" },
    ]);
    const marked = workbook.bytes();
    expect(missing(marked)).toEqual([]);
    expect(touched(file, marked)).toEqual(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/styles.xml", sheet]);
    await workbook.mark([], "dropped");
    expect(partsOf(workbook.bytes())).toEqual(partsOf(file));
    expect(touched(marked, workbook.bytes())).toEqual(touched(file, marked));
  });

  test("loses none when a sheet of ours comes and goes, and keeps a sheet that names or formulas refer to", async () => {
    const unlocked = withParts(file, {
      "xl/workbook.xml": partOf(file, "xl/workbook.xml").replace('<workbookProtection lockStructure="1"/>', ""),
    });
    const workbook = await XlsxWorkbook.open(unlocked);
    await workbook.write({ sheets: [{ ...emptySheet, name: "新" }] });
    await workbook.write({ removeSheets: ["新"] });
    expect(missing(workbook.bytes())).toEqual(["the locked structure"]);
    const others = touched(unlocked, workbook.bytes());
    expect(others).toEqual(expect.not.arrayContaining([sheet, "xl/sharedStrings.xml"]));
    expect(partOf(workbook.bytes(), "xl/workbook.xml")).toContain('localSheetId="0"');
    await workbook.write({ sheets: [{ ...emptySheet, name: "新" }] });
    const before = workbook.bytes();
    await expect(workbook.write({ removeSheets: ["自评表"] })).rejects.toMatchObject({ reason: "sheet-referenced" });
    expect(workbook.bytes()).toEqual(before);
  });

  test("refuses a new sheet, because its structure is locked, and our own texts find a place of their own", async () => {
    const workbook = await XlsxWorkbook.open(file);
    await expect(
      workbook.write({ sheets: [{ ...emptySheet, name: "新" }], storage: new Map([["说明", "一"]]) }),
    ).rejects.toMatchObject({ reason: "workbook-protected" });
    expect(workbook.bytes()).toEqual(file);
    await workbook.write({ storage: new Map([["说明", "一"]]) });
    expect(touched(file, workbook.bytes())).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    await workbook.write({ storage: new Map([["说明", undefined]]) });
    expect(partsOf(workbook.bytes())).toEqual(partsOf(file));
  });
});

const emptySheet = {
  cells: [],
  merges: [],
  columnWidths: [],
  rowHeights: new Map<number, number>(),
  page: { landscape: false, area: { top: 0, left: 0, bottom: 0, right: 0 } },
  protect: false,
};
