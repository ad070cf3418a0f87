import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A relationships part from [id, last word of the type, target]. */
export function relationships(...arrows: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = arrows.map(([id, type, target]) => {
    const mode = /^https?:|^file:/.test(target) ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

/** A worksheet part around its rows, with whatever stands before and behind them. */
export function worksheet(rows: string, behind = "", before = ""): string {
  return `<worksheet xmlns="${main}" xmlns:r="${relation}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${main}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

export function workbookPart(sheets: string, more = ""): string {
  return `<workbook xmlns="${main}" xmlns:r="${relation}">${more}<sheets>${sheets}</sheets></workbook>`;
}

const contentTypes = (workbook: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbook}"/></Types>`;

export const workbookType = `${types}.sheet.main+xml`;

/** The parts of the smallest workbook: one sheet named 表, no strings, no styles. */
export const smallest: Readonly<Record<string, string>> = {
  "[Content_Types].xml": contentTypes(workbookType),
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": workbookPart('<sheet name="表" sheetId="1" r:id="rId1"/>'),
  "xl/_rels/workbook.xml.rels": relationships(
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId2", "sharedStrings", "sharedStrings.xml"],
    ["rId3", "styles", "styles.xml"],
  ),
  "xl/worksheets/sheet1.xml": worksheet(""),
};

/** A workbook file of the smallest parts with some replaced, added or (undefined) left out. */
export function handmade(parts: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const all = Object.entries({ ...smallest, ...parts });
  return zipSync(Object.fromEntries(all.flatMap(([name, xml]) => (xml === undefined ? [] : [[name, strToU8(xml)]]))));
}

/** A workbook of one sheet with these rows. */
export const withRows = (rows: string, behind = "", before = ""): Uint8Array =>
  handmade({ "xl/worksheets/sheet1.xml": worksheet(rows, behind, before) });

/** The content types part of a package whose main part has another type. */
export const typedAs = (type: string): Record<string, string> => ({ "[Content_Types].xml": contentTypes(type) });
