import type { Codec } from "./codec";
import { noArchive, PackageDraft } from "./package-draft";
import { addPart, openXml, spreadsheet } from "./relationship-draft";
import { xmlHeader } from "./scan";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/";

/** Where the workbook part of a new file lies. */
export const newWorkbookPart = "xl/workbook.xml";

/** The style sheet every workbook begins with; 宋体 10.5 is what Excel measures columns by. */
export const plainStyleSheet =
  `${xmlHeader}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="10.5"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';

const types =
  `${xmlHeader}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

// No title, author or time: a file says only what its sheets say, and the same figures make the same bytes.
const properties = `${xmlHeader}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>绩效自评助手</Application></Properties>`;

const workbook =
  `${xmlHeader}<workbook xmlns="${main}" xmlns:r="${office}relationships"><bookViews><workbookView/></bookViews>` +
  '<sheets></sheets><calcPr fullCalcOnLoad="1"/></workbook>';

/** A package that lacks nothing but its first sheet; Excel opens it once it has one. */
export function emptyPackage(codec: Codec): Promise<Uint8Array> {
  const draft = new PackageDraft(noArchive, codec);
  draft.put("[Content_Types].xml", types);
  addPart(draft, "", "officeDocument", newWorkbookPart, `${spreadsheet}sheet.main+xml`, workbook);
  addPart(draft, "", "extended-properties", "docProps/app.xml", `${openXml}extended-properties+xml`, properties);
  addPart(draft, newWorkbookPart, "styles", "xl/styles.xml", `${spreadsheet}styles+xml`, plainStyleSheet);
  return draft.pack();
}
