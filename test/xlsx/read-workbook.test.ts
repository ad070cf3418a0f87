import ExcelJS from "exceljs";
import { openArchive } from "../../src/xlsx/zip";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { readPackage } from "../../src/xlsx/package-parts";
import { readNotes } from "../../src/xlsx/read-notes";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { handmade, relationships, smallest, typedAs, workbookPart, worksheet } from "./handmade";

const read = (bytes: Uint8Array) => readWorkbook(openArchive(bytes, nodeCodec));

describe("a workbook written by another program", () => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    const form = workbook.addWorksheet("1. it's 自评表");
    form.mergeCells("A1:C1");
    form.getCell("A1").value = "部门整体支出绩效自评表";
    form.getCell("A2").value = { richText: [{ text: "年度" }, { font: { bold: true }, text: "资金总额" }] };
    form.getCell("B2").value = 4056.5;
    form.getCell("B2").numFmt = "#,##0.00";
    form.getCell("C2").value = { formula: "B2*2", result: 8113 };
    form.getCell("A3").value = "=100%";
    form.getCell("B3").value = true;
    form.getCell("C3").value = { error: "#DIV/0!" };
    form.getCell("B4").protection = { locked: false };
    form.getCell("A5").note = "填表说明\n第二行";
    form.getRow(2).hidden = true;
    await form.protect("secret", {});
    workbook.addWorksheet("隐藏", { state: "veryHidden" }).getCell("J100").value = "远";
    workbook.addWorksheet("空");
    bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  });

  test("reads as it was written, with either codec", () => {
    for (const content of [read(bytes), readWorkbook(openArchive(bytes, nodeCodec))]) {
      expect(content.sheets.map(({ name, hidden, protected: locked }) => [name, hidden, locked])).toEqual([
        ["1. it's 自评表", false, true],
        ["隐藏", true, false],
        ["空", false, false],
      ]);
      const [form] = content.sheets;
      expect([...(form?.cells() ?? [])].filter(({ row }) => row < 3).map(({ cell }) => cell)).toEqual([
        { value: { kind: "text", text: "部门整体支出绩效自评表" }, numberFormat: "General", locked: true },
        { value: { kind: "text", text: "年度资金总额" }, numberFormat: "General", locked: true },
        { value: { kind: "number", text: "4056.5" }, numberFormat: "#,##0.00", locked: true },
        { value: { kind: "number", text: "8113" }, formula: "B2*2", numberFormat: "General", locked: true },
        { value: { kind: "text", text: "=100%" }, numberFormat: "General", locked: true },
        { value: { kind: "boolean", value: true }, numberFormat: "General", locked: true },
        { value: { kind: "error", code: "#DIV/0!" }, numberFormat: "General", locked: true },
      ]);
      expect(form?.cell(3, 1)).toEqual({ value: { kind: "blank" }, numberFormat: "General", locked: false });
      expect(form?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
      expect(form?.hiddenRows).toEqual(new Set([1]));
      expect(content.sheets.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([
        [3, 3],
        [100, 10],
        [0, 0],
      ]);
      expect([content.remarks, content.marks, content.storage.size]).toEqual([[], [], 0]);
    }
  });

  test("gives the notes of a sheet", () => {
    const archive = openArchive(bytes, nodeCodec);
    const parts = readPackage(archive);
    expect(readNotes(parts, parts.sheets[0]?.part ?? "")).toEqual({
      notes: [{ row: 4, column: 0, author: "Author", text: "填表说明\n第二行" }],
      threaded: false,
    });
    expect(readNotes(parts, parts.sheets[2]?.part ?? "").notes).toEqual([]);
  });
});

describe("parts are found", () => {
  const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
  const found = (bytes: Uint8Array) => read(bytes).sheets[0]?.cell(0, 0).value;
  const moved = (target: string, name: string) =>
    handmade({
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", target]),
      "xl/worksheets/sheet1.xml": undefined,
      [name]: worksheet(rows),
    });

  test.each([
    ["by an absolute target", "/xl/worksheets/s.xml", "xl/worksheets/s.xml"],
    ["by a target with steps up", "../other/./s.xml", "other/s.xml"],
    ["whatever the case", "Worksheets/SHEET9.xml", "xl/worksheets/sheet9.xml"],
    ["with backslashes", "worksheets\\s.xml", "xl\\worksheets\\s.xml"],
    ["with escapes", "worksheets/%E8%A1%A8%201.xml", "xl/worksheets/表 1.xml"],
    ["with a lone percent sign", "worksheets/100%.xml", "xl/worksheets/100%.xml"],
    ["with a target from the root but without its slash", "xl/worksheets/s.xml", "xl/worksheets/s.xml"],
  ])("%s", (_, target, name) => {
    expect(found(moved(target, name))).toEqual({ kind: "number", text: "7" });
  });

  test("in the strict dialect", () => {
    const strict = (xml: string) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/",
          "http://purl.oclc.org/ooxml/officeDocument/",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/",
          "http://purl.oclc.org/ooxml/spreadsheetml/",
        );
    const parts = { ...smallest, "xl/worksheets/sheet1.xml": worksheet(rows) };
    expect(
      found(handmade(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strict(xml)])))),
    ).toEqual({
      kind: "number",
      text: "7",
    });
  });
});

describe("remarks", () => {
  const arrows = [["rId1", "worksheet", "worksheets/sheet1.xml"]] as const;

  test("nothing to say of a plain workbook", () => {
    expect(read(handmade()).remarks).toEqual([]);
  });

  test("macros", () => {
    const bytes = handmade({
      ...typedAs("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
      "xl/_rels/workbook.xml.rels": relationships(...arrows, ["rId9", "vbaProject", "vbaProject.bin"]),
      "xl/vbaProject.bin": "binary",
    });
    expect(read(bytes).remarks).toEqual(["文件含有宏：只按数据读取，宏不会运行，保存时原样保留。"]);
  });

  test("external links and manual calculation are told apart from remarks, a locked structure is one", () => {
    const bytes = handmade({
      "xl/workbook.xml": workbookPart(
        '<sheet name="表" r:id="rId1"/>',
        '<workbookProtection lockStructure="true"/><calcPr calcMode="manual"/>',
      ),
      "xl/_rels/workbook.xml.rels": relationships(...arrows, [
        "rId9",
        "externalLink",
        "externalLinks/externalLink1.xml",
      ]),
    });
    const { calculation, linksOutside, remarks } = read(bytes);
    expect([calculation, linksOutside]).toEqual(["manual", true]);
    expect(remarks.map((remark) => remark.split("：")[0])).toEqual(["工作簿结构受保护"]);
  });

  test("a chart sheet keeps its place and its name, and takes no cells", () => {
    const bytes = handmade({
      "xl/workbook.xml": workbookPart('<sheet name="图" r:id="rId2"/><sheet name="表" r:id="rId1"/>'),
      "xl/_rels/workbook.xml.rels": relationships(...arrows, ["rId2", "chartsheet", "chartsheets/sheet1.xml"]),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    });
    const { sheets, remarks } = read(bytes);
    expect(sheets.map(({ name, protected: locked, rowCount }) => [name, locked, rowCount])).toEqual([
      ["图", true, 0],
      ["表", false, 0],
    ]);
    expect(remarks).toEqual(["工作表“图”是图表或宏表，没有单元格可读。"]);
  });
});

describe("our own texts", () => {
  const withCustom = (xml: string) =>
    handmade({
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId5", "customXml", "../customXml/item1.xml"],
        ["rId6", "customXml", "../customXml/item2.xml"],
      ),
      "customXml/item1.xml": "not even XML, somebody else's",
      "customXml/item2.xml": xml,
    });

  test("are found among the parts of other programs", () => {
    const xml =
      '<storage xmlns="urn:selfeval:storage"><entry name="审核说明">一 &lt;A01&gt;\n 二 </entry><entry name="空"/></storage>';
    expect(read(withCustom(xml)).storage).toEqual(
      new Map([
        ["审核说明", "一 <A01>\n 二 "],
        ["空", ""],
      ]),
    );
  });

  test("a part that only mentions our namespace is not ours", () => {
    expect(read(withCustom('<a><b xmlns="urn:selfeval:storage"><entry name="x">1</entry></b></a>')).storage.size).toBe(
      0,
    );
  });
});

describe("marks", () => {
  const format = (area: string, formula: string) =>
    `<conditionalFormatting sqref="${area}"><cfRule type="expression" priority="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
  const ours = (tone: string) => `LEN("selfeval:${tone}")&gt;0`;
  const comment = (cell: string, author: number, text: string) =>
    `<comment ref="${cell}" authorId="${author}"><text><r><rPr><b/></rPr><t xml:space="preserve">${text}</t></r></text></comment>`;
  const bytes = handmade({
    "xl/worksheets/sheet1.xml": worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      format("B2", ours("error")) +
        format("C3", ours("warning")) +
        format("D4", ours("reminder")) +
        format("E5:F9 H1", ours("warning")) +
        format("A1", "LEN(&quot;other&quot;)&gt;0"),
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "comments", "../comments1.xml"]),
    "xl/comments1.xml":
      "<comments><authors><author>绩效自评助手</author><author>张三</author><author>绩效自评助手·示例</author></authors><commentList>" +
      comment("B2", 0, "A07 执行率应为90.00%。") +
      comment("C3", 1, "我的批注\n―― 绩效自评助手 ――\nB03 请核实。") +
      comment("A1", 0, "不在高亮中") +
      comment("F6", 0, "合并区域中的一格") +
      comment("F7", 1, "别人的批注") +
      comment("D4", 2, "示例") +
      "</commentList></comments>",
  });

  test("are known by our highlight and take their words from the note", () => {
    const at = (row: number, column: number) => ({ sheet: "表", row, column });
    expect(read(bytes).marks).toEqual([
      { at: at(0, 7), tone: "warning", text: "" },
      { at: at(1, 1), tone: "error", text: "A07 执行率应为90.00%。" },
      { at: at(2, 2), tone: "warning", text: "B03 请核实。" },
      { at: at(3, 3), tone: "reminder", text: "" },
      { at: at(5, 5), tone: "warning", text: "合并区域中的一格" },
    ]);
  });
});
