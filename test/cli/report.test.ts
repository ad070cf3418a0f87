import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReportFile } from "../../src/docx/read-report-file";
import { selfeval } from "../support/built-program";

const folder = mkdtempSync(join(tmpdir(), "selfeval-report-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...words: string[]) => selfeval(folder, ...words);
const bytes = (name: string) => readFileSync(join(folder, name));
const sample = join(__dirname, "../../assets/sample.xlsx");

test("the report of a filing as a Word document, a text and a page, all saying the same", async () => {
  const before = readFileSync(sample);
  expect(run("report", sample)).toMatchObject({ code: 0, stderr: "" });
  expect(run("report", sample, "--format", "txt")).toMatchObject({ code: 0, stderr: "" });
  expect(run("report", sample, "-o", "page.html")).toMatchObject({ code: 0, stderr: "" });
  const text = bytes("自评报告.txt").toString();
  expect(text).toContain("20.83");
  const dense = (words: string) => words.replace(/\s/g, "");
  expect(dense((await readReportFile(bytes("自评报告.docx"), "自评报告.docx")).text)).toBe(dense(text));
  const page = bytes("page.html").toString();
  expect(page).toMatch(/^<!doctype html>[\s\S]*<title>2024年度.*自评报告<\/title>/);
  expect(dense(page.replace(/^[\s\S]*<body[^>]*>/, "").replace(/<[^>]*>/g, ""))).toBe(dense(text));
  expect(readFileSync(sample).equals(before)).toBe(true);
}, 60_000);

test("what is still to be filled in by a person is counted", () => {
  const ended = run("report", sample, "-o", "counted.txt");
  const wanted =
    bytes("counted.txt")
      .toString()
      .match(/【待填写：/g) ?? [];
  expect(wanted.length).toBeGreaterThan(0);
  expect(ended.stdout).toBe(`已写报告：counted.txt\n待填写 ${wanted.length} 处，在报告里标着【待填写】。\n`);
});

test("a file that is there is written over only when asked", () => {
  writeFileSync(join(folder, "mine.docx"), "手写的报告");
  const refused = run("report", sample, "-o", "mine.docx");
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("“mine.docx”已存在，要覆盖请加 --force。");
  expect(bytes("mine.docx").toString()).toBe("手写的报告");
  expect(run("report", sample, "-o", "mine.docx", "--force")).toMatchObject({ code: 0 });
  expect(bytes("mine.docx").subarray(0, 2).toString()).toBe("PK");
});

test.each<[string, string[], number, RegExp]>([
  ["a name that says another format", [sample, "--format", "txt", "-o", "a.docx"], 2, /要以 \.txt 结尾/],
  ["a name that says none of ours", [sample, "-o", "a.pdf"], 2, /要以 \.docx、\.txt 或 \.html 结尾/],
  ["no workbook", ["nowhere.xlsx", "-o", "a.docx"], 3, /nowhere\.xlsx：找不到这个文件/],
])("%s: nothing is written", (_, words, code, told) => {
  const ended = run("report", ...words);
  expect(ended.code).toBe(code);
  expect(ended.stderr).toMatch(told);
  expect(existsSync(join(folder, "a.docx")) || existsSync(join(folder, "a.pdf"))).toBe(false);
});
