import type { Edition } from "../forms/editions/edition";
import type { KnownCheck } from "../forms/editions/edition-schema";
import { EditionInvalid, readEdition } from "../forms/editions/read-edition";
import { UnreadableWorkbook } from "../workbook/workbook";
import { readBytes } from "./files";
import { FileFailure } from "./trouble";

/** True for what can only be a file: 长沙.json, ./editions/changsha. */
export const looksLikeFile = (written: string): boolean => /\.json$|[/\\]/i.test(written);

/** The edition a person's own JSON file describes. @throws FileFailure */
export async function readEditionFile(path: string, checks: readonly KnownCheck[]): Promise<Edition> {
  try {
    return readEdition(utf8(await readBytes(path)), checks);
  } catch (error) {
    if (error instanceof EditionInvalid) throw failure("edition-invalid", path, error.message);
    if (error instanceof UnreadableWorkbook || error instanceof FileFailure)
      throw failure("cannot-read", path, error.message);
    throw error;
  }
}

const failure = (reason: FileFailure["reason"], path: string, message: string): FileFailure =>
  new FileFailure(reason, `版本文件“${path}”：${message}`);

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new FileFailure("not-json", "不是 UTF-8 编码的文本，请另存为 UTF-8。");
  }
}
