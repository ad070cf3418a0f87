import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import { displayWidth } from "../../src/cli/formats/paragraphs";
import { selfeval } from "../support/built-program";
import { exampleEditionFile } from "../support/platform-edition";

const folder = mkdtempSync(join(tmpdir(), "selfeval-editions-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...words: string[]) => selfeval(folder, ...words);
const put = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));

const figures = join(__dirname, "../../assets/sample-figures.json");
const guide = readFileSync(join(__dirname, "../../docs/editions.md"), "utf8");
const documented = /```json\n([\s\S]+?)```/.exec(guide)?.[1] ?? "";
const least = { id: "mine", name: "本县2024年度", extends: "hunan-2024" };
const source = "本县通知第三条";

interface Listed {
  readonly edition: string;
  readonly editionName: string;
  readonly checks: readonly {
    readonly code: string;
    readonly severity: string;
    readonly messages: readonly { key: string; severity: string; ownSeverity: string; severitySource: string | null }[];
    readonly thresholds: readonly { key: string; value: number; unit: string; source: string }[];
    readonly platformRule: { readonly key: string; readonly name: string; readonly source: string } | null;
  }[];
  readonly switchedOff: readonly { readonly code: string; readonly reason: string }[];
}

beforeAll(() => {
  put("example.json", readFileSync(exampleEditionFile, "utf8"));
  put("documented.json", documented);
  put("mine.json", { ...least, severities: { A02: { severity: "error", source } }, switchedOff: { C20: source } });
  const data = JSON.parse(readFileSync(figures, "utf8")) as object;
  put("crowded-figures.json", { ...data, staffInPost: 95 });
  expect(run("new", "-o", "crowded.xlsx", "--figures", "crowded-figures.json")).toMatchObject({ code: 0, stderr: "" });
  expect(run("fill", "crowded.xlsx", "--figures", "crowded-figures.json")).toMatchObject({ code: 0, stderr: "" });
}, 60_000);

describe("checks --edition prints the catalogue that edition has", () => {
  const listed = (edition: string) =>
    JSON.parse(run("checks", "--edition", edition, "--format", "json").stdout) as Listed;

  test("as JSON: severities, thresholds, rules of the platform, each with its source, and what is off", () => {
    const { edition, editionName, checks, switchedOff } = listed("example.json");
    expect({ edition, editionName }).toEqual({ edition: "example-platform", editionName: "示例：带平台规则的版本" });
    expect(checks.find(({ code }) => code === "C10")).toMatchObject({
      severity: "error",
      messages: [
        { key: "beyond", severity: "error", ownSeverity: "warning", severitySource: expect.stringContaining("平台") },
        { key: "unsigned", severity: "warning", ownSeverity: "reminder", severitySource: expect.any(String) },
      ],
      thresholds: [{ key: "overAchievement", value: 130, unit: "%", source: expect.stringContaining("财预") }],
    });
    expect(checks.find(({ code }) => code === "C06")?.thresholds).toEqual([
      {
        key: "lowExecutionRate",
        name: "执行率低于此数的须说明原因",
        unit: "%",
        value: 85,
        source: "示例：本级财政部门的自评通知",
      },
    ]);
    expect(checks.find(({ code }) => code === "P05")?.platformRule).toMatchObject({
      key: "totalCaps",
      name: expect.stringContaining("执行率低于50%的总分不超过59分"),
      source: expect.stringContaining("操作手册"),
    });
    expect(switchedOff.map(({ code, reason }) => `${code} ${reason}`)).toEqual(["A46 示例：本级不限制单项指标的分值"]);
  });

  test("a built-in edition says why the rules of the platform are off", () => {
    const { switchedOff } = listed("mof-2020");
    expect(switchedOff.map(({ code }) => code)).toEqual(["P01", "P02", "P03", "P04", "P05", "P06"]);
    for (const { reason } of switchedOff) expect(reason).toBe("本版本没有写明所用平台有这项规则");
  });

  test("as text, at 80 columns", () => {
    const text = run("checks", "--edition", "example.json").stdout;
    for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    const plain = text.replace(/\n +/g, "");
    expect(plain).toContain("示例：带平台规则的版本（example-platform）");
    expect(plain).toContain("阈值：执行率低于此数的须说明原因，85%。出处：示例：本级财政部门的自评通知");
    expect(plain).toContain("级别：C10.beyond 由核实性改为强制性。出处：示例：平台在完成率过高时必须填写偏差原因");
    expect(plain).toContain("平台规则：产出指标、效益指标下至少各有一项三级指标。出处：某省平台公开代码");
    expect(plain).toMatch(/本版本不启用（1 项）.*A46 {2}.*原因：示例：本级不限制单项指标的分值/);
    expect(text).toMatch(/共 \d+ 项检查，另有 1 项不启用\n$/);
  });

  test("as Markdown", () => {
    const markdown = run("checks", "--edition", "example.json", "--format", "markdown").stdout;
    expect(markdown).toMatch(/^# 示例：带平台规则的版本（example-platform）的检查目录\n/);
    expect(markdown).toContain("- 级别：C10.unsigned 由提示性改为核实性。出处：示例：没有写方向的指标由人判断");
    expect(markdown).toMatch(/## 本版本不启用（1 项）\n\n- A46 .+：示例：本级不限制单项指标的分值\n$/);
  });
});

describe("an edition of one's own", () => {
  const review = (edition: string) => {
    const ended = run("check", "crowded.xlsx", "--edition", edition, "--format", "json");
    const result = JSON.parse(ended.stdout) as {
      edition: string;
      files: { findings: { code: string; severity: string }[]; summary: { checksRun: number } }[];
    };
    const [file] = result.files;
    return {
      code: ended.code,
      edition: result.edition,
      severity: file?.findings.find(({ code }) => code === "A02")?.severity,
      checksRun: file?.summary.checksRun ?? 0,
    };
  };

  test("decides how grave a finding is, in JSON, text and exit code", () => {
    const [base, mine] = [review("hunan-2024"), review("mine.json")];
    expect(base).toMatchObject({ code: 0, edition: "hunan-2024", severity: "warning" });
    expect(mine).toMatchObject({ code: 1, edition: "mine", severity: "error", checksRun: base.checksRun - 1 });
    const text = run("check", "crowded.xlsx", "--edition", "mine.json").stdout;
    expect(text).toContain("本县2024年度");
    expect(text).toMatch(/强制性（.+）1 处\n {2}A02 /);
  });

  test("is what marks, explanations, new and filled forms go by", () => {
    put("titled.json", { ...least, titles: { overall: "{Y}年度某县部门整体支出绩效自评表" }, executionPoints: 10 });
    const words = ["--edition", "titled.json"];
    expect(run("new", "-o", "titled.xlsx", "--figures", figures, ...words)).toMatchObject({ code: 0, stderr: "" });
    expect(run("fill", "titled.xlsx", "--figures", figures, ...words)).toMatchObject({ code: 0, stderr: "" });
    const filled = run("check", "titled.xlsx", ...words, "--format", "json").stdout;
    expect(JSON.parse(filled)).toMatchObject({
      edition: "mine",
      files: [{ readable: true, forms: { overall: true } }],
    });
    const said = ["--finding", "A02", "--words", "军转安置3人"];
    expect(run("explain", "crowded.xlsx", ...said, "--edition", "mine.json", "-o", "said.xlsx").code).toBe(0);
    put("quiet.json", { ...least, switchedOff: { A02: source } });
    const unheard = run("explain", "crowded.xlsx", ...said, "--edition", "quiet.json", "-o", "never.xlsx");
    expect(unheard).toMatchObject({ code: 2, stderr: expect.stringContaining("没有找到“A02”这处问题") as string });
    const marks = (edition: string) =>
      Number(/已标记 (\d+) 格/.exec(run("mark", "crowded.xlsx", "--edition", edition, "-o", "m.xlsx").stdout)?.[1]);
    expect(marks("quiet.json")).toBe(marks("mine.json") - 1);
  });

  test("as the guide shows it is read, listed and reviews a filing", () => {
    const text = run("checks", "--edition", "documented.json");
    expect(text).toMatchObject({ code: 0, stderr: "" });
    expect(text.stdout).toContain("长沙市2024年度（changsha-2024）");
    expect(review("documented.json")).toMatchObject({ code: 0, edition: "changsha-2024", severity: "warning" });
  });

  test("the guide names every rule of the platform and every entry", () => {
    const schema = JSON.parse(readFileSync(join(__dirname, "../../docs/edition.schema.json"), "utf8")) as {
      properties: Record<string, { properties?: object }>;
    };
    const names = [...Object.keys(schema.properties), ...Object.keys(schema.properties["platform"]?.properties ?? {})];
    for (const name of names) expect(guide).toContain(`\`${name}\``);
  });
});

describe("without --edition", () => {
  interface Judged {
    readonly edition: string;
    readonly files: readonly { readonly edition: string | null; readonly error?: { readonly reason: string } }[];
  }
  const judged = (...words: string[]) => {
    const { code, stdout, stderr } = run("check", ...words, "--format", "json");
    const { edition, files } = JSON.parse(stdout) as Judged;
    return { code, stderr, edition, files: files.map((file) => file.error?.reason ?? file.edition) };
  };

  test("each file is judged by the edition its workbook remembers; one from a file is named", () => {
    expect(run("new", "-o", "kept.xlsx", "--edition", "mine.json").code).toBe(0);
    expect(run("new", "-o", "plain.xlsx", "--edition", "mof-2020").code).toBe(0);
    const told = "提示：kept.xlsx：按工作簿里保存的版本文件“本县2024年度”（mine）处理，要按别的版本请写 --edition。\n";
    const ended = judged("kept.xlsx", "plain.xlsx", "crowded.xlsx");
    expect(ended).toMatchObject({ edition: "hunan-2024", files: ["mine", "mof-2020", "hunan-2024"], stderr: told });
    expect(judged("kept.xlsx", "--edition", "mof-2020")).toMatchObject({ files: ["mof-2020"], stderr: "" });
    expect(run("check", "kept.xlsx").stdout).toContain("本县2024年度");
    for (const words of [["mark"], ["fill"], ["report", "--format", "txt", "--force"]])
      expect(run(...words, "kept.xlsx").stderr).toBe(told);
    expect(run("mark", "--clear", "kept.xlsx")).toMatchObject({ code: 0, stderr: "" });
  });

  test("a workbook that keeps a file that is none is not judged by another", async () => {
    const workbook = await XlsxWorkbook.open(readFileSync(join(folder, "crowded.xlsx")));
    await workbook.write({
      storage: new Map([
        ["editionFile", "{}"],
        ["edition", "mine"],
      ]),
    });
    writeFileSync(join(folder, "broken.xlsx"), workbook.bytes());
    expect(judged("broken.xlsx")).toMatchObject({
      code: 3,
      files: ["kept-edition-invalid"],
      stderr: expect.stringContaining("请重新选择版本") as string,
    });
    expect(judged("broken.xlsx", "--edition", "hunan-2024")).toMatchObject({ files: ["hunan-2024"] });
  });
});

describe("an edition that cannot be read ends with 3 and one Chinese line", () => {
  test.each<[string, (name: string) => void, RegExp]>([
    ["没有.json", () => undefined, /找不到这个文件/],
    ["文件夹.json", (name) => mkdirSync(join(folder, name)), /这是文件夹/],
    ["空.json", (name) => put(name, ""), /不是合格的 JSON，第 1 行第 1 列：文件是空的。/],
    ["逗号.json", (name) => put(name, '{\n  "id": "a"，\n}'), /第 2 行第 12 列：这里写的是中文标点“，”/],
    [
      "编码.json",
      (name) => writeFileSync(join(folder, name), Buffer.from([0x7b, 0xb3, 0xa4, 0x7d])),
      /不是 UTF-8 编码/,
    ],
    ["表格.json", (name) => put(name, [least]), /写的是列表/],
    ["拼写.json", (name) => put(name, { ...least, threshold: {} }), /“threshold”没有这一项，是不是 thresholds。/],
    ["代码.json", (name) => put(name, { ...least, switchedOff: { Z01: source } }), /“switchedOff › Z01”没有这项检查/],
    [
      "分值.json",
      (name) => put(name, { ...least, weightSchemes: [{ name: "甲", execution: 10, groups: { output: 80 } }] }),
      /“甲”的分值 10＋80 合计 90，应为 100。/,
    ],
  ])("%s", (name, make, message) => {
    make(name);
    for (const words of [
      ["check", "crowded.xlsx"],
      ["checks"],
      ["new", "-o", "never.xlsx"],
      ["mark", "crowded.xlsx"],
    ]) {
      const ended = run(...words, "--edition", name);
      expect(ended).toMatchObject({ code: 3, stdout: "" });
      expect(ended.stderr).toMatch(new RegExp(`^错误：版本文件“${name}”：[^\\n]+。\\n$`));
      expect(ended.stderr).toMatch(message);
    }
  });

  test("the line the guide shows is what the program says", () => {
    put("changsha-2024.json", JSON.stringify({ ...least, thresholds: { overAchievment: {} } }, undefined, 2));
    expect(guide).toContain(run("checks", "--edition", "changsha-2024.json").stderr);
  });

  test("a byte order mark is no fault", () => {
    put("bom.json", `\ufeff${JSON.stringify(least)}`);
    expect(run("checks", "--edition", "bom.json").code).toBe(0);
  });
});
