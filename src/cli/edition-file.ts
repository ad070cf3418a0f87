import type { Edition } from "../forms/editions/edition";
import { readEditionFile } from "../forms/editions/edition-file";
import type { KnownCheck } from "../forms/editions/edition-schema";
import { UnreadableWorkbook } from "../workbook/workbook";
import { readBytes } from "./files";
import { FileFailure } from "./trouble";

/** True for what can only be a file: 长沙.json, ./editions/changsha. */
export const looksLikeFile = (written: string): boolean => /\.json$|[/\\]/i.test(written);

/** The edition in a file on this machine. @throws FileFailure, UnreadableEdition */
export async function openEditionFile(path: string, checks: readonly KnownCheck[]): Promise<Edition> {
  return readEditionFile(await bytesOf(path), path, checks);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readBytes(path);
  } catch (error) {
    if (error instanceof UnreadableWorkbook || error instanceof FileFailure)
      throw new FileFailure("cannot-read", `版本文件“${path}”：${error.message}`);
    throw error;
  }
}
