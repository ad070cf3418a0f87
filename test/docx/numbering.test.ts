import { readReportFile } from "../../src/docx/read-report-file";
import { inList, level, list, paragraph, scheme, wordFile } from "./word-file";
import type { WordParts } from "./word-file";

const linesOf = async (body: readonly string[], parts: WordParts): Promise<string[]> =>
  (await readReportFile(wordFile(body.join(""), parts), "报告.docx")).text.split("\n");

const official = scheme(
  0,
  level(0, "chineseCounting", "%1、"),
  level(1, "chineseCounting", "（%2）"),
  level(2, "decimal", "%3."),
);

test("the numbers Word draws are written out, each level counting below the one above", async () => {
  const body = [
    paragraph("单位概况", inList(1)),
    paragraph("机构", inList(1, 1)),
    paragraph("人员", inList(1, 1)),
    paragraph("在职", inList(1, 2)),
    paragraph("没有编号的正文。"),
    paragraph("退休", inList(1, 2)),
    paragraph("收支情况", inList(1)),
    paragraph("收入", inList(1, 1)),
  ];
  expect(await linesOf(body, { numbering: official + list(1, 0) })).toEqual([
    "一、单位概况",
    "（一）机构",
    "（二）人员",
    "1. 在职",
    "没有编号的正文。",
    "2. 退休",
    "二、收支情况",
    "（一）收入",
  ]);
});

test.each([
  ["chineseCountingThousand", "第%1章", 12, "第十二章"],
  ["chineseCountingThousand", "%1、", 110, "一百一十、"],
  ["chineseCounting", "%1、", 20, "二十、"],
  ["ideographDigital", "%1、", 10, "一〇、"],
  ["chineseLegalSimplified", "%1、", 12, "壹拾贰、"],
  ["ideographTraditional", "%1、", 3, "丙、"],
  ["decimalEnclosedCircleChinese", "%1", 5, "⑤ "],
  ["decimalEnclosedCircleChinese", "%1", 21, "21 "],
  ["decimalFullWidth", "%1．", 14, "１４．"],
  ["decimalZero", "%1)", 7, "07) "],
  ["upperLetter", "%1.", 28, "BB. "],
  ["lowerRoman", "%1.", 14, "xiv. "],
  ["upperRoman", "%1.", 5000, "5000. "],
  ["someday", "%1.", 3, "3. "],
  ["none", "附：", 3, "附："],
  ["bullet", "●", 1, "● "],
  ["bullet", "\uf06c", 1, "• "],
])("%s %s at %i is %s", async (format, text, start, shown) => {
  const begun = level(0, format, text).replace('w:start w:val="1"', `w:start w:val="${start}"`);
  const numbering = scheme(0, begun) + list(1, 0);
  expect(await linesOf([paragraph("正文", inList(1))], { numbering })).toEqual([`${shown}正文`]);
});

test("two lists over one scheme count on; one that begins anew does so once", async () => {
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = official + list(1, 0) + list(2, 0) + list(3, 0, anew);
  const body = [1, 2, 3, 3, 1].map((id) => paragraph("条", inList(id)));
  expect(await linesOf(body, { numbering })).toEqual(["一、条", "二、条", "一、条", "二、条", "三、条"]);
});

test("a deeper level may show those above it, in plain digits where it says so, and may count through", async () => {
  const legal = scheme(
    0,
    level(0, "chineseCounting", "第%1章", '<w:suff w:val="nothing"/>'),
    level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    level(2, "decimal", "%3)", '<w:lvlRestart w:val="0"/>'),
  );
  const body = [
    paragraph("总则", inList(1)),
    paragraph("范围", inList(1, 1)),
    paragraph("甲", inList(1, 2)),
    paragraph("分则", inList(1)),
    paragraph("依据", inList(1, 1)),
    paragraph("乙", inList(1, 2)),
  ];
  expect(await linesOf(body, { numbering: legal + list(1, 0) })).toEqual([
    "第一章总则",
    "1.1 范围",
    "1) 甲",
    "第二章分则",
    "2.1 依据",
    "2) 乙",
  ]);
});

test("a style may number its paragraphs, and those of styles based on it; list 0 takes one out", async () => {
  const numbering =
    scheme(
      0,
      level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>'),
      level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>'),
    ) + list(1, 0);
  const styles = `
    <w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H1"/></w:style>`;
  const styled = (text: string, style: string, more = "") => paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);
  const body = [
    styled("甲", "H1"),
    styled("乙", "H2"),
    styled("丙", "Own"),
    styled("丁", "H1", inList(0)),
    styled("戊", "H1"),
  ];
  expect(await linesOf(body, { numbering, styles })).toEqual(["一、甲", "（一）乙", "二、丙", "丁", "三、戊"]);
});

test("a list may lend its levels from a style of lists", async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Official"/></w:abstractNum>' +
    official +
    list(1, 0) +
    list(2, 5);
  const styles =
    '<w:style w:type="numbering" w:styleId="Official"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  expect(await linesOf([paragraph("甲", inList(2)), paragraph("乙", inList(2))], { numbering, styles })).toEqual([
    "一、甲",
    "二、乙",
  ]);
});

test("a list nobody defines numbers nothing", async () => {
  expect(await linesOf([paragraph("甲", inList(9))], {})).toEqual(["甲"]);
});
