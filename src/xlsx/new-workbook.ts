import type { Codec } from "./codec";
import { packArchive } from "./zip";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Where the workbook part of a new file lies. */
export const newWorkbookPart = "xl/workbook.xml";

/** The style sheet every workbook begins with; 宋体 10.5 is what Excel measures columns by. */
export const plainStyleSheet =
  `${header}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

const parts: readonly (readonly [name: string, text: string])[] = [
  [
    "[Content_Types].xml",
    `${header}<Types xmlns="${package_}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>` +
      '<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>' +
      "</Types>",
  ],
  [
    "_rels/.rels",
    `${header}<Relationships xmlns="${package_}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  ],
  [
    // No title, author or time: a file says only what its sheets say, and the same figures make the same bytes.
    "docProps/app.xml",
    `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>绩效自评助手</Application></Properties>`,
  ],
  [
    newWorkbookPart,
    `${header}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets></sheets>` +
      '<calcPr fullCalcOnLoad="1"/></workbook>',
  ],
  [
    "xl/_rels/workbook.xml.rels",
    `${header}<Relationships xmlns="${package_}/relationships">` +
      `<Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  ["xl/styles.xml", plainStyleSheet],
];

/** A package that lacks nothing but its first sheet; Excel opens it once it has one. */
export function emptyPackage(codec: Codec): Uint8Array {
  return packArchive(
    parts.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    codec,
  );
}
