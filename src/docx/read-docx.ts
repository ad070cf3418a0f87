import { UnreadableWorkbook } from "../workbook/workbook";
import { UnreadableReport } from "../forms/unreadable-report";
import { fflateCodec } from "../xlsx/fflate-codec";
import { PartNames, readRelationships } from "../xlsx/relationships";
import { openArchive } from "../xlsx/zip";
import type { Archive } from "../xlsx/zip";
import { documentText } from "./document-text";
import { readElements } from "./element";
import { readLists } from "./list-definitions";
import { notesOf } from "./notes";
import { Numbering } from "./numbering";
import { readStyles } from "./paragraph-styles";
import { damagedReport, encrypted, notDocx, tooLarge } from "./report-kind";

/** Pictures are never inflated, so that they may be many; what is read as XML may not be. */
const archiveLimits = { totalBytes: 1024 << 20 };
const mostXml = 32 << 20;

/** The text of a .docx. @throws UnreadableReport */
export function readDocx(bytes: Uint8Array): string {
  try {
    return textOf(openArchive(bytes, fflateCodec, archiveLimits));
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? asReport(error) : error;
  }
}

function textOf(archive: Archive): string {
  const names = new PartNames(archive);
  const part = documentPart(archive, names);
  const relationships = readRelationships(names, part);
  const linked = (type: string): string | undefined => {
    const found = relationships.find((one) => one.type === type)?.part;
    return found === undefined ? undefined : xmlOf(archive, found);
  };
  const styles = readStyles(linked("styles"));
  const numbering = new Numbering(readLists(linked("numbering"), styles), styles);
  const document = readElements(xmlOf(archive, part), part);
  if (document.name !== "document") throw notDocx(otherRoots[document.name] ?? "文件是 Office 文档，但不是文字文档");
  const notes = ["footnotes", "endnotes"].flatMap((type) => {
    const xml = linked(type);
    return xml === undefined ? [] : [readElements(xml, type)];
  });
  return documentText(document, numbering, notesOf(notes));
}

/** What else comes as an Office archive, by the root of its main part. */
const otherRoots: Readonly<Record<string, string>> = {
  workbook: "文件是电子表格，不是文字文档",
  presentation: "文件是演示文稿，不是文字文档",
};

function documentPart(archive: Archive, names: PartNames): string {
  if (names.find("OFD.xml") !== undefined)
    throw new UnreadableReport("ofd", "文件是 OFD 版式文件，读不出可靠的正文，请打开原来的文档另存为 .docx。");
  const mimetype = names.find("mimetype");
  if (mimetype !== undefined && xmlOf(archive, mimetype).includes("opendocument"))
    throw notDocx("文件是 OpenDocument 文档（如 .odt），不是 .docx 文档");
  if (names.find("[Content_Types].xml") === undefined) throw notDocx("文件是普通压缩包，不是 .docx 文档");
  const part = readRelationships(names, "").find((one) => one.type === "officeDocument")?.part;
  if (part === undefined) throw damagedReport();
  return part;
}

function xmlOf(archive: Archive, part: string): string {
  if ((archive.entries.get(part)?.declaredSize ?? 0) > mostXml) throw tooLarge("正文解压后超过 32 MB");
  return archive.text(part);
}

/** The archive speaks of workbooks; a person who opened a report wants to read of a report. */
function asReport({ reason }: UnreadableWorkbook): UnreadableReport {
  switch (reason) {
    case "encrypted":
      return encrypted();
    case "too-large":
      return tooLarge("压缩包里的内容太多");
    case "truncated":
      return new UnreadableReport("truncated", "文件不完整，可能没有下载或复制完，请重新获取后再试。");
    default:
      return damagedReport();
  }
}
