import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  lstatSync,
} from "node:fs";
import { unzipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";
import { checks } from "../../src/checks/index";
import { displayWidth } from "../../src/cli/formats/paragraphs";
import { valueText } from "../../src/workbook/cell";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { built, selfeval } from "../support/built-program";
import { drawing } from "../support/drawing";

const folder = mkdtempSync(join(tmpdir(), "selfeval-commands-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...words: string[]) => selfeval(folder, ...words);
const bytes = (name: string) => readFileSync(join(folder, name));
const figures = join(__dirname, "../../assets/sample-figures.json");

beforeAll(() => {
  expect(run("new", "-o", "empty.xlsx", "--figures", figures)).toMatchObject({ code: 0, stderr: "" });
  expect(run("fill", "empty.xlsx", "--figures", figures, "-o", "filled.xlsx")).toMatchObject({ code: 0, stderr: "" });
  const data = JSON.parse(readFileSync(figures, "utf8")) as object;
  writeFileSync(join(folder, "crowded.json"), JSON.stringify({ ...data, staffInPost: 95 }));
  run("new", "-o", "crowded.xlsx", "--figures", "crowded.json");
  expect(run("fill", "crowded.xlsx", "--figures", "crowded.json")).toMatchObject({ code: 0, stderr: "" });
}, 60_000);

describe("help and version", () => {
  test("lists every command, in Chinese, at 80 columns", () => {
    const ended = run("--help");
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    for (const name of ["new", "fill", "check", "mark", "report", "checks"])
      expect(ended.stdout).toMatch(new RegExp(`^  ${name} +\\S`, "m"));
    for (const line of ended.stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test.each(["new", "fill", "check", "mark", "report", "checks"])("selfeval %s --help explains its options", (name) => {
    const ended = run(name, "--help");
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toContain(`用法：selfeval ${name}`);
    expect(ended.stdout).toContain("--edition <版本>");
    for (const line of ended.stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  test("the version is that of the package", () => {
    expect(run("--version")).toMatchObject({ code: 0, stdout: `selfeval ${version}\n` });
  });
});

describe("a line that cannot be understood ends with 2 and says so in Chinese", () => {
  test.each<[string[], RegExp]>([
    [[], /用法：selfeval/],
    [["chek"], /没有“chek”这个命令，可以是 new、fill、check、explain、mark、report、checks。/],
    [["check"], /没有写要处理的文件。详见 selfeval check --help/],
    [["check", "a.xlsx", "--format", "xml"], /可以是 text、json/],
    [["check", "a.xlsx", "--fail-on", "all"], /可以是 error、warning、reminder/],
    [
      ["check", "a.xlsx", "--edition", "mars-2024"],
      /没有版本“mars-2024”，可以是 hunan-2024、mof-2020，或 \.json 版本文件/,
    ],
    [["check", "a.xlsx", "-o", "./a.xlsx"], /就是要检查的文件/],
    [["fill", "a.xlsx", "b.xlsx"], /一次只能处理一个文件/],
    [["mark", "a.xlsx", "--colour", "red"], /不认识选项 --colour/],
    [["new"], /请用 -o 写明/],
    [["new", "-o", "a.xls"], /要以 \.xlsx 结尾/],
    [["new", "-o", "a.xlsx", "--year", "24"], /年度“24”不对/],
    [["new", "-o", "a.xlsx", "--figures", "f.json", "--project", "甲"], /不要再写 --project/],
    [["new", "-o", "empty.xlsx"], /已存在，要覆盖请加 --force/],
  ])("%j", (words, message) => {
    const ended = run(...words);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(message);
  });
});

describe("new", () => {
  test("as asked for: unit, year and a form for every project", () => {
    const words = ["--unit", "某县水利局", "--year", "2025", "--project", "河道清淤", "--project", "山塘加固"];
    const ended = run("new", "-o", "asked.xlsx", ...words);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toMatch(/^已新建：asked\.xlsx\n工作表：.*河道清淤、.*山塘加固\n$/);
    const { files } = JSON.parse(run("check", "asked.xlsx", "--format", "json").stdout);
    expect(files[0]).toMatchObject({ unit: "某县水利局", year: "2025", forms: { projects: 2 } });
  });

  test("a blank filing is blank, not wrong by its figures", () => {
    const ended = run("check", "empty.xlsx", "--format", "json");
    expect(ended.code).toBeLessThan(3);
    const { files } = JSON.parse(ended.stdout) as { files: { unit: string; forms: object }[] };
    expect(files[0]).toMatchObject({ unit: "湖南省公共资源交易中心", forms: { projects: 3 } });
  });

  test("--force replaces, and the same request gives the same bytes", () => {
    run("new", "-o", "again.xlsx", "--figures", figures);
    const ended = run("new", "-o", "again.xlsx", "--force", "--figures", figures);
    expect(ended.code).toBe(0);
    expect(Buffer.compare(bytes("again.xlsx"), bytes("empty.xlsx"))).toBe(0);
  });

  test.each<[string, string, RegExp]>([
    [
      "a slip of the pen, with its place",
      '{\n  "unit": "某局",\n  "year": "2024"\n  "lines": {}\n}',
      /第 4 行第 3 列：.*逗号/,
    ],
    [
      "a wrong entry, with its place",
      '{\n  "unit": "某局",\n  "year": 2024,\n  "staffInPost": "八十"\n}',
      /共 2 处不对：（1）第 3 行第 3 列：“year”写的是 2024，应为四位年份的文字.*（2）第 4 行第 3 列：“staffInPost”写的是“八十”，应为数字/,
    ],
    [
      "a name nobody knows",
      '{ "unit": "某局", "year": "2024", "projcts": [] }',
      /第 1 行第 33 列：“projcts”没有这一项，是不是 projects/,
    ],
    ["what is missing", '{ "year": "2024" }', /第 1 行第 1 列：“unit”没有写，必须写/],
    ["a list", "[1, 2]", /文件里不是一组带名称的数据，填报要用数据文件/],
    ["an edition", '{ "id": "mine", "name": "本县", "extends": "hunan-2024" }', /这是版本文件，应由 --edition 指定/],
    ["the result of a check", '{ "schema": "selfeval-findings/1", "files": [] }', /这是审核结果文件/],
    ["some other file", '{ "name": "package" }', /文件里没有一项是填报数据/],
  ])("a data file that is none: %s", (_, text, said) => {
    writeFileSync(join(folder, "slip.json"), text);
    const ended = run("new", "-o", "never.xlsx", "--figures", "slip.json");
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringMatching(/^错误：slip\.json：.*。\n$/)]);
    expect(ended.stderr).toMatch(said);
    expect(existsSync(join(folder, "never.xlsx"))).toBe(false);
  });

  test("a folder that is not there", () => {
    const ended = run("new", "-o", "nowhere/a.xlsx");
    expect(ended).toMatchObject({
      code: 3,
      stderr: "错误：nowhere/a.xlsx：写不到“nowhere/a.xlsx”：没有这个文件夹。\n",
    });
  });
});

describe("fill", () => {
  test("prints every cell old → new", () => {
    run("new", "-o", "step.xlsx", "--figures", figures);
    const ended = run("fill", "step.xlsx", "--figures", figures);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toMatch(/^ {2}[A-Z]+\d+ +\S.+：空白 → 4056\.50万元/m);
    const cells = ended.stdout.match(/ → /g)?.length ?? 0;
    expect(ended.stdout).toMatch(new RegExp(`已填写 ${cells} 格，保留 0 格`));
  });

  test("filling again changes nothing, not even the file", () => {
    const before = bytes("filled.xlsx");
    const ended = run("fill", "filled.xlsx", "--figures", figures);
    expect(ended.stdout).toMatch(/已填写 0 格，保留 0 格/);
    expect(Buffer.compare(bytes("filled.xlsx"), before)).toBe(0);
  });

  test("--dry-run writes nothing", () => {
    const before = bytes("empty.xlsx");
    const ended = run("fill", "empty.xlsx", "--figures", figures, "--dry-run");
    expect(ended.stdout).toMatch(/将填写 [1-9]\d* 格.*没有写文件。/);
    expect(Buffer.compare(bytes("empty.xlsx"), before)).toBe(0);
  });

  test("in place keeps links and rights and leaves no other file behind", () => {
    run("new", "-o", "linked.xlsx", "--figures", figures);
    symlinkSync("linked.xlsx", join(folder, "link.xlsx"));
    chmodSync(join(folder, "linked.xlsx"), 0o640);
    expect(run("fill", "link.xlsx", "--figures", figures).code).toBe(0);
    expect(lstatSync(join(folder, "link.xlsx")).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, "linked.xlsx")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});

describe("check", () => {
  test("the text is at most 80 columns wide, has no colours in a pipe and ends with score and grade", () => {
    const ended = run("check", "filled.xlsx", "crowded.xlsx", "empty.xlsx");
    expect(ended.stderr).toBe("");
    for (const line of ended.stdout.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(ended.stdout).not.toContain("\u001b");
    expect(ended.stdout).toContain("■ filled.xlsx\n  湖南省公共资源交易中心 · 2024年度 · 湖南省2024年度\n");
    expect(ended.stdout).toMatch(/项目支出绩效自评表 3 张、预决算数据\n/);
    expect(ended.stdout).toMatch(
      /\n核实性（改正或说明原因）\d+ 处\n {2}A02 {2}基础数据表!\S+ .+\n {7}\S.+\n( {7}.+\n)* {7}依据：/,
    );
    expect(ended.stdout).toMatch(/得分：[\d.]+ 分，等级：[优良中差]/);
    expect(ended.stdout).toMatch(/合计 3 个文件：/);
  });

  test("--fail-on moves the threshold of exit code 1", () => {
    const summary = JSON.parse(run("check", "crowded.xlsx", "--format", "json").stdout).files[0].summary;
    const codes = (["error", "warning", "reminder"] as const).map(
      (level) => run("check", "crowded.xlsx", "--fail-on", level).code,
    );
    const { error, warning, reminder } = summary as Record<string, number>;
    const counts = [error ?? 0, (error ?? 0) + (warning ?? 0), (error ?? 0) + (warning ?? 0) + (reminder ?? 0)];
    expect(codes).toEqual(counts.map((count) => (count > 0 ? 1 : 0)));
    expect(codes).toContain(1);
  });

  test("a reader that goes away early is no error", () => {
    const line = `"${process.execPath}" "${built("selfeval")}" checks --format json | head -c 1`;
    const done = spawnSync("bash", ["-c", `set -o pipefail; ${line}`], { encoding: "utf8" });
    expect(done).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("explain", () => {
  test("an answer is kept in the workbook, shown by check and ends what stands in the way", () => {
    const said = run("explain", "crowded.xlsx", "--finding", "a02", "--words", "军转安置3人", "-o", "said.xlsx");
    expect(said).toMatchObject({ code: 0, stderr: "" });
    expect(said.stdout).toContain("已写入 A02 基础数据表!");
    const text = run("check", "said.xlsx").stdout;
    expect(text).toContain("审核说明：军转安置3人");
    expect(run("check", "crowded.xlsx").stdout).toContain("核实性问题1项须改正或说明");
    expect(text).not.toContain("须改正或说明");
    const [finding] = JSON.parse(run("check", "said.xlsx", "--format", "json").stdout).files[0].findings;
    expect(finding).toMatchObject({ code: "A02", explanation: "军转安置3人" });
    const gone = run("explain", "said.xlsx", "--finding", finding.fingerprint, "--remove");
    expect(gone.stdout).toContain("已删去 A02");
    expect(run("check", "said.xlsx").stdout.replaceAll("said", "")).toBe(
      run("check", "crowded.xlsx").stdout.replaceAll("crowded", ""),
    );
  });

  test("an answer given to other figures is told, holds the filing back and is confirmed", () => {
    const data = JSON.parse(readFileSync(figures, "utf8")) as object;
    run("explain", "crowded.xlsx", "--finding", "A02", "--words", "军转安置", "-o", "grown.xlsx");
    writeFileSync(join(folder, "grown.json"), JSON.stringify({ ...data, staffInPost: 100 }));
    expect(run("fill", "grown.xlsx", "--figures", "grown.json", "--overwrite")).toMatchObject({ code: 0 });
    const text = run("check", "grown.xlsx").stdout.replace(/\n +/g, "");
    const changed = "说明写于数字变动之前：原为“95人”、“8人”、“109.20%”，现为“100人”、“13人”、“114.94%”，请重新确认。";
    expect(text).toContain(`审核说明：军转安置${changed}`);
    expect(text).toContain("1项说明写于数字变动之前，须重新确认");
    const outdatedNow = (name: string) =>
      JSON.parse(run("check", name, "--format", "json").stdout).files[0].findings[0].explanationOutdated as unknown;
    expect(outdatedNow("grown.xlsx")).toEqual({
      was: "“95人”、“8人”、“109.20%”",
      now: "“100人”、“13人”、“114.94%”",
    });
    expect(run("explain", "grown.xlsx", "--finding", "A02", "--confirm").stdout).toContain("已确认 A02");
    expect(outdatedNow("grown.xlsx")).toBeNull();
    expect(run("check", "grown.xlsx").stdout).not.toContain("须重新确认");
  });

  test.each([
    [["--finding", "A99", "--words", "甲"], "没有找到“A99”这处问题"],
    [["--finding", "A02", "--confirm"], "“A02”没有写过说明，请用 --words 写明。"],
    [["--finding", "A02", "--confirm", "--words", "甲"], "--words 与 --confirm 不能一起用"],
    [["--words", "甲"], "没有写要说明哪一处问题"],
    [["--finding", "A02"], "没有写说明的文字"],
    [["--finding", "A02", "--words", ""], "选项 --words 后面要写说明"],
    [["--finding", "A02", "--words", "无。"], "“无。”没有说明任何原因"],
  ])("%j is not understood, and the file stays", (words, message) => {
    const before = bytes("crowded.xlsx");
    const ended = run("explain", "crowded.xlsx", ...words);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain(message);
    expect(bytes("crowded.xlsx")).toEqual(before);
  });
});

describe("mark", () => {
  test("marks cells and clearing gives the same sheets", () => {
    const contents = (name: string) => run("check", name, "--format", "json").stdout.replaceAll(name, "");
    const marked = run("mark", "crowded.xlsx", "-o", "marked.xlsx");
    expect(marked).toMatchObject({ code: 0, stderr: "" });
    const count = Number(/已标记 (\d+) 格/.exec(marked.stdout)?.[1]);
    expect(count).toBeGreaterThan(0);
    expect(contents("marked.xlsx")).toBe(contents("crowded.xlsx"));
    expect(run("mark", "--clear", "marked.xlsx", "-o", "cleared.xlsx").stdout).toContain(`已清除 ${count} 格标记。`);
    expect(run("mark", "--clear", "cleared.xlsx", "-o", "twice.xlsx").stdout).toContain("已清除 0 格标记。");
  });

  const sheetsOf = async (name: string) => {
    const { sheets } = await (await XlsxWorkbook.open(bytes(name))).read();
    return new Map(sheets.map((sheet) => [sheet.name, [...sheet.cells()].map(({ cell }) => valueText(cell.value))]));
  };
  const partsOf = (name: string) => Object.entries(unzipSync(bytes(name)));

  test("writes 审核结果 beside the marks: every finding, its answer, the verdict; all other sheets stay", async () => {
    run("explain", "crowded.xlsx", "--finding", "A02", "--words", "军转安置3人", "-o", "listed.xlsx");
    const before = await sheetsOf("listed.xlsx");
    const done = run("mark", "listed.xlsx", "--sheet");
    expect(done).toMatchObject({ code: 0, stderr: "" });
    expect(done.stdout).toContain("已写入工作表“审核结果”。");
    const after = await sheetsOf("listed.xlsx");
    const listed = after.get("审核结果") ?? [];
    expect(listed).toEqual(expect.arrayContaining(["A02", "军转安置3人", expect.stringContaining("可以报送。")]));
    expect([...after].filter(([name]) => name !== "审核结果")).toEqual([...before]);
    const findings = (name: string) => run("check", name, "--format", "json").stdout.replaceAll(name, "");
    run("explain", "crowded.xlsx", "--finding", "A02", "--words", "军转安置3人", "-o", "unlisted.xlsx");
    expect(findings("listed.xlsx")).toBe(findings("unlisted.xlsx"));
  });

  test("writes 审核结果 anew in its place, and clearing the marks keeps it", async () => {
    run("mark", "crowded.xlsx", "--sheet", "-o", "again.xlsx");
    const once = await sheetsOf("again.xlsx");
    run("mark", "again.xlsx", "--sheet");
    expect([...(await sheetsOf("again.xlsx"))]).toEqual([...once]);
    const parts = partsOf("again.xlsx").map(([name]) => name);
    run("mark", "--clear", "again.xlsx");
    expect((await sheetsOf("again.xlsx")).get("审核结果")).toEqual(once.get("审核结果"));
    expect(parts.filter((name) => name.startsWith("xl/worksheets/sheet"))).toHaveLength(once.size);
    expect(run("mark", "again.xlsx", "--sheet", "--clear")).toMatchObject({ code: 2 });
  });

  test("leaves a sheet 审核结果 that is somebody's own alone", async () => {
    const own = await XlsxWorkbook.open(bytes("crowded.xlsx"));
    await own.write({ sheets: [drawing("审核结果", { A1: "本单位自留" })] });
    writeFileSync(join(folder, "own.xlsx"), own.bytes());
    const name = /已写入工作表“(.*?)”/.exec(run("mark", "own.xlsx", "--sheet").stdout)?.[1];
    const sheets = await sheetsOf("own.xlsx");
    expect(sheets.get("审核结果")).toEqual(["本单位自留"]);
    expect(sheets.get(name ?? "")).toContain("A02");
  });
});

describe("checks", () => {
  test("lists in three formats every check of the edition, and apart from them those it does not ask", () => {
    interface Listed {
      readonly checks: readonly { readonly code: string }[];
      readonly switchedOff: readonly { readonly code: string; readonly reason: string }[];
    }
    const listed = JSON.parse(run("checks", "--format", "json").stdout) as Listed;
    const [asked, off] = [listed.checks, listed.switchedOff].map((list) => list.map(({ code }) => code));
    expect([...(asked ?? []), ...(off ?? [])].sort()).toEqual(checks.map(({ code }) => code).sort());
    expect(off).toEqual(checks.flatMap(({ code, platformRule }) => (platformRule ? [code] : [])).sort());
    const text = run("checks").stdout;
    const markdown = run("checks", "--format", "markdown").stdout;
    for (const { code } of checks) {
      expect(text).toMatch(new RegExp(`^  ${code}  `, "m"));
      expect(markdown).toMatch(new RegExp(`^(?:### |- )${code} `, "m"));
    }
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    expect(text).toContain("湖南省2024年度（hunan-2024）");
  });
});
