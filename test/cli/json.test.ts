import Ajv2020 from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";
import { selfeval } from "../support/built-program";

const schema: object = JSON.parse(readFileSync(join(__dirname, "../../docs/findings.schema.json"), "utf8"));
const validate = new Ajv2020({ strict: true, strictTypes: "log", allowUnionTypes: true, allErrors: true }).compile(
  schema,
);
const figures = join(__dirname, "../../assets/sample-figures.json");

const folder = mkdtempSync(join(tmpdir(), "selfeval-json-"));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...words: string[]) => selfeval(folder, ...words);
const check = (...words: string[]) => run("check", ...words, "--format", "json");

interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly label: string;
}
interface Result {
  readonly schema: string;
  readonly engine: string;
  readonly edition: string;
  readonly files: readonly {
    readonly unit: string | null;
    readonly year: string | null;
    readonly readable: boolean;
    readonly error?: { readonly reason: string };
    readonly forms: {
      readonly basicData: boolean;
      readonly overall: boolean;
      readonly projects: number;
      readonly budgetFigures: boolean;
    };
    readonly findings: readonly { readonly severity: "error" | "warning" | "reminder"; readonly place: Place }[];
    readonly stoodAside: readonly unknown[];
    readonly summary: Readonly<Record<"error" | "warning" | "reminder" | "stoodAside" | "checksRun", number>>;
    readonly score: { readonly total: number | null; readonly grade: string | null };
  }[];
}
const parse = (text: string) => JSON.parse(text) as Result;

/** A data file like the sample's with one entry replaced. */
function figuresWith(
  name: string,
  change: (data: { staffInPost: number; overall: { indicators: unknown[] } }) => void,
) {
  const data = JSON.parse(readFileSync(figures, "utf8"));
  change(data);
  writeFileSync(join(folder, name), JSON.stringify(data));
}

function make(name: string, data: string): void {
  expect(run("new", "-o", name, "--figures", data)).toMatchObject({ code: 0, stderr: "" });
  expect(run("fill", name, "--figures", data)).toMatchObject({ code: 0, stderr: "" });
}

beforeAll(() => {
  make("sound.xlsx", figures);
  figuresWith("crowded.json", (data) => void (data.staffInPost = 95));
  make("crowded.xlsx", "crowded.json");
  run("new", "-o", "blank.xlsx");
}, 60_000);

describe("the result other programs read", () => {
  test.each([["sound.xlsx"], ["crowded.xlsx"], ["blank.xlsx"], ["missing.xlsx"], ["crowded.json"]])(
    "%s fits the schema",
    (name) => {
      const ended = check(name);
      validate(JSON.parse(ended.stdout));
      expect(validate.errors ?? []).toEqual([]);
    },
  );

  test("the schema refuses what the program never writes", () => {
    const result = parse(check("sound.xlsx").stdout);
    const [file] = result.files;
    for (const wrong of [
      { ...result, clock: "2025-04-18" },
      { ...result, files: [{ ...file, unit: undefined }] },
      { ...result, files: [{ ...file, readable: false }] },
      { ...result, files: [{ ...file, score: { total: "95", grade: "优" } }] },
    ])
      expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });

  test("names the program, the edition, the unit, the year and the forms", () => {
    const result = parse(check("sound.xlsx").stdout);
    expect(result).toMatchObject({ schema: "selfeval-findings/1", engine: version, edition: "hunan-2024" });
    expect(result.files[0]).toMatchObject({
      unit: "湖南省公共资源交易中心",
      year: "2024",
      readable: true,
      forms: { basicData: true, overall: true, projects: 3, budgetFigures: true },
    });
    expect(result.files[0]?.score.total).toBeGreaterThan(0);
  });

  test("the summary counts what is listed", () => {
    for (const file of parse(check("sound.xlsx", "crowded.xlsx", "blank.xlsx").stdout).files) {
      for (const severity of ["error", "warning", "reminder"] as const)
        expect(file.summary[severity]).toBe(file.findings.filter((finding) => finding.severity === severity).length);
      expect(file.summary.stoodAside).toBe(file.stoodAside.length);
      expect(file.summary.checksRun).toBeGreaterThan(0);
    }
  });

  test("more staff than posts is found at its cell, with the figures that prove it", () => {
    const [file] = parse(check("crowded.xlsx").stdout).files;
    const found = file?.findings.find(({ place }) => place.label.includes("控制率") || place.label.includes("在职"));
    expect(found).toMatchObject({
      place: { sheet: expect.stringMatching(/基础数据/), cell: expect.stringMatching(/^[A-Z]+\d+$/) },
      explanation: null,
    });
  });

  test("a file that cannot be read says why and nothing else", () => {
    const ended = check("missing.xlsx");
    expect(ended.code).toBe(3);
    expect(parse(ended.stdout).files[0]).toMatchObject({ readable: false, error: { reason: "missing" }, findings: [] });
  });

  test("the same file gives the same bytes, on the screen and in a file", () => {
    const first = check("crowded.xlsx");
    expect(check("crowded.xlsx").stdout).toBe(first.stdout);
    const written = check("crowded.xlsx", "-o", "result.json");
    expect(written).toMatchObject({ code: first.code, stdout: "" });
    expect(readFileSync(join(folder, "result.json"), "utf8")).toBe(first.stdout);
  });
});
