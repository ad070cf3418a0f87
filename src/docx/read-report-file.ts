import type { ReportText } from "../forms/report-text";
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
  return { name, text };
}

const tooLong = () => tooLarge(`正文超过 ${mostCharacters / 10_000} 万字`);
