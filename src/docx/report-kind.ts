import { UnreadableReport } from "../forms/unreadable-report";

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const beginning = (bytes: Uint8Array, length: number): string =>
  new TextDecoder("latin1").decode(bytes.subarray(0, length));

/** What a file is by its content; its name may say otherwise. @throws UnreadableReport for what is neither. */
export function kindOf(bytes: Uint8Array, name: string): "archive" | "text" {
  if (bytes.length === 0)
    throw new UnreadableReport("empty", "文件是空的（0 字节），请检查是否没有保存或没有传输完整。");
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return "archive";
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw compoundFile(bytes, name);
  const start = beginning(bytes, 1024);
  if (start.includes("%PDF-"))
    throw new UnreadableReport("pdf", "文件是 PDF，读不出可靠的正文，请打开原来的 Word 或 WPS 文档另存为 .docx。");
  if (start.startsWith("{\\rtf"))
    throw new UnreadableReport("rtf", "文件是 RTF 文档，请用 Word 或 WPS 打开后另存为 .docx。");
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|\?xml|head|meta)/i.test(start))
    throw new UnreadableReport("web-page", "文件内容是网页或 XML 文本，请用 Word 或 WPS 打开后另存为 .docx。");
  return "text";
}

/** An OLE compound file is told by the streams its directory names; WPS documents are built like those of old Word. */
function compoundFile(bytes: Uint8Array, name: string): UnreadableReport {
  const content = beginning(bytes, 64 << 20);
  const names = (stream: string): boolean => content.includes([...stream, ""].join("\0"));
  if (names("EncryptedPackage")) return encrypted();
  if (!names("WordDocument")) return notDocx("文件是旧版 Office 文档，但不是文字文档");
  return /\.wp[st]$/i.test(name)
    ? new UnreadableReport("wps", "文件是 WPS 文字文档（.wps），请用 WPS 另存为 .docx 后再试。")
    : new UnreadableReport("old-doc", "文件是旧版 Word 文档（.doc），请用 Word 或 WPS 另存为 .docx 后再试。");
}

export const encrypted = (): UnreadableReport =>
  new UnreadableReport("encrypted", "文件已加密，打开需要密码，请在 Word 或 WPS 中取消密码后另存再试。");

export const notDocx = (what: string): UnreadableReport =>
  new UnreadableReport("not-docx", `${what}，请确认选对了文件，或另存为 .docx 后再试。`);

export const tooLarge = (what: string): UnreadableReport =>
  new UnreadableReport("too-large", `文件过大：${what}，请删去图片和与报告无关的内容后再试。`);

export const damagedReport = (): UnreadableReport =>
  new UnreadableReport("damaged", "文件已损坏，请用 Word 或 WPS 打开并另存，或重新获取后再试。");
