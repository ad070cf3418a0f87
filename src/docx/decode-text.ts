import { UnreadableReport } from "../forms/unreadable-report";

/** The text of a .txt file in any encoding that Windows, WPS or a phone writes. @throws UnreadableReport */
export function decodeText(bytes: Uint8Array): string {
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text.replace(/\r\n?/g, "\n");
  }
  throw new UnreadableReport(
    "not-text",
    "文件不是 .docx 文档，也不是能识别的纯文本，请另存为 .docx 或 UTF-8 的 .txt。",
  );
}

/** A mark decides. Without one valid UTF-8 is no accident, whereas nearly all bytes are some GB18030. */
function encodingsOf(bytes: Uint8Array): readonly string[] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return ["utf-16le"];
  if (first === 0xfe && second === 0xff) return ["utf-16be"];
  // Digits and line ends in UTF-16 have an empty upper half, 一 an empty lower one: the more frequent side decides.
  const [even, odd] = [0, 1].map(
    (side) => bytes.subarray(0, 4096).filter((byte, at) => byte === 0 && at % 2 === side).length,
  );
  if (even || odd) return [(odd ?? 0) >= (even ?? 0) ? "utf-16le" : "utf-16be"];
  return ["utf-8", "gb18030"];
}

/** undefined when the bytes are none in that encoding, or hold what no text holds. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex
    return /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
