import fc from "fast-check";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import { reportDocx } from "../../src/docx/report-docx";
import { readReportFile } from "../../src/docx/read-report-file";
import { plainText } from "../../src/narrative/plain-text";
import type { Report } from "../../src/narrative/report";
import { wanted } from "../../src/narrative/run";
import { reportOn, written } from "../narrative/written";
import { consistentFigures } from "../support/generate-figures";
import { filingOf } from "../support/generated-filing";
import { officeVersions, packageErrors } from "../support/package-errors";

/** On paper sections are set apart by their headings. */
const withoutBlankLines = (text: string): string => text.replace(/\n{2,}/g, "\n").trim();

const paragraphs = async (bytes: Uint8Array): Promise<string> => (await readReportFile(bytes, "报告.docx")).text;

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, new TextDecoder().decode(one)]));

let report: Report;
let bytes: Uint8Array;
beforeAll(async () => {
  report = await written();
  bytes = await reportDocx(report);
});

test("read again, the document of any filing says what its plain text says", async () => {
  await fc.assert(
    fc.asyncProperty(consistentFigures(), async (figures) => {
      const one = await reportOn(await filingOf(figures));
      expect(withoutBlankLines(await paragraphs(await reportDocx(one)))).toBe(withoutBlankLines(plainText(one)));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test("another reader finds the same words", async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
  expect(words(value)).toEqual(words(plainText(report)));
});

test("words with the signs of XML, and characters XML cannot hold, do not break it", async () => {
  const odd: Report = { title: [wanted("a<b>&“c”\u0001\u{20000}")], sections: [], attachments: [] };
  expect(await paragraphs(await reportDocx(odd))).toContain("【待填写：a<b>&“c”\u{20000}】");
});

test("no Office finds anything wrong with the package", () => {
  expect(packageErrors({ report: bytes }, officeVersions, "docx")).toEqual({ report: [] });
}, 120_000);

test("the same report gives the same bytes, without an author or an hour", async () => {
  expect(await reportDocx(report)).toEqual(bytes);
  const all = Object.values(parts(bytes)).join("\n");
  expect(all).not.toMatch(/dc:creator|lastModifiedBy|dcterms|Un-named|20\d\d-\d\d-\d\dT/);
  expect(parts(bytes)["docProps/core.xml"]).toContain("部门整体支出绩效自评报告</dc:title>");
});

describe("laid out as official documents are", () => {
  const style = (id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(parts(bytes)["word/styles.xml"] ?? "")?.[0] ?? "";

  test.each([
    ["Title", "方正小标宋简体", 44, /w:jc w:val="center"/],
    ["Heading1", "黑体", 32, /w:firstLineChars="200"/],
    ["Heading2", "楷体_GB2312", 32, /w:firstLineChars="200"/],
    ["Heading3", "仿宋_GB2312", 32, /<w:b\/>/],
    ["ReportBody", "仿宋_GB2312", 32, /w:line="560" w:lineRule="exact"|w:lineRule="exact" w:line="560"/],
  ])("%s is set in %s", (id, font, size, more) => {
    expect(style(id)).toContain(`w:eastAsia="${font}"`);
    expect(style(id)).toContain(`<w:sz w:val="${size}"/>`);
    expect(style(id)).toMatch(more);
  });

  test("A4 with margins of 37, 35, 28 and 26 mm, and the page's number in the middle below", () => {
    const document = parts(bytes)["word/document.xml"] ?? "";
    const margins = /<w:pgMar [^>]*>/.exec(document)?.[0] ?? "";
    const millimetres = (side: string): number =>
      Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) * 25.4) / 1440);
    expect(["top", "bottom", "left", "right"].map(millimetres)).toEqual([37, 35, 28, 26]);
    expect(/<w:pgSz [^>]*>/.exec(document)?.[0]).toContain('w:w="11906" w:h="16838"');
    const footer = parts(bytes)["word/footer1.xml"] ?? "";
    expect(footer.replace(/<[^>]*>/g, "")).toMatch(/— PAGE —/);
    expect(style("ReportPageNumber")).toContain('<w:jc w:val="center"/>');
  });

  test("tables are bordered, repeat their heading row and set figures to the right; what is wanted is highlighted", () => {
    const document = parts(bytes)["word/document.xml"] ?? "";
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(document)?.[0] ?? "";
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table).toMatch(/<w:tblBorders>.*<w:insideV w:val="single"/s);
    const rows = table.split("<w:tr>").slice(2);
    for (const row of rows)
      expect([...row.matchAll(/<w:pStyle w:val="(\w+)"/g)].map((found) => found[1]).slice(0, 2)).toEqual([
        "ReportTableText",
        "ReportTableFigure",
      ]);
    expect(style("ReportTableFigure")).toContain('<w:jc w:val="right"/>');
    const highlighted = [...document.matchAll(/<w:highlight w:val="yellow"\/>.*?<w:t[^>]*>(.*?)<\/w:t>/gs)];
    expect(highlighted.map((found) => found[1])).toEqual(plainText(report).match(/【待填写：[^】]*】/g));
  });
});
