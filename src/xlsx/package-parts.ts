import { UnreadableWorkbook } from "../workbook/workbook";
import type { Relationship } from "./relationships";
import { PartNames, readRelationships } from "./relationships";
import { isTrue, prefixed, scanXml } from "./xml";
import type { Archive } from "./zip";
import { damaged } from "./zip-directory";

/** One sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its content lies. */
  readonly part: string;
  /** False for chart, dialogue and macro sheets, which hold no cells for us. */
  readonly isWorksheet: boolean;
}

/** What the parts of a workbook are and where they lie. */
export interface PackageParts {
  readonly names: PartNames;
  readonly workbook: string;
  readonly workbookRelationships: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** Dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Sheets may not be added, renamed or removed. */
  readonly structureLocked: boolean;
  readonly calculation: "auto" | "manual";
  readonly hasMacros: boolean;
  readonly linksOutside: boolean;
}

/** Finds the parts of a workbook. @throws UnreadableWorkbook when the archive holds something else, or lacks a sheet. */
export function readPackage(archive: Archive): PackageParts {
  const names = new PartNames(archive);
  const { workbook, contentType } = findWorkbook(archive, names);
  const relationships = readRelationships(names, workbook);
  const partOf = (type: string): string | undefined => relationships.find((one) => one.type === type)?.part;
  const has = (type: string): boolean => relationships.some((one) => one.type === type);
  return {
    names,
    workbook,
    workbookRelationships: relationships,
    ...readWorkbookPart(archive, workbook, relationships),
    sharedStrings: partOf("sharedStrings"),
    styles: partOf("styles"),
    hasMacros: has("vbaProject") || has("xlMacrosheet") || contentType.includes("macroEnabled"),
    linksOutside: has("externalLink"),
  };
}

const notWorkbook = (what: string): UnreadableWorkbook =>
  new UnreadableWorkbook("not-workbook", `${what}，请确认选对了文件，或另存为 .xlsx 后再试。`);

/** What else comes as an Office archive, by a word in its content type. */
const otherDocuments: readonly (readonly [word: string, message: string])[] = [
  ["wordprocessingml", "文件是 Word 文档（.docx），不是电子表格"],
  ["ms-word", "文件是 Word 文档（.docm），不是电子表格"],
  ["presentationml", "文件是演示文稿（.pptx），不是电子表格"],
  ["ms-powerpoint", "文件是演示文稿（.pptm），不是电子表格"],
  ["sheet.binary", "文件是二进制工作簿（.xlsb），暂不能读取"],
];

function findWorkbook(archive: Archive, names: PartNames): { workbook: string; contentType: string } {
  const types = names.find("[Content_Types].xml");
  if (types === undefined) {
    const mimetype = names.find("mimetype");
    if (mimetype !== undefined && archive.text(mimetype).includes("opendocument"))
      throw notWorkbook("文件是 OpenDocument 文档（如 .ods），不是 .xlsx 工作簿");
    throw notWorkbook("文件是普通压缩包，不是 .xlsx 工作簿");
  }
  const workbook = readRelationships(names, "").find((one) => one.type === "officeDocument")?.part;
  if (workbook === undefined) throw damaged("找不到工作簿的主要内容");
  const contentType = contentTypeOf(archive, types, workbook);
  const other = otherDocuments.find(([word]) => contentType.includes(word));
  if (other) throw notWorkbook(other[1]);
  return { workbook, contentType };
}

/** The content type of one part: its own, or that of its extension. */
function contentTypeOf(archive: Archive, types: string, part: string): string {
  let own: string | undefined;
  let byExtension = "";
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  scanXml(archive.text(types), types, {
    open: (name, attributes) => {
      const type = attributes["ContentType"] ?? "";
      if (name === "Override" && attributes["PartName"]?.toLowerCase() === `/${part.toLowerCase()}`) own = type;
      if (name === "Default" && attributes["Extension"]?.toLowerCase() === extension) byExtension = type;
    },
  });
  return own ?? byExtension;
}

interface WorkbookPart {
  readonly sheets: SheetPart[];
  date1904: boolean;
  structureLocked: boolean;
  calculation: "auto" | "manual";
}

function readWorkbookPart(archive: Archive, part: string, relationships: readonly Relationship[]): WorkbookPart {
  const found: WorkbookPart = { sheets: [], date1904: false, structureLocked: false, calculation: "auto" };
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const taken = new Set<string>();
  let root = "";
  scanXml(archive.text(part), part, {
    open: (name, attributes) => {
      root ||= name;
      if (name === "workbookPr") found.date1904 = isTrue(attributes["date1904"]);
      else if (name === "workbookProtection") found.structureLocked = isTrue(attributes["lockStructure"]);
      else if (name === "calcPr" && attributes["calcMode"] === "manual") found.calculation = "manual";
      else if (name === "sheet" && attributes["name"] !== undefined) {
        const relationship = byId.get(prefixed(attributes, "id") ?? "");
        if (relationship?.part === undefined) throw damaged(`缺少工作表“${attributes["name"]}”的内容`);
        // A thousand sheets of one content would make a small file large; two of one name cannot be told apart.
        for (const key of [attributes["name"].toLowerCase(), `/${relationship.part}`])
          if (taken.has(key)) throw damaged(`工作表“${attributes["name"]}”重复`);
          else taken.add(key);
        found.sheets.push({
          name: attributes["name"],
          hidden: attributes["state"] === "hidden" || attributes["state"] === "veryHidden",
          part: relationship.part,
          isWorksheet: relationship.type === "worksheet",
        });
      }
    },
  });
  if (root !== "workbook") throw notWorkbook("文件是 Office 文档，但不是电子表格");
  if (found.sheets.length === 0) throw damaged("工作簿里没有工作表");
  return found;
}
