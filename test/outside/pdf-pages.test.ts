import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { sampleFile } from "./filings";
import { converted } from "./libreoffice";
import { run } from "./programs";

describe("the printed sample", () => {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-pdf-"));
  const file = join(folder, "sample.pdf");
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is one A4 page per sheet, with every title and no broken figure", async () => {
    const bytes = (await sampleFile()).bytes();
    writeFileSync(file, converted(new Map([["sample", bytes]]), "pdf").get("sample") ?? "");
    const { sheets } = await (await XlsxWorkbook.open(bytes)).read();
    const facts = run("pdfinfo", "poppler-utils", ["-f", "1", "-l", "99", file]);
    const sizes = [...facts.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)].map((page) =>
      [Math.round(Number(page[1])), Math.round(Number(page[2]))].sort((a, b) => a - b),
    );
    expect(sizes).toEqual(sheets.map(() => [595, 842]));
    const text = run("pdftotext", "poppler-utils", ["-layout", file, "-"]);
    for (const title of [
      "2024年度预决算数据",
      "2024年度部门整体支出绩效评价基础数据表",
      "2024年度部门整体支出绩效自评表",
    ])
      expect(text).toContain(title);
    expect(text.split("2024年度项目支出绩效自评表")).toHaveLength(4);
    expect(text.replace(/ /g, "")).toContain(`第${sheets.length}页共${sheets.length}页`);
    expect(text).not.toMatch(/###|Err:|#VALUE|#REF|#NAME|#DIV/);
  });
});
