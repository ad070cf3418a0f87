import { UnreadableWorkbook } from "../workbook/workbook";

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Throws unless the bytes begin as a zip archive does; says what the file is instead, and what to do. */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new UnreadableWorkbook("empty", "文件是空的（0 字节），请检查是否没有保存或没有传输完整。");
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return;
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundFile(bytes);
  if (looksLikeMarkup(bytes))
    throw new UnreadableWorkbook(
      "text-file",
      "文件内容是网页或 XML 文本，不是 .xlsx 工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx。",
    );
  if (looksLikeText(bytes))
    throw new UnreadableWorkbook(
      "text-file",
      "文件内容是纯文本或 CSV，不是 .xlsx 工作簿，请用 Excel 或 WPS 打开后另存为 .xlsx。",
    );
  throw new UnreadableWorkbook("not-zip", "文件不是 .xlsx 工作簿，请确认选对了文件，或另存为 .xlsx 后再试。");
}

/**
 * An OLE compound file is told by the streams its directory names: an encrypted .xlsx keeps an EncryptedPackage, an old
 * .xls a Workbook (Excel 5: Book). WPS .et is built like .xls.
 */
function compoundFile(bytes: Uint8Array): UnreadableWorkbook {
  const content = new TextDecoder("latin1").decode(bytes.subarray(0, 64 << 20));
  const names = (stream: string): boolean => content.includes([...stream, ""].join("\0"));
  if (names("EncryptedPackage"))
    return new UnreadableWorkbook("encrypted", "文件已加密，打开需要密码，请在 Excel 或 WPS 中取消密码后另存再试。");
  if (names("Workbook") || names("Book"))
    return new UnreadableWorkbook(
      "old-xls",
      "文件是旧版 Excel 格式（.xls 或 .et），请用 Excel 或 WPS 另存为 .xlsx 后再试。",
    );
  return new UnreadableWorkbook(
    "not-workbook",
    "文件是旧版 Office 文档，不是电子表格，请确认选对了文件，或另存为 .xlsx 后再试。",
  );
}

const unmarked = (bytes: Uint8Array): Uint8Array => (startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes);

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const first = unmarked(bytes)
    .subarray(0, 512)
    .find((byte) => byte > 32);
  return first === 0x3c && looksLikeText(bytes);
}

/** UTF-16 by its mark; otherwise (UTF-8, GBK) the absence of control characters. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
