import { strToU8, zipSync } from "fflate";
import { relationships } from "../xlsx/handmade";

const spaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  /** More parts, such as a header, with the last word of their relationship. */
  readonly more?: Readonly<Record<string, readonly [type: string, xml: string]>>;
}

/** A .docx around the content of its body. */
export function wordFile(body: string, { numbering = "", styles = "", more = {} }: WordParts = {}): Uint8Array {
  const parts: Record<string, readonly [type: string, xml: string]> = {
    "numbering.xml": ["numbering", `<w:numbering ${spaces}>${numbering}</w:numbering>`],
    "styles.xml": ["styles", `<w:styles ${spaces}>${styles}</w:styles>`],
    ...more,
  };
  const overrides = Object.entries(parts).map(
    ([name, [type]]) => `<Override PartName="/word/${name}" ContentType="${types}.${type}+xml"/>`,
  );
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationships(["r1", "officeDocument", "word/document.xml"]),
    "word/document.xml": `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relationships(
      ...Object.entries(parts).map(([name, [type]], index) => [`r${index + 1}`, type, name] as const),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, [, xml]]) => [`word/${name}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of its settings and whatever stands in it; plain words become a run. */
export const paragraph = (content: string, settings = ""): string =>
  `<w:p>${settings && `<w:pPr>${settings}</w:pPr>`}${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;

/** Takes a paragraph into a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

export const cell = (content: string, settings = ""): string =>
  `<w:tc><w:tcPr>${settings}</w:tcPr>${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;

export const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((one) => (one.startsWith("<w:tc>") || one.startsWith("<w:trPr>") ? one : cell(one))).join("")}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;

/** A level of a list scheme: its format, its text, and whatever else is set. */
export const level = (at: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const scheme = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;

export const list = (id: number, over: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${over}"/>${more}</w:num>`;
