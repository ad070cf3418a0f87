import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import type { WorkbookContent } from "../../src/workbook/workbook";
import { UnreadableWorkbook } from "../../src/workbook/workbook";
import type { Codec } from "../../src/xlsx/codec";
import { fflateCodec } from "../../src/xlsx/fflate-codec";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { streamCodec } from "../../src/xlsx/stream-codec";
import { openArchive, withParts } from "../../src/xlsx/zip";
import { handmade, relationships, smallest, typedAs, withRows, workbookPart, worksheet } from "./handmade";

const codecs = [fflateCodec, nodeCodec, streamCodec];

/** Seconds of processor time since a reading of it: what other programs on the machine do does not count. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The reason and the message with which every codec refuses a file, in less than two seconds each. */
async function refusal(bytes: Uint8Array, seconds = 2): Promise<[reason: string, message: string]> {
  const refusals: [string, string][] = [];
  for (const codec of codecs) {
    const start = process.cpuUsage();
    refusals.push(await refusalWith(codec, bytes));
    expect(secondsSince(start)).toBeLessThan(seconds);
  }
  const [first] = refusals;
  for (const other of refusals) expect(other).toEqual(first);
  return first ?? ["", ""];
}

async function refusalWith(codec: Codec, bytes: Uint8Array): Promise<[reason: string, message: string]> {
  try {
    const archive = openArchive(bytes, codec);
    await withParts(() => readWorkbook(archive));
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    expect(error.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*。$/u);
    return [error.reason, error.message];
  }
  return ["read", ""];
}

/** The content of a file that is odd but sound, read in less than two seconds. */
function readSoon(bytes: Uint8Array): WorkbookContent {
  const start = process.cpuUsage();
  const content = readWorkbook(openArchive(bytes, nodeCodec));
  expect(secondsSince(start)).toBeLessThan(2);
  return content;
}

const cell = '<row r="1"><c r="A1"><v>7</v></c></row>';
const seven = { kind: "number", text: "7" };
const firstValue = (content: WorkbookContent) => content.sheets[0]?.cell(0, 0).value;

/** An OLE compound file as far as anybody looks: its mark, and a directory that names its streams. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((stream, index) => bytes.set(Buffer.from(stream, "utf16le"), 1024 + index * 128));
  return bytes;
}

describe("files that are something else", () => {
  const gbk = [0xbc, 0xa8, 0xd0, 0xa7, 0x2c, 0x31, 0x0d, 0x0a];
  test.each<[string, Uint8Array, string, string]>([
    ["an empty file", new Uint8Array(0), "empty", "空"],
    ["a CSV in UTF-8", strToU8("单位,预算数\r\n甲,12.5\r\n"), "text-file", "CSV"],
    ["a CSV in GBK", new Uint8Array(gbk), "text-file", "CSV"],
    ["a text in UTF-16", new Uint8Array([0xff, 0xfe, 0x31, 0]), "text-file", "文本"],
    ["a web page", strToU8("\ufeff\r\n<html><table><tr><td>1</td></tr></table></html>"), "text-file", "网页"],
    ["an XML 2003 table", strToU8('<?xml version="1.0"?><Workbook/>'), "text-file", "XML"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), "not-zip", "不是"],
    ["an encrypted workbook", compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), "encrypted", "密码"],
    ["an old .xls", compound("Root Entry", "Workbook"), "old-xls", ".xls"],
    ["a very old .xls", compound("Root Entry", "Book"), "old-xls", ".xls"],
    ["an old .doc", compound("Root Entry", "WordDocument"), "not-workbook", "不是电子表格"],
    ["a plain zip", zipSync({ "a.txt": strToU8("a") }), "not-workbook", "压缩包"],
    ["an empty zip", zipSync({}), "not-workbook", "压缩包"],
    [
      "an .ods",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
      "not-workbook",
      ".ods",
    ],
    [
      "a .docx",
      handmade(typedAs("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
      "not-workbook",
      "Word",
    ],
    ["an .xlsb", handmade(typedAs("application/vnd.ms-excel.sheet.binary.macroEnabled.main")), "not-workbook", ".xlsb"],
  ])("%s", async (_, bytes, reason, word) => {
    const [found, message] = await refusal(bytes);
    expect(found).toBe(reason);
    expect(message).toContain(word);
  });
});

describe("damaged files", () => {
  let sound: Uint8Array;

  beforeAll(async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("表");
    for (let row = 1; row <= 200; row++) sheet.getCell(row, 1).value = `第 ${row} 项 ${Math.sqrt(row)}`;
    sound = new Uint8Array(await workbook.xlsx.writeBuffer());
  });

  test("cut in half, or by its last ten bytes", async () => {
    expect((await refusal(sound.subarray(0, sound.length >> 1)))[0]).toBe("truncated");
    expect((await refusal(sound.subarray(0, sound.length - 10)))[0]).toBe("truncated");
  });

  test("no flipped byte in any part that is read goes unnoticed", async () => {
    const parts = [...openArchive(sound, nodeCodec).entries.values()].filter(({ name }) =>
      /sheet1\.xml$|sharedStrings/.test(name),
    );
    expect(parts).toHaveLength(2);
    for (const { raw } of parts)
      for (let at = 0; at < raw.length; at += Math.ceil(raw.length / 40)) {
        const bytes = sound.slice();
        const place = raw.byteOffset - sound.byteOffset + at;
        bytes[place] = (bytes[place] as number) ^ 0x55;
        expect((await refusal(bytes))[0]).toBe("damaged");
      }
  });

  test("a sheet without its part is named", async () => {
    const [reason, message] = await refusal(handmade({ "xl/worksheets/sheet1.xml": undefined }));
    expect([reason, message]).toEqual(["damaged", expect.stringContaining("缺少工作表“表”")]);
  });

  test.each([
    ["without a main part", { "_rels/.rels": relationships() }],
    ["without sheets", { "xl/workbook.xml": workbookPart("") }],
    ["with two sheets of one name", twice("表", "rId2", "b")],
    ["with one content shown as two sheets", twice("又一表", "rId2", "sheet1")],
    ["with malformed XML in a sheet", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }],
  ])("%s", async (_, parts) => {
    expect((await refusal(handmade(parts)))[0]).toBe("damaged");
  });

  function twice(name: string, id: string, part: string): Record<string, string> {
    return {
      "xl/workbook.xml": workbookPart(`<sheet name="表" r:id="rId1"/><sheet name="${name}" r:id="${id}"/>`),
      "xl/_rels/workbook.xml.rels": relationships(
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", `worksheets/${part}.xml`],
      ),
      "xl/worksheets/b.xml": worksheet(""),
    };
  }
});

describe("archives that lie", () => {
  /** The file with 16 or 32 bits changed at a distance from the start of one central record. */
  function lying(bytes: Uint8Array, part: string, field: number, value: number, size: 2 | 4 = 4): Uint8Array {
    const copy = bytes.slice();
    const record = openArchive(copy, nodeCodec).entries.get(part)?.centralRecord ?? new Uint8Array(0);
    const view = new DataView(record.buffer, record.byteOffset, record.length);
    if (size === 4) view.setUint32(field, value, true);
    else view.setUint16(field, value, true);
    return copy;
  }
  const sheet = "xl/worksheets/sheet1.xml";
  const spaces = (megabytes: number) => " ".repeat(megabytes << 20);

  test("a gigabyte of spaces is refused by its declared size", async () => {
    const bomb = handmade({ [sheet]: worksheet(spaces(1)) });
    const declared = lying(bomb, sheet, 24, 1 << 30);
    expect(await refusal(declared)).toEqual(["too-large", expect.stringContaining("1024 MB")]);
  });

  test("a part that holds more than it declares is stopped there", async () => {
    expect((await refusal(lying(handmade({ [sheet]: worksheet(spaces(20)) }), sheet, 24, 50_000)))[0]).toBe("damaged");
  });

  test("a part that holds less than it declares", async () => {
    expect((await refusal(lying(handmade(), sheet, 24, 50_000)))[0]).toBe("damaged");
  });

  test("parts that are bearable each but not together", async () => {
    const names = Array.from({ length: 9 }, (_, index) => `xl/media/${index}.bin`);
    let bytes = handmade(Object.fromEntries(names.map((name) => [name, "x"])));
    for (const name of names) bytes = lying(bytes, name, 24, 60 << 20);
    expect(await refusal(bytes)).toEqual(["too-large", expect.stringContaining("512 MB")]);
  });

  test.each([
    ["more entries than any workbook", "too-large", () => crowded(10_001)],
    ["a wrong checksum", "damaged", () => lying(handmade(), sheet, 16, 1)],
    ["encrypted parts", "encrypted", () => lying(handmade(), sheet, 8, 1, 2)],
    ["an unknown method", "damaged", () => lying(handmade(), sheet, 10, 12, 2)],
    ["zip64 sizes", "too-large", () => lying(handmade(), sheet, 24, 0xffffffff)],
    ["a place outside the file", "damaged", () => lying(handmade(), sheet, 42, 0x7fffffff)],
    ["a part that runs into the directory", "damaged", () => lying(handmade(), sheet, 20, 1 << 20)],
  ])("%s", async (_, reason, make) => {
    expect((await refusal(make()))[0]).toBe(reason);
  });

  function crowded(count: number): Uint8Array {
    return zipSync(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, new Uint8Array(0)])));
  }

  test("two parts of one name, even in another case", async () => {
    const doubled = handmade({ "xl/worksheets/SHEET1.xml": worksheet(cell) });
    expect(await refusal(doubled)).toEqual(["damaged", expect.stringContaining("重名")]);
  });

  test("names that climb out of the archive are only names", () => {
    const content = readSoon(handmade({ [sheet]: worksheet(cell), "../../etc/passwd": "x", "C:\\windows\\x": "x" }));
    expect(firstValue(content)).toEqual(seven);
  });

  test("limits can be narrowed", () => {
    expect(() => openArchive(handmade(), nodeCodec, { entries: 3 })).toThrow("超过 3 个");
    expect(() => openArchive(handmade(), nodeCodec, { partBytes: 10 })).toThrow(UnreadableWorkbook);
  });
});

describe("XML that means harm", () => {
  const refused = (xml: string) => refusal(handmade({ "xl/sharedStrings.xml": xml }));
  const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);

  test("document types are refused, whatever they declare", async () => {
    const laughs = '<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">';
    for (const inner of [laughs, '<!ENTITY a SYSTEM "file:///etc/passwd">', ""])
      expect(await refused(`<!DOCTYPE sst [${inner}]><sst><si><t>&a;</t></si></sst>`)).toEqual([
        "damaged",
        expect.stringContaining("DTD"),
      ]);
  });

  test("an entity nobody declared is refused", async () => {
    expect((await refused("<sst><si><t>&lol;</t></si></sst>"))[0]).toBe("damaged");
  });

  test("200,000 nested tags are refused, ordinary depth is not", async () => {
    expect(await refused(nested(200_000))).toEqual(["damaged", expect.stringContaining("嵌套")]);
    expect(firstValue(readSoon(withRows(cell, nested(200))))).toEqual(seven);
  });
});

describe("sheets that reach far", () => {
  test.each([
    ["a row beyond the last", '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
    ["a cell in a row beyond the last", '<row r="1"><c r="A1048577"><v>1</v></c></row>'],
    ["a column beyond XFD", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a place without a row", '<row r="1"><c r="A"><v>1</v></c></row>'],
    ["a row of letters", '<row r="x"/>'],
    ["row zero", '<row r="0"/>'],
  ])("%s", async (_, rows) => {
    expect(await refusal(withRows(rows))).toEqual(["damaged", expect.stringContaining("超出工作表范围")]);
  });

  test("a merge beyond the last row", async () => {
    expect((await refusal(withRows("", '<mergeCells><mergeCell ref="A1:A9999999"/></mergeCells>')))[0]).toBe("damaged");
  });

  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  test.each([
    ["a full-sheet merge", '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', "", [whole]],
    [
      "a merge to the last corner",
      '<mergeCells><mergeCell ref="J100:XFD1048576"/></mergeCells>',
      "",
      [{ ...whole, top: 99, left: 9 }],
    ],
    [
      "validations on whole columns and the whole sheet",
      '<dataValidations><dataValidation sqref="B5:G1048576 A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>',
      "",
      [],
    ],
    ["a huge dimension", "", '<dimension ref="A1:XFD1048576"/>', []],
    ["columns without end", "", '<cols><col min="1" max="2000000000" width="9" style="1"/></cols>', []],
  ])("%s", (_, behind, before, merges) => {
    const content = readSoon(withRows(cell, behind, before));
    expect([firstValue(content), content.sheets[0]?.merges, content.sheets[0]?.rowCount]).toEqual([seven, merges, 1]);
  });

  test("a cell in the last corner", () => {
    const sheet = readSoon(withRows('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')).sheets[0];
    expect([sheet?.rowCount, sheet?.columnCount, sheet?.cell(1_048_575, 16_383).value]).toEqual([
      1048576,
      16384,
      seven,
    ]);
    expect([...(sheet?.cells() ?? [])]).toHaveLength(1);
  });

  test("a defined name over the full sheet", () => {
    const names = "<definedNames><definedName name=\"全部\">'表'!$A$1:$XFD$1048576</definedName></definedNames>";
    const bytes = handmade({
      "xl/workbook.xml": smallest["xl/workbook.xml"]?.replace("</sheets>", `</sheets>${names}`),
      "xl/worksheets/sheet1.xml": worksheet(cell),
    });
    expect(firstValue(readSoon(bytes))).toEqual(seven);
  });

  test("1,048,576 rows that hold nothing", async () => {
    expect(readSoon(withRows("<row/>".repeat(1_048_576))).sheets[0]?.rowCount).toBe(0);
    expect((await refusal(withRows("<row/>".repeat(1_048_577))))[0]).toBe("damaged");
  });

  test("1,048,576 rows of cells are more than the limit of one part", async () => {
    const row = '<row r="1048576"><c r="A1048576"><v>1</v></c><c r="B1048576"><v>2</v></c></row>';
    expect((await refusal(withRows(row.repeat(1_048_576))))[0]).toBe("too-large");
  });

  test.each([
    ["more cells than any filing", ("<row>" + "<c><v>1</v></c>".repeat(10) + "</row>").repeat(100_001), ""],
    ["more merges than any form", "", `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(100_001)}</mergeCells>`],
  ])(
    "%s",
    async (_, rows, behind) => {
      // Such files may be honest, so the limit is wide and takes its time.
      expect(await refusal(withRows(rows, behind), 5)).toEqual(["too-large", expect.stringContaining("太多")]);
    },
    60_000,
  );

  test("a shared formula that would unfold into gigabytes", async () => {
    const long = `A1${"+A1".repeat(20_000)}`;
    const shared = '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(16_000);
    const rows = `<row r="1"><c r="A1"><f t="shared" ref="A1:XFD1" si="0">${long}</f><v>1</v></c>${shared}</row>`;
    expect(await refusal(withRows(rows))).toEqual(["too-large", expect.stringContaining("共享公式")]);
  });

  test("a sheet named __proto__", () => {
    const bytes = handmade({
      "xl/workbook.xml": workbookPart('<sheet name="__proto__" r:id="rId1"/>'),
      "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1" t="s" __proto__="x"><v>constructor</v></c></row>'),
    });
    const content = readSoon(bytes);
    expect(content.sheets.map(({ name }) => name)).toEqual(["__proto__"]);
    expect(firstValue(content)).toEqual({ kind: "error", code: "#N/A" });
  });
});
