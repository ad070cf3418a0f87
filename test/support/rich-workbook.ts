import { Workbook } from "exceljs";
import type { Worksheet } from "exceljs";
import { partsOf, withParts } from "./package-parts";

/** One pixel, standing for the scan of a seal. */
const seal = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

/**
 * A workbook in the manner of a government form that has been through WPS: what another library can write, with parts by
 * hand for what none can. 自评表 holds the form, 字典 (hidden) the lists.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = new Date(Date.UTC(2024, 11, 31));
  workbook.modified = workbook.created;
  const form = workbook.addWorksheet("自评表", {
    properties: { tabColor: { argb: "FFC00000" } },
    views: [{ state: "frozen", ySplit: 3, xSplit: 1, zoomScale: 85, style: "pageBreakPreview" }],
    pageSetup: {
      orientation: "landscape",
      paperSize: 9,
      fitToPage: true,
      fitToHeight: 0,
      printArea: "A1:F20",
      printTitlesRow: "1:3",
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: "&C第 &P 页" },
  });
  const lists = workbook.addWorksheet("字典", { state: "hidden" });
  lists.getCell("A1").value = "定量";
  lists.getCell("A2").value = "定性";
  fillForm(form, workbook.addImage({ base64: seal, extension: "png" }));
  workbook.definedNames.add("自评表!$D$5", "全年执行数");
  await form.protect("财政", { formatColumns: true });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return withParts(bytes, byHand(partsOf(bytes)));
}

function fillForm(form: Worksheet, image: number): void {
  form.mergeCells("A1:F1");
  form.getCell("A1").value = {
    richText: [
      { font: { name: "方正小标宋简体", charset: 134, size: 18, bold: true }, text: "部门整体支出" },
      { font: { name: "仿宋_GB2312", charset: 134, size: 16 }, text: "绩效自评表" },
    ],
  };
  form.mergeCells("A3:A4");
  form.getCell("A3").value = { text: "填报说明", hyperlink: "#'字典'!A1" };
  form.getCell("B3").border = { diagonal: { up: true, style: "thin" }, left: { style: "medium" } };
  form.getCell("B4").alignment = { textRotation: "vertical", wrapText: true };
  ["C5", "D5", "D6", "D7"].forEach((cell, index) => {
    form.getCell(cell).value = index + 1.5;
    form.getCell(cell).numFmt = '#,##0.00"万元"';
    form.getCell(cell).protection = { locked: false };
  });
  form.getCell("E5").value = { formula: "D5/C5", result: 1.67 };
  form.getCell("E6").value = { sharedFormula: "E5", result: 2 };
  form.getCell("E7").value = { sharedFormula: "E5", result: 3 };
  form.getCell("F5").value = { formula: "SUM(D5:D7)", result: 10.5, shareType: "array", ref: "F5" } as never;
  form.getCell("D8").value = { formula: "SUM(D5:D7)", result: 10.5 };
  form.getCell("B8").dataValidation = {
    type: "list",
    formulae: ["字典!$A$1:$A$2"],
    showInputMessage: true,
    promptTitle: "提示",
    prompt: "请选择",
    showErrorMessage: true,
    error: "只能选择",
  };
  form.addConditionalFormatting({
    ref: "D5:D7",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ["D5>C5"],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFF0000" } } },
      },
    ],
  });
  form.getCell("C5").note = {
    texts: [{ font: { bold: true, name: "宋体", size: 9 }, text: "张三:" }, { text: "\n见批复" }],
  };
  form.getCell("C6").note = "李四：请核对";
  form.autoFilter = "A4:F4";
  form.getCell("C9").value = "隐藏行";
  form.getCell("C10").value = "=100%";
  form.getRow(9).hidden = true;
  form.getRow(10).outlineLevel = 1;
  form.getRow(5).height = 33;
  form.getColumn(2).width = 27.5;
  form.getRow(12).addPageBreak();
  form.addImage(image, { tl: { col: 4, row: 14 }, ext: { width: 80, height: 80 } });
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument";

/** Puts text before the first occurrence of a mark; a fixture that misses its place is an error. */
function before(text: string | undefined, mark: string, inserted: string): string {
  if (!text?.includes(mark)) throw new Error(`no ${mark} to put ${inserted} before`);
  return text.replace(mark, () => inserted + mark);
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type.startsWith("http") ? type : `${office}/${type}`}" Target="${target}"/>`;

const thread = "{11111111-2222-4333-8444-555555555555}";
const person = "{99999999-8888-4777-8666-555555555555}";

/** What the library cannot write, and would drop if it read it. */
function byHand(parts: Readonly<Record<string, string>>): Record<string, string> {
  const sheet = before(parts["xl/worksheets/sheet1.xml"], "<autoFilter", protectedRange);
  return {
    "xl/worksheets/sheet1.xml": before(sheet, "</worksheet>", extensions),
    "xl/worksheets/_rels/sheet1.xml.rels": before(
      parts["xl/worksheets/_rels/sheet1.xml.rels"],
      "</Relationships>",
      relation(
        "rIdThread",
        "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
        "../threadedComments/threadedComment1.xml",
      ),
    ),
    "xl/comments1.xml": before(
      before(parts["xl/comments1.xml"], "</authors>", `<author>tc=${thread}</author>`),
      "</commentList>",
      '<comment ref="D6" authorId="1"><text><t>[Threaded comment] 已核</t></text></comment>',
    ),
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D6" dT="2024-12-31T00:00:00.00" personId="${person}" id="${thread}"><text>已核</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="王五" id="${person}" userId="wang" providerId="None"/></personList>`,
    "xl/workbook.xml": before(parts["xl/workbook.xml"], "<sheets>", '<workbookProtection lockStructure="1"/>').replace(
      "<sheets>",
      "<!-- 保存于 WPS --><sheets>",
    ),
    "xl/_rels/workbook.xml.rels": before(
      parts["xl/_rels/workbook.xml.rels"],
      "</Relationships>",
      relation("rIdChain", "calcChain", "calcChain.xml") +
        relation("rIdCustom", "customXml", "../customXml/item1.xml") +
        relation("rIdPerson", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"),
    ),
    "xl/calcChain.xml":
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="E5" i="1"/><c r="E6" i="1"/><c r="E7" i="1"/><c r="F5" i="1"/><c r="D8" i="1"/></calcChain>',
    "xl/drawings/drawing1.xml": before(parts["xl/drawings/drawing1.xml"], "</xdr:wsDr>", textBox),
    "xl/styles.xml": before(
      before(parts["xl/styles.xml"], "</cellStyleXfs>", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'),
      "</cellStyles>",
      '<cellStyle name="常规 2" xfId="1"/>',
    ).replace(/<(cellStyleXfs|cellStyles) count="1"/g, '<$1 count="2"'),
    "customXml/item1.xml": '<b:sources xmlns:b="urn:example:sources" version="1"/>',
    "customXml/itemProps1.xml":
      '<ds:datastoreItem ds:itemID="{A1B2C3D4-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    "customXml/_rels/item1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`,
    "docProps/custom.xml": customProperties,
    "_rels/.rels": before(
      parts["_rels/.rels"],
      "</Relationships>",
      relation("rIdProps", "custom-properties", "docProps/custom.xml"),
    ),
    "[Content_Types].xml": before(parts["[Content_Types].xml"], "</Types>", contentTypes),
  };
}

const contentTypes = [
  ["/xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
  ["/xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ["/xl/calcChain.xml", `${types}.spreadsheetml.calcChain+xml`],
  ["/customXml/itemProps1.xml", `${types}.customXmlProperties+xml`],
  ["/docProps/custom.xml", `${types}.custom-properties+xml`],
]
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join("");

const protectedRange =
  '<protectedRanges><protectedRange password="CC1A" sqref="D5:D7" name="填报区"/></protectedRanges>';

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const excelMain = "http://schemas.microsoft.com/office/excel/2006/main";

const extensions =
  "<extLst>" +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations count="1" xmlns:xm="${excelMain}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>字典!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${x14}"><x14:sparklineGroups xmlns:xm="${excelMain}"><x14:sparklineGroup><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>自评表!D5:D7</xm:f><xm:sqref>F8</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>` +
  "</extLst>";

const textBox =
  "<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>16</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="文本框 8"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:xfrm xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:off x="0" y="0"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
  '<xdr:txBody><a:bodyPr xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/><a:p xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:r><a:t>填表人（签字）：</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor>';

const customProperties =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.16929</vt:lpwstr></property></Properties>';
