import type { Mark, MarkTone } from "../../src/workbook/workbook";
import { openArchive } from "../../src/xlsx/zip";
import { readPackage } from "../../src/xlsx/package-parts";
import { readNotes } from "../../src/xlsx/read-notes";
import { nodeCodec } from "../../src/xlsx/node-codec";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { place } from "../support/drawing";
import { partOf, partsOf, withParts } from "../support/package-parts";
import { handmade, relationships, worksheet } from "./handmade";

const sheet = "xl/worksheets/sheet1.xml";
const rels = "xl/worksheets/_rels/sheet1.xml.rels";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const mark = (cell: string, text: string, tone: MarkTone = "error"): Mark => ({
  at: { sheet: "表", ...place(cell) },
  tone,
  text,
});

async function marked(file: Uint8Array, ...marks: readonly Mark[]): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(file);
  await workbook.mark(marks);
  return workbook.bytes();
}

async function cleared(file: Uint8Array): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(file);
  await workbook.mark([], "dropped");
  return workbook.bytes();
}

const marksIn = async (file: Uint8Array): Promise<readonly Mark[]> =>
  (await (await XlsxWorkbook.open(file)).read()).marks;

function notesIn(file: Uint8Array): Record<string, string> {
  const archive = openArchive(file, nodeCodec);
  const notes = readNotes(readPackage(archive), sheet).notes;
  return Object.fromEntries(notes.map(({ row, column, author, text }) => [`${row},${column}`, `${author}|${text}`]));
}

const styles = `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf/></dxfs></styleSheet>`;

/** A workbook of one sheet, with a style sheet. */
const withSheet = (xml: string): Uint8Array => handmade({ [sheet]: xml, "xl/styles.xml": styles });
const withRows = (rows: string, behind = ""): Uint8Array => withSheet(worksheet(rows, behind));

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** A sheet with notes of others: in one piece, in two types, without words, and the shadow of a thread. */
function withNotes(): Uint8Array {
  const vml =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">\n' +
    '<v:shape id="_x0000_s1030" type="#_x0000_t202"><v:textbox><div><br>旧</div></v:textbox><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>\n' +
    '<v:shape id="_x0000_s1031"><x:ClientData ObjectType="Button"><x:Row>6</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';
  const comments =
    `<comments xmlns="${main}"><authors><author>张三</author><author>tc={1}</author></authors><commentList>\n` +
    '<comment ref="A1" authorId="0"><text><t>见批复</t></text></comment>' +
    '<comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>李四:</t></r><r><t xml:space="preserve"> 请核对 </t></r><rPh sb="0" eb="1"><t>qing</t></rPh></text></comment>' +
    '<comment ref="A3" authorId="0"><text/></comment>' +
    '<comment ref="A4" authorId="1"><text><t>[Threaded comment]</t></text></comment></commentList></comments>';
  return handmade({
    [sheet]: worksheet(
      rows,
      '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><legacyDrawing r:id="rId2"/>',
    ),
    [rels]: relationships(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ),
    "xl/comments1.xml": comments,
    "xl/drawings/vmlDrawing1.vml": vml,
    "xl/styles.xml": styles,
  });
}

describe("a mark in a file", () => {
  test("is a conditional format known by its formula, behind the priorities of others, and a note under our name", async () => {
    const others =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="7"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
    const file = await marked(withRows(rows, others), mark("B2", "A07 甲 & 乙\n丙", "warning"));
    expect(partOf(file, sheet)).toMatch(
      /<\/conditionalFormatting><conditionalFormatting sqref="B2"><cfRule type="expression" dxfId="\d+" priority="8"><formula>LEN\("selfeval:warning"\)&gt;0<\/formula><\/cfRule><\/conditionalFormatting><legacyDrawing/,
    );
    expect(notesIn(file)).toEqual({ "1,1": "绩效自评助手|―― 绩效自评助手 ――\nA07 甲 & 乙\n丙" });
  });

  test("leaves the workbook part, the cells and their styles alone", async () => {
    const before = withRows(rows);
    const file = await marked(before, mark("A1", "甲"));
    expect(partOf(file, "xl/workbook.xml")).toBe(partOf(before, "xl/workbook.xml"));
    expect(partOf(file, sheet)).toContain(`<sheetData>${rows}</sheetData>`);
  });

  test.each(["drawing", "controls", "tableParts", "extLst"])(
    "stands before %s, where Excel wants it",
    async (local) => {
      const wrapped = `<mc:AlternateContent xmlns:mc="m"><mc:Choice><controls/></mc:Choice></mc:AlternateContent>`;
      const behind = local === "controls" ? wrapped : `<${local}/>`;
      const text = partOf(await marked(withRows(rows, `<mergeCells/><hyperlinks/>${behind}`), mark("A1", "甲")), sheet);
      const order = ["<mergeCells/>", "<conditionalFormatting", "<hyperlinks/>", "<legacyDrawing", "</worksheet>"];
      const places = order.map((one) => text.indexOf(one));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      const other = text.indexOf(behind);
      const drawing = text.indexOf("<legacyDrawing");
      expect(local === "drawing" ? other < drawing : drawing < other).toBe(true);
    },
  );

  test("gives the same bytes whenever it is set", async () => {
    const marks = [mark("B2", "乙"), mark("A1", "甲")];
    expect(await marked(withRows(rows), ...marks)).toEqual(await marked(withRows(rows), ...marks));
  });

  test("on a sheet that is not there is refused, and nothing is marked", async () => {
    const workbook = await XlsxWorkbook.open(withRows(rows));
    const before = workbook.bytes();
    const wrong = { ...mark("A1", "甲"), at: { sheet: "无", row: 0, column: 0 } };
    await expect(workbook.mark([mark("A1", "甲"), wrong])).rejects.toMatchObject({ reason: "sheet-missing" });
    expect(workbook.bytes()).toBe(before);
  });
});

describe("clearing the marks of a file", () => {
  const files: Record<string, Uint8Array> = {
    "a plain sheet": withRows(rows),
    "a sheet with a conditional format on the same cell": withRows(
      rows,
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>LEN("x")&gt;0</formula></cfRule></conditionalFormatting>',
    ),
    "a sheet with notes of others": withNotes(),
    "a sheet with prefixes": withSheet(
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`,
    ),
    "a file with a byte order mark": withSheet(`\ufeff${worksheet(rows)}`),
    "a file without any highlight": handmade({
      [sheet]: worksheet(rows),
      "xl/styles.xml": styles.replace(/<dxfs.*<\/dxfs>/, '<dxfs count="0"/>'),
    }),
  };
  test.each(Object.entries(files))("%s is as before, byte for byte", async (_, before) => {
    const marks = ["A1", "A2", "A3", "A4", "C9"].map((cell) => mark(cell, `${cell} & 甲\n乙`));
    const once = await marked(before, ...marks.slice(0, 2));
    const file = await marked(once, ...marks);
    expect((await marksIn(file)).map(({ at }) => at.row)).toEqual([0, 1, 2, 3, 8]);
    expect(partsOf(await cleared(file))).toEqual(partsOf(before));
  });

  test("a file without style sheet keeps the empty one that the marks brought along", async () => {
    const before = handmade({ [sheet]: worksheet(rows) });
    const after = partsOf(await cleared(await marked(before, mark("A1", "甲"))));
    expect(after[sheet]).toBe(worksheet(rows));
    expect(Object.keys(after).filter((name) => !(name in partsOf(before)))).toEqual(["xl/styles.xml"]);
  });
});

describe("notes of others on a marked cell", () => {
  test("stay above ours; a thread of comments is highlighted only", async () => {
    const file = await marked(withNotes(), ...["A1", "A2", "A4", "B1"].map((cell) => mark(cell, "甲")));
    expect(notesIn(file)).toEqual({
      "0,0": "张三|见批复\n―― 绩效自评助手 ――\n甲",
      "1,0": "张三|李四: 请核对 \n―― 绩效自评助手 ――\n甲",
      "2,0": "张三|",
      "3,0": "tc={1}|[Threaded comment]",
      "0,1": "绩效自评助手|―― 绩效自评助手 ――\n甲",
    });
    expect((await marksIn(file)).map(({ text }) => text)).toEqual(["甲", "甲", "甲", ""]);
  });

  test("gain no box; a new note gains one with a number of its own", async () => {
    const vml = partOf(await marked(withNotes(), mark("A1", "甲"), mark("B3", "乙")), "xl/drawings/vmlDrawing1.vml");
    expect([...vml.matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id)).toEqual([
      "_x0000_s1030",
      "_x0000_s1031",
      "_x0000_s1032",
    ]);
    expect(vml).toMatch(/visibility:hidden[\s\S]*<x:Row>2<\/x:Row><x:Column>1<\/x:Column>/);
  });
});

describe("marks in a file that another program has saved since", () => {
  const comments = (list: string, author: string): string =>
    `<comments xmlns="${main}"><authors><author>${author}</author></authors><commentList>${list}</commentList></comments>`;

  test("are cleared when texts were cut into runs, the author lost and breaks written as references", async () => {
    const file = await marked(withNotes(), mark("A1", "A07 甲"), mark("B1", "乙"));
    const run = (text: string): string => `<r><rPr><sz val="9"/></rPr><t xml:space="preserve">${text}</t></r>`;
    const resaved = withParts(file, {
      [sheet]: partOf(file, sheet).replace(/LEN\("selfeval:error"\)/g, "LEN(&quot;selfeval:error&quot;)"),
      "xl/comments1.xml": comments(
        `<comment ref="A1" authorId="0"><text>${run("见批复&#10;―― ")}${run("绩效自评助手 ――&#10;A07 ")}${run("甲")}</text></comment>` +
          `<comment ref="B1" authorId="0"><text>${run("―― 绩效自评助手 ――&#10;")}${run("乙")}</text></comment>` +
          `<comment ref="C1" authorId="0"><text>${run("别人的话")}</text></comment>`,
        " ",
      ),
    });
    expect((await marksIn(resaved)).map(({ text }) => text)).toEqual(["A07 甲", "乙"]);
    const after = await cleared(resaved);
    expect(await marksIn(after)).toEqual([]);
    expect(notesIn(after)).toEqual({ "0,0": " |见批复", "0,2": " |别人的话" });
    expect(partOf(after, sheet)).not.toContain("selfeval");
  });

  test("are cleared when equal formats of several cells were joined, and rules of others with them", async () => {
    const file = await marked(withRows(rows), mark("A1", "甲"), mark("A2", "乙"));
    const joined =
      '<conditionalFormatting sqref="A1:A2 C5"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("selfeval:error")&gt;0</formula></cfRule><cfRule type="expression" dxfId="1" priority="2"><formula>A1=0</formula></cfRule></conditionalFormatting>';
    const resaved = withParts(file, {
      [sheet]: partOf(file, sheet).replace(/<conditionalFormatting.*<\/conditionalFormatting>/, joined),
    });
    expect((await marksIn(resaved)).map(({ text }) => text)).toEqual(["甲", "乙", ""]);
    expect(partOf(await cleared(resaved), sheet)).toBe(
      worksheet(
        rows,
        '<conditionalFormatting sqref="A1:A2 C5"><cfRule type="expression" dxfId="1" priority="2"><formula>A1=0</formula></cfRule></conditionalFormatting>',
      ),
    );
  });

  test("leave what a person added to our note", async () => {
    const file = await marked(withRows(rows), mark("A1", "甲"));
    const part = "xl/comments1.xml";
    const edited = withParts(file, { [part]: partOf(file, part).replace("―― 绩效", "已与张三核对\n―― 绩效") });
    expect(notesIn(await cleared(edited))).toEqual({ "0,0": "绩效自评助手|已与张三核对" });
  });

  test("keep a highlight that somebody else uses", async () => {
    const file = await marked(withRows(rows), mark("A1", "甲"));
    const more = partOf(file, "xl/styles.xml")
      .replace('<dxfs count="2"', '<dxfs count="3"')
      .replace("</dxfs>", "<dxf/></dxfs>");
    const after = await cleared(withParts(file, { "xl/styles.xml": more }));
    expect(partOf(after, "xl/styles.xml")).toBe(more);
  });
});
