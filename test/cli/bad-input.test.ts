import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selfeval, type Ended } from "../support/built-program";
import { columnOf, compoundFile, gigabyteOfZeros, withMacros, withParts } from "../support/odd-files";
import { handmade, withRows, worksheet } from "../xlsx/handmade";

const folder = mkdtempSync(join(tmpdir(), "selfeval-bad-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const run = (...words: string[]) => selfeval(folder, ...words);
const errorLines = ({ stderr }: Ended) => stderr.trimEnd().split("\n");
const figures = join(__dirname, "../../assets/sample-figures.json");

const wholeSheet = "A1:XFD1048576";
const validation = `<dataValidations count="1"><dataValidation type="whole" sqref="A1:A1048576 ${wholeSheet}"><formula1>0</formula1></dataValidation></dataValidations>`;
const merge = `<mergeCells count="1"><mergeCell ref="${wholeSheet}"/></mergeCells>`;
const definedName = `<definedNames><definedName name="全表">表!$A$1:$XFD$1048576</definedName></definedNames>`;
const doctype = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>`;

let good: Uint8Array;
beforeAll(() => {
  expect(run("new", "-o", "good.xlsx", "--figures", figures)).toMatchObject({ code: 0, stderr: "" });
  expect(run("fill", "good.xlsx", "--figures", figures)).toMatchObject({ code: 0, stderr: "" });
  good = readFileSync(path("good.xlsx"));
}, 60_000);

/** A form with its upper half only: the rest of its labels is gone. */
const halfForm = () =>
  withRows(columnOf("2024年度部门整体支出绩效评价基础数据表", "财政供养人员情况（人）", "编制数", "控制率"));

const wordsOf: Readonly<Record<string, () => Uint8Array | undefined>> = {
  "空.xlsx": () => new Uint8Array(0),
  "文本.xlsx": () => Buffer.from("单位：湖南省公共资源交易中心\n执行数：3876.91\n"),
  "截断.xlsx": () => good.subarray(0, Math.floor(good.length / 2)),
  "加密.xlsx": () => compoundFile("EncryptionInfo", "EncryptedPackage"),
  "旧版.xls": () => compoundFile("Workbook"),
  "逗号.csv": () => Buffer.from("项目,年初预算数\n合计,4056.50\n"),
  "无表.xlsx": () => withRows(columnOf("通讯录", "张三", "李四")),
  "半张表.xlsx": halfForm,
  文件夹: () => void mkdirSync(path("文件夹")),
  "没有这个文件.xlsx": () => undefined,
  "零炸弹.xlsx": () => gigabyteOfZeros(),
  "说谎的零炸弹.xlsx": () => gigabyteOfZeros(1000),
  "整列校验.xlsx": () => withRows("", validation),
  "整表合并.xlsx": () => withRows("", merge),
  "整表名称.xlsx": () =>
    withParts(handmade(), (name, text) =>
      name === "xl/workbook.xml" ? text.replace("</sheets>", `</sheets>${definedName}`) : text,
    ),
  "实体.xlsx": () => handmade({ "xl/worksheets/sheet1.xml": `${doctype}${worksheet("<row><c><v>&b;</v></c></row>")}` }),
};

describe("a file that holds no filing is one Chinese line and exit code 3", () => {
  test.each(Object.entries(wordsOf))("%s", (name, make) => {
    const bytes = make();
    if (bytes) writeFileSync(path(name), bytes);
    for (const words of [
      ["check", name],
      ["fill", name],
      ["mark", name],
    ]) {
      const ended = run(...words);
      expect(ended.code).toBe(3);
      expect(errorLines(ended)).toHaveLength(1);
      expect(ended.stderr).toMatch(new RegExp(`^错误：${name.replace(".", "\\.")}：.*\\p{Script=Han}.*。\\n$`, "u"));
      expect(ended.stderr).not.toMatch(/内部错误|undefined|\bat .*:\d+:\d+/);
      expect(ended.milliseconds).toBeLessThan(10_000);
    }
    if (bytes) expect(Buffer.compare(readFileSync(path(name)), Buffer.from(bytes))).toBe(0);
  });

  test("each kind is told apart", () => {
    const messages = Object.keys(wordsOf).map((name) => run("check", name).stderr.split("：").slice(2).join("："));
    const same = messages.filter((message, index) => messages.indexOf(message) !== index);
    // Workbooks without a form say the same of one sheet; the two bombs are one kind.
    expect(new Set(same).size).toBeLessThanOrEqual(2);
  });
});

describe("what looks bad and is not", () => {
  const summaryOf = (name: string) => {
    const ended = run("check", name, "--format", "json");
    expect(ended.milliseconds).toBeLessThan(10_000);
    const [file] = (JSON.parse(ended.stdout) as { files: { readable: boolean; summary: object }[] }).files;
    return { code: ended.code, readable: file?.readable, summary: file?.summary };
  };
  const firstSheet = (change: (text: string) => string) =>
    withParts(good, (name, text) => (name === "xl/worksheets/sheet1.xml" ? change(text) : text));

  test.each<[string, () => Uint8Array]>([
    [
      "整列校验的自评表.xlsx",
      () => firstSheet((text) => text.replace(/(?=<(?:printOptions|pageMargins))/, validation)),
    ],
    [
      "整表名称的自评表.xlsx",
      () =>
        withParts(good, (name, text) =>
          name === "xl/workbook.xml" ? text.replace("</sheets>", `</sheets>${definedName}`) : text,
        ),
    ],
  ])("%s reads like the filing without it", (name, make) => {
    const bytes = make();
    expect(Buffer.compare(Buffer.from(bytes), good)).not.toBe(0);
    writeFileSync(path(name), bytes);
    expect(summaryOf(name)).toEqual(summaryOf("good.xlsx"));
  });

  test("macros: read as data, said so, kept", () => {
    writeFileSync(path("宏.xlsm"), withMacros(good));
    const before = summaryOf("宏.xlsm");
    expect(before).toEqual(summaryOf("good.xlsx"));
    expect(run("check", "宏.xlsm").stderr).toMatch(/^提示：宏\.xlsm：文件含有宏/);
    const marked = run("mark", "宏.xlsm", "-o", "标记.xlsm");
    expect(marked).toMatchObject({ code: 0 });
    expect(readFileSync(path("标记.xlsm")).includes("vbaProject.bin")).toBe(true);
  });

  test("macros are never saved under a name that Excel would refuse", () => {
    writeFileSync(path("宏.xlsm"), withMacros(good));
    const ended = run("mark", "宏.xlsm", "-o", "标记.xlsx");
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/扩展名要与原文件一致/);
  });
});

test("a bad file among good ones stops nothing and outweighs their findings", () => {
  writeFileSync(path("空.xlsx"), "");
  const ended = run("check", "空.xlsx", "good.xlsx", "没有.xlsx", "--format", "json", "--fail-on", "reminder");
  const { files } = JSON.parse(ended.stdout) as { files: { path: string; readable: boolean }[] };
  expect(files.map(({ path: name, readable }) => [name, readable])).toEqual([
    ["空.xlsx", false],
    ["good.xlsx", true],
    ["没有.xlsx", false],
  ]);
  expect(ended.code).toBe(3);
  expect(errorLines(ended)).toHaveLength(2);
});

test("a device is not read", () => {
  symlinkSync("/dev/zero", path("设备.xlsx"));
  expect(run("check", "设备.xlsx")).toMatchObject({ code: 3, stderr: "错误：设备.xlsx：这不是普通文件，无法读取。\n" });
});
