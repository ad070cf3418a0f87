import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FigureSet } from "../../src/forms/figures";
import { paragraph, row, table, wordFile } from "../docx/word-file";
import { selfeval } from "../support/built-program";
import { compoundFile } from "../support/odd-files";

const folder = mkdtempSync(join(tmpdir(), "selfeval-beside-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...words: string[]) => selfeval(folder, ...words);
const figures = join(__dirname, "../../assets/sample-figures.json");
const sample = JSON.parse(readFileSync(figures, "utf8")) as FigureSet;

function file(name: string, change: Partial<FigureSet>): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...sample, ...change }));
  expect(run("new", "-o", `${name}.xlsx`, "--figures", `${name}.json`)).toMatchObject({ code: 0 });
  expect(run("fill", `${name}.xlsx`, "--figures", `${name}.json`, "--overwrite")).toMatchObject({ code: 0 });
}

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly fingerprint: string;
  readonly earlierExplanation: string | null;
}

const findingsOf = (...words: string[]): readonly Finding[] => {
  const { stdout } = run("check", "now.xlsx", "--format", "json", ...words);
  return (JSON.parse(stdout) as { files: [{ findings: Finding[] }] }).files[0].findings;
};

beforeAll(() => {
  file("now", { staffInPost: 95 });
  file("before", { year: "2023", staffInPost: 95 });
  file("same-year", {});
  file("stranger", { year: "2023", unit: "别的单位" });
}, 120_000);

test("a finding that only the file beside brings up can be answered, and marked", () => {
  const answer = [
    "explain",
    "now.xlsx",
    "--finding",
    "B08@基础数据表!B9",
    "--words",
    "决算后来有调整。",
    "-o",
    "out.xlsx",
  ];
  expect(run(...answer).code).toBe(2);
  expect(run(...answer, "--previous", "before.xlsx")).toMatchObject({ code: 0 });
  expect(run("mark", "now.xlsx", "--previous", "before.xlsx", "-o", "marked.xlsx").stdout).toContain("B08");
});

describe("last year's file beside this year's", () => {
  test("上年决算数 is compared with what was filed", () => {
    const without = findingsOf().filter(({ code }) => code === "B08");
    const withIt = findingsOf("--previous", "before.xlsx").filter(({ code }) => code === "B08");
    expect(without).toEqual([]);
    expect(withIt.length).toBeGreaterThan(0);
    expect(withIt[0]?.message).toContain("上年自评表");
  });

  test("an explanation given last year is shown with the finding that comes again", () => {
    const words = "按主管部门批复执行。";
    expect(run("explain", "before.xlsx", "--finding", "A02", "--words", words)).toMatchObject({ code: 0 });
    expect(findingsOf("--previous", "before.xlsx").find(({ code }) => code === "A02")).toMatchObject({
      earlierExplanation: words,
      explanation: null,
    });
    expect(run("check", "now.xlsx", "--previous", "before.xlsx").stdout).toContain(`上年审核说明：${words}`);
    const again = run(
      "explain",
      "now.xlsx",
      "-o",
      "again.xlsx",
      "--finding",
      "A02",
      "--confirm",
      "--previous",
      "before.xlsx",
    );
    expect(again.stdout).toContain(`已写入 A02`);
    expect(run("check", "again.xlsx").stdout).toContain(`审核说明：${words}`);
  });

  test.each<[string, string[], RegExp]>([
    [
      "another year",
      ["same-year.xlsx"],
      /same-year\.xlsx：这个文件是2024年度的，本年自评表是2024年度的，请选择2023年度的自评表。/,
    ],
    ["another unit", ["stranger.xlsx"], /stranger\.xlsx：这个文件是“别的单位”的/],
    ["no such file", ["nowhere.xlsx"], /nowhere\.xlsx：找不到这个文件/],
    ["not a workbook", ["now.json"], /now\.json：/],
  ])("%s: nothing is checked, and the file is named", (_, [previous = ""], told) => {
    const ended = run("check", "now.xlsx", "--previous", previous);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(told);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  });

  test("stands beside one file only", () => {
    const ended = run("check", "now.xlsx", "same-year.xlsx", "--previous", "before.xlsx");
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain("--previous 只能与一个自评表文件一起用，这里写了 2 个。");
  });
});

describe("the report beside the tables", () => {
  const inFile = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);

  test("a Word document is read with its tables and checked as its text would be", () => {
    const words = ["2024年共组织培训12 期，全年支出1,303. 54万元。", "会议费\t2.30"];
    const [sentence = "", line = ""] = words;
    inFile("report.docx", wordFile(paragraph(sentence) + table(row(...line.split("\t")))));
    inFile("report.txt", Buffer.from(words.join("\n")));
    const inWord = findingsOf("--report", "report.docx").map(({ code, message }) => [code, message]);
    expect(inWord.filter(([code]) => code?.startsWith("W")).length).toBeGreaterThan(0);
    expect(inWord).toEqual(findingsOf("--report", "report.txt").map(({ code, message }) => [code, message]));
  });

  test.each<[string, Uint8Array, RegExp]>([
    [
      "report.doc",
      compoundFile("WordDocument"),
      /report\.doc：文件是旧版 Word 文档（\.doc），请用 Word 或 WPS 另存为 \.docx 后再试。/,
    ],
    ["report.pdf", Buffer.from("%PDF-1.7"), /report\.pdf：文件是 PDF/],
    ["locked.docx", compoundFile("EncryptedPackage"), /locked\.docx：文件已加密/],
  ])("%s: nothing is checked, and one line says why", (name, bytes, told) => {
    inFile(name, bytes);
    const ended = run("check", "now.xlsx", "--report", name);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toMatch(told);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
  });
});
