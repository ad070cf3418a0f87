import mammoth from "mammoth";
import { readReportFile } from "../../src/docx/read-report-file";
import { cell, paragraph, row, run, table, wordFile } from "./word-file";
import type { WordParts } from "./word-file";

const textOf = async (body: string, parts?: WordParts): Promise<string> =>
  (await readReportFile(wordFile(body, parts), "报告.docx")).text;

describe("paragraphs", () => {
  test("a line each, runs put together, breaks as line ends, tabs as gaps", async () => {
    const body = [
      paragraph(run("全年执行数") + run("1,303.54") + run("万元。")),
      paragraph(""),
      paragraph("<w:r><w:tab/><w:t>填报单位</w:t><w:tab/><w:t>日期</w:t><w:br/><w:t>第二行</w:t></w:r>"),
      paragraph('<w:r><w:br w:type="page"/><w:t>新页</w:t></w:r>'),
      paragraph("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t xml:space='preserve'> B &lt; C</w:t></w:r>"),
    ];
    expect(await textOf(body.join(""))).toBe("全年执行数1,303.54万元。\n\n填报单位 日期\n第二行\n新页\nA- B < C");
  });

  test("signs of the Symbol face and fractions of a formula keep what they say", async () => {
    const sign = (char: string) => `<w:r><w:sym w:font="Symbol" w:char="${char}"/></w:r>`;
    const math = (part: string) => `<m:${part}><m:r><m:t>${part === "num" ? 1 : 2}</m:t></m:r></m:${part}>`;
    const body = [
      paragraph(run("合格率") + sign("F0B3") + run("90%，超支") + sign("F0A3") + run("5%")),
      paragraph(run("完成") + `<m:oMath><m:f>${math("num")}${math("den")}</m:f></m:oMath>` + run("以上")),
    ];
    expect(await textOf(body.join(""))).toBe("合格率≥90%，超支≤5%\n完成1/2以上");
  });

  test("of tracked changes the outcome: insertions and arrivals, neither deletions nor departures", async () => {
    const deleted = '<w:del w:id="1"><w:r><w:delText>旧</w:delText><w:tab/></w:r></w:del>';
    const inserted = `<w:ins w:id="2">${run("新")}</w:ins>`;
    const movedAway = `<w:moveFrom w:id="3">${run("搬")}</w:moveFrom>`;
    const movedHere = `<w:moveTo w:id="4">${run("搬")}</w:moveTo>`;
    const goneEnd = '<w:rPr><w:del w:id="5"/></w:rPr>';
    const body = [
      paragraph(run("预算") + deleted + inserted + "<w:r><w:t>数。</w:t></w:r>"),
      paragraph(movedAway + run("前半，"), goneEnd),
      paragraph(deleted, goneEnd),
      paragraph(
        run("后半") + movedHere,
        '<w:pPrChange w:id="6"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>',
      ),
    ];
    expect(await textOf(body.join(""))).toBe("预算新数。\n前半，后半搬");
  });

  test("fields show what they came to, a table of contents is passed over, hidden words are", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruct = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;
    const field = (words: string, result: string) =>
      mark("begin") + instruct(words) + mark("separate") + result + mark("end");
    const body = [
      paragraph("目录"),
      paragraph(
        mark("begin") +
          instruct(' TOC \\o "1-3" ') +
          mark("separate") +
          run("一、概况") +
          field(" PAGEREF _1 ", run("3")),
      ),
      paragraph(run("二、收支") + field(" PAGEREF _2 ", run("5"))),
      paragraph(mark("end")),
      paragraph(run("共") + field(" DOCPROPERTY 页数 ", run("12")) + run("页")),
      paragraph("<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部批注</w:t></w:r>" + run("正文")),
      paragraph(mark("begin") + instruct(" REF 坏的域 ")),
      paragraph("仍然可见"),
    ];
    expect(await textOf(body.join(""))).toBe("目录\n共12页\n正文\n\n仍然可见");
  });

  test("a text box once, below the paragraph it hangs on; headers not at all", async () => {
    const content = `<w:txbxContent>${paragraph("框内第一段")}${paragraph("框内第二段")}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const old = `<w:r><w:pict><v:textbox>${content.replace("框内第一段", "旧框")}</v:textbox></w:pict></w:r>`;
    const header = [
      "header",
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph("页眉")}</w:hdr>`,
    ] as const;
    const body = paragraph(run("前") + box + run("后")) + paragraph(old);
    expect(await textOf(body, { more: { "header1.xml": header } })).toBe(
      "前后\n框内第一段\n框内第二段\n\n旧框\n框内第二段",
    );
  });

  test("within content controls and links as anywhere else", async () => {
    const body = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${paragraph(`<w:hyperlink>${run("链接")}</w:hyperlink><w:sdt><w:sdtContent>${run("填入")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`;
    expect(await textOf(body)).toBe("链接填入");
  });
});

describe("tables", () => {
  test("a line per row, a tab between cells, blank cells kept", async () => {
    const body =
      paragraph("单位：万元") +
      table(row("项目", "预算数", "决算数"), row("会议费", "", "2.30"), row("合计", "1", "")) +
      paragraph("表后");
    expect(await textOf(body)).toBe("单位：万元\n项目\t预算数\t决算数\n会议费\t\t2.30\n合计\t1\t\n表后");
  });

  test("lines in a cell become one: Chinese as it was, figures apart", async () => {
    const lines = (...texts: string[]) => cell(texts.map((text) => paragraph(text)).join(""));
    expect(await textOf(table(row(lines("“三公”", "经费"), lines("12.5", "13.0"), lines("", "说明；", "另1项"))))).toBe(
      "“三公”经费\t12.5 13.0\t说明；另1项",
    );
  });

  test("merged cells show their words once and leave the columns in place", async () => {
    const span = (text: string, columns: number) => cell(text, `<w:gridSpan w:val="${columns}"/>`);
    const body = table(
      row(cell("序号", '<w:vMerge w:val="restart"/>'), span("收入", 2)),
      row(cell("序号", "<w:vMerge/>"), "预算", "决算"),
      row("1", "5", "6"),
      row(span("备注：无", 3)),
      row('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', "7", "8"),
    ).replaceAll("<w:tc><w:tcPr></w:tcPr><w:trPr>", "<w:trPr>");
    expect(await textOf(body)).toBe("序号\t收入\n\t预算\t决算\n1\t5\t6\n备注：无\t\t\n\t7\t8");
  });

  test("a frame of one column around text is text; a table in a cell is put into its line", async () => {
    const inner = table(row("甲", "1"), row("乙", "2"));
    expect(await textOf(table(row(cell(paragraph("第一段") + paragraph("第二段") + inner))))).toBe(
      "第一段\n第二段\n甲\t1\n乙\t2",
    );
    expect(await textOf(table(row("外", cell(inner + paragraph("")))))).toBe("外\t甲 1 乙 2");
  });

  test("a deleted row is gone, one in a content control is there", async () => {
    const gone = row('<w:trPr><w:del w:id="1"/></w:trPr>', "旧", "1");
    const held = `<w:sdt><w:sdtContent>${row("新", "2")}</w:sdtContent></w:sdt>`;
    expect(await textOf(table(row("名", "数"), gone, held))).toBe("名\t数\n新\t2");
  });
});

test("another reader finds the same words in the same order", async () => {
  const body = [
    paragraph("2024年度部门整体支出绩效自评报告"),
    paragraph(
      run("全年预算数") +
        `<w:ins w:id="1">${run("1,303.54")}</w:ins><w:del w:id="2"><w:r><w:delText>9</w:delText></w:r></w:del>` +
        run("万元。"),
    ),
    table(row("项目", "预算数"), row(cell("会议费", '<w:gridSpan w:val="1"/>'), "2.30")),
    paragraph(`<w:hyperlink>${run("附件")}</w:hyperlink>`),
  ].join("");
  const other = await mammoth.extractRawText({ buffer: Buffer.from(wordFile(body)) });
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
  expect(words(await textOf(body))).toEqual(words(other.value));
});
