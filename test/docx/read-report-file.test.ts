import { strToU8, zipSync } from "fflate";
import { readReportFile } from "../../src/docx/read-report-file";
import { UnreadableReport } from "../../src/forms/unreadable-report";
import { compoundFile, gigabyteOfZeros } from "../support/odd-files";
import { handmade } from "../xlsx/handmade";
import { paragraph, wordFile } from "./word-file";

const words = "全年执行数1303.54万元，执行率90%。\n其他“三公”经费为零。";

function utf16(text: string, mark: boolean, big: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

/** 预算1元 as Windows in Chinese writes it. */
const gbk = new Uint8Array([0xd4, 0xa4, 0xcb, 0xe3, 0x31, 0xd4, 0xaa]);

describe("plain text", () => {
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", strToU8(words), words],
    ["UTF-8 with a mark", strToU8(`\uFEFF${words}`), words],
    ["line ends of Windows", strToU8(words.replace(/\n/g, "\r\n")), words],
    ["UTF-16 as Windows calls Unicode", utf16(words, true, false), words],
    ["UTF-16 with the upper half first", utf16(words, true, true), words],
    ["UTF-16 without a mark", utf16(words, false, false), words],
    [
      "UTF-16 without a mark, 一 first",
      utf16("一、基本情况\n2024年支出100万元。", false, false),
      "一、基本情况\n2024年支出100万元。",
    ],
    ["UTF-16 without a mark, the upper half first", utf16(words, false, true), words],
    ["GB18030", gbk, "预算1元"],
  ])("%s", async (_, bytes, text) => {
    expect(await readReportFile(bytes, "报告.txt")).toEqual({ name: "报告.txt", text });
  });

  test("a document under the name of a text is read as what it is", async () => {
    expect((await readReportFile(wordFile(paragraph("正文")), "报告.txt")).text).toBe("正文");
  });
});

const archive = (files: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** The document with its main part cut off or otherwise spoilt. */
const spoilt = (from: string, to: string): Uint8Array =>
  archive({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": "<w:document><w:body><w:p/></w:body></w:document>".replace(from, to),
  });

const whole = wordFile(paragraph("正文"));

describe("what is no report is refused with one line that says what to do", () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    ["empty", "报告.docx", () => new Uint8Array(0), "empty", /0 字节/],
    [
      "old Word",
      "报告.doc",
      () => compoundFile("WordDocument"),
      "old-doc",
      /（\.doc），请用 Word 或 WPS 另存为 \.docx/,
    ],
    ["WPS", "报告.wps", () => compoundFile("WordDocument"), "wps", /（\.wps），请用 WPS 另存为 \.docx/],
    ["encrypted", "报告.docx", () => compoundFile("EncryptedPackage"), "encrypted", /取消密码/],
    ["old Excel", "报告.xls", () => compoundFile("Workbook"), "not-docx", /不是文字文档/],
    ["PDF", "报告.pdf", () => strToU8("%PDF-1.7\n…"), "pdf", /PDF/],
    ["OFD", "报告.ofd", () => archive({ "OFD.xml": "<OFD/>" }), "ofd", /OFD/],
    ["RTF", "报告.doc", () => strToU8("{\\rtf1\\ansi}"), "rtf", /RTF/],
    ["a web page", "报告.doc", () => strToU8("\uFEFF<html><body>报告</body></html>"), "web-page", /网页/],
    ["a scanned report", "报告.docx", () => wordFile("<w:p/><w:p/>"), "no-words", /没有文字，可能是扫描件/],
    ["a workbook", "报告.docx", () => handmade({}), "not-docx", /文件是电子表格/],
    [
      "OpenDocument",
      "报告.odt",
      () => archive({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "not-docx",
      /\.odt/,
    ],
    ["some archive", "报告.zip", () => archive({ "a.txt": "甲" }), "not-docx", /普通压缩包/],
    [
      "a picture",
      "报告.docx",
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      "not-text",
      /纯文本/,
    ],
    ["cut off", "报告.docx", () => whole.subarray(0, whole.length - 40), "truncated", /不完整/],
    ["broken XML", "报告.docx", () => spoilt("</w:body>", ""), "damaged", /已损坏/],
    [
      "a DTD",
      "报告.docx",
      () => spoilt("<w:document>", '<!DOCTYPE a [<!ENTITY b "c">]><w:document>'),
      "damaged",
      /已损坏/,
    ],
    ["without its main part", "报告.docx", () => archive({ "[Content_Types].xml": "<Types/>" }), "damaged", /已损坏/],
    [
      "nested without end",
      "报告.docx",
      () => spoilt("<w:p/>", "<w:p>".repeat(999) + "</w:p>".repeat(999)),
      "damaged",
      /已损坏/,
    ],
    ["a zip bomb", "报告.docx", () => gigabyteOfZeros(), "too-large", /过大/],
    [
      "a main part of 36 MB",
      "报告.docx",
      () => spoilt("<w:p/>", `<w:p><w:r><w:t>${"零".repeat(12_000_000)}</w:t></w:r></w:p>`),
      "too-large",
      /32 MB/,
    ],
    ["elements without end", "报告.docx", () => spoilt("<w:p/>", "<w:p/>".repeat(2_000_001)), "too-large", /繁多/],
    ["a million characters", "报告.txt", () => strToU8("字".repeat(1_000_001)), "too-large", /100 万字/],
    ["text beyond reason", "报告.txt", () => new Uint8Array(4_000_001).fill(65), "too-large", /100 万字/],
  ])("%s", async (_, name, bytes, reason, message) => {
    const refused = await readReportFile(await bytes(), name).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UnreadableReport);
    expect(refused).toMatchObject({ reason, message: expect.stringMatching(message) });
    expect((refused as UnreadableReport).message).toMatch(/^[^\n]+。$/);
  });
});
