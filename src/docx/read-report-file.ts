import type { ReportText } from "../forms/report-text";
import { UnreadableReport } from "../forms/unreadable-report";
import { decodeText } from "./decode-text";
import { readDocx } from "./read-docx";
import { kindOf, tooLarge } from "./report-kind";

/** A hundred times the longest report; what is longer is not worth the waiting. */
const mostCharacters = 1_000_000;
const mostBytes = 256 << 20;

/** The text of a report from its .docx or .txt file: told by its content, whatever its name. @throws UnreadableReport */
export async function readReportFile(bytes: Uint8Array, name: string): Promise<ReportText> {
  if (bytes.length > mostBytes) throw tooLarge(`超过 ${mostBytes >> 20} MB`);
  const archive = kindOf(bytes, name) === "archive";
  if (!archive && bytes.length > 4 * mostCharacters) throw tooLong();
  const text = archive ? readDocx(bytes) : decodeText(bytes);
  if (text.length > mostCharacters) throw tooLong();
  if (text.trim() === "")
    throw new UnreadableReport("no-words", "文件里没有文字，可能是扫描件或图片，请换用可以选中文字的 .docx 或 .txt。");
  return { name, text };
}

const tooLong = () => tooLarge(`正文超过 ${mostCharacters / 10_000} 万字`);
