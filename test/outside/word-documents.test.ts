import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReportFile } from "../../src/docx/read-report-file";
import { reportDocx } from "../../src/docx/report-docx";
import { plainText } from "../../src/narrative/plain-text";
import { inList, level, list, paragraph, row, scheme, table, cell, wordFile } from "../docx/word-file";
import { written } from "../narrative/written";
import { convertedDocuments } from "./libreoffice";
import { run } from "./programs";

const withoutBlankLines = (text: string): string => text.replace(/\n{2,}/g, "\n").trim();
const textOf = async (bytes: Uint8Array | undefined): Promise<string> =>
  (await readReportFile(bytes ?? new Uint8Array(0), "报告.docx")).text;

/** A document as LibreOffice itself keeps it: a list of three levels, a text box, a change and merged cells. */
const openDocument = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><text:list-style style:name="L">
<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/>
<text:list-level-style-number text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"/>
<text:list-level-style-number text:level="3" style:num-format="1" style:num-suffix="."/>
</text:list-style></office:automatic-styles>
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>甲</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info><text:p>旧数9.00</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:list text:style-name="L"><text:list-item><text:p>单位概况</text:p><text:list><text:list-item><text:p>机构</text:p></text:list-item><text:list-item><text:p>人员</text:p><text:list><text:list-item><text:p>在职</text:p></text:list-item><text:list-item><text:p>退休</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item><text:list-item><text:p>收支</text:p></text:list-item></text:list>
<text:p>2024年预算数<text:change text:change-id="c1"/>12.50万元。<draw:frame text:anchor-type="char" svg:width="5cm" svg:height="1cm"><draw:text-box><text:p>框内说明</text:p></draw:text-box></draw:frame></text:p>
<table:table table:name="T"><table:table-column/><table:table-column/><table:table-column/>
<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>项目</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>金额</text:p></table:table-cell><table:covered-table-cell/></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell><text:p>预算</text:p></table:table-cell><table:table-cell><text:p>决算</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell><text:p>会议费</text:p></table:table-cell><table:table-cell><text:p>1.00</text:p></table:table-cell><table:table-cell><text:p>2.30</text:p></table:table-cell></table:table-row>
</table:table><text:p>完</text:p>
</office:text></office:body></office:document>`;

describe("the written report", () => {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-word-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is A4 pages with a number on each and every paragraph in order", async () => {
    const report = await written();
    const file = join(folder, "report.pdf");
    const files = new Map([["report", await reportDocx(report)]]);
    writeFileSync(file, convertedDocuments(files, "docx", "pdf").get("report") ?? "");
    const facts = run("pdfinfo", "poppler-utils", ["-f", "1", "-l", "99", file]);
    const sizes = [...facts.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map((page) => [
      Math.round(Number(page[1])),
      Math.round(Number(page[2])),
    ]);
    expect(sizes.length).toBeGreaterThan(6);
    expect(sizes.length).toBeLessThan(16);
    expect(new Set(sizes.map(String))).toEqual(new Set(["595,842"]));
    const pages = run("pdftotext", "poppler-utils", ["-layout", file, "-"]).split("\f").slice(0, -1);
    expect(pages.map((page) => /— *(\d+) *—\s*$/.exec(page)?.[1])).toEqual(sizes.map((_, at) => String(at + 1)));
    const shown = pages
      .map((page) => page.replace(/— *\d+ *—\s*$/, ""))
      .join("")
      .replace(/\s/g, "");
    const headings = report.sections.flatMap(({ heading }) => (heading ? [heading.replace(/\s/g, "")] : []));
    const places = headings.map((heading) => shown.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("says the same after LibreOffice has opened and saved it", async () => {
    const report = await written();
    const saved = convertedDocuments(new Map([["report", await reportDocx(report)]]), "docx", "docx");
    expect(withoutBlankLines(await textOf(saved.get("report")))).toBe(withoutBlankLines(plainText(report)));
  });
});

describe("documents LibreOffice writes", () => {
  test("its own lists, a table with merged cells, a text box and tracked changes come out as shown", async () => {
    const saved = convertedDocuments(new Map([["page", Buffer.from(openDocument)]]), "fodt", "docx").get("page");
    expect(withoutBlankLines(await textOf(saved))).toBe(
      [
        "一、单位概况",
        "（一）机构",
        "（二）人员",
        "1.在职",
        "2.退休",
        "二、收支",
        "2024年预算数12.50万元。",
        "框内说明",
        "项目\t金额",
        "\t预算\t决算",
        "会议费\t1.00\t2.30",
        "完",
      ].join("\n"),
    );
  });

  test("a document with numbering and merged cells reads the same before and after", async () => {
    const official = scheme(
      0,
      level(0, "chineseCounting", "%1、"),
      level(1, "chineseCounting", "（%2）"),
      level(2, "decimal", "%3."),
    );
    const span = (text: string, columns: number) => cell(text, `<w:gridSpan w:val="${columns}"/>`);
    const grid = "<w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/><w:gridCol w:w='2000'/></w:tblGrid>";
    const body = [
      paragraph("单位概况", inList(1)),
      paragraph("机构", inList(1, 1)),
      paragraph("在职", inList(1, 2)),
      paragraph("退休", inList(1, 2)),
      paragraph("收支", inList(1)),
      table(row("项目", span("金额", 2)), row("会议费", "1.00", "2.30"), row("培训费", "", "0.50")).replace(
        "<w:tblGrid/>",
        grid,
      ),
      paragraph("支出", inList(1, 1)),
    ].join("");
    const before = wordFile(body, { numbering: official + list(1, 0) });
    const text = await textOf(before);
    expect(text).toBe(
      "一、单位概况\n（一）机构\n1. 在职\n2. 退休\n二、收支\n项目\t金额\n会议费\t1.00\t2.30\n培训费\t\t0.50\n（一）支出",
    );
    expect(await textOf(convertedDocuments(new Map([["list", before]]), "docx", "docx").get("list"))).toBe(text);
  });
});
