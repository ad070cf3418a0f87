import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFailure, replaceFile } from "../../src/cli/files";
import { troubleOf } from "../../src/cli/trouble";
import { reportTrouble } from "../../src/cli/trouble-report";

const system = (code: string) => Object.assign(new Error(`${code}: open 'a.xlsx'`), { code });

describe("what the file system says, in Chinese", () => {
  test.each([
    ["ENOENT", "missing"],
    ["EACCES", "no-permission"],
    ["EPERM", "no-permission"],
    ["EBUSY", "cannot-read"],
    ["EIO", "cannot-read"],
  ])("%s is %s", (code, reason) => {
    const trouble = troubleOf(readFailure(system(code)));
    expect(trouble).toMatchObject({ reason, unexpected: false });
    expect(trouble.message).toMatch(/^\p{Script=Han}[^\n]+。$/u);
    expect(trouble.message).not.toContain("open");
  });
});

describe("an error nobody foresaw", () => {
  const report = (error: unknown, debug: boolean) => {
    const lines: string[] = [];
    reportTrouble("a.xlsx", error, { debug, log: (text) => lines.push(text) });
    return lines;
  };

  test("is one line with its name and no stack", () => {
    const lines = report(new TypeError("x is\n  not a function"), false);
    expect(lines).toEqual(["错误：a.xlsx：程序内部错误（TypeError：x is not a function），请把这一行告诉维护人员。"]);
    expect(report("thrown text", false)).toEqual(["错误：a.xlsx：程序内部错误（string），请把这一行告诉维护人员。"]);
  });

  test("shows its stack to those who ask", () => {
    expect(report(new TypeError("x"), true)[1]).toMatch(/TypeError: x\n +at /);
  });
});

describe("replacing a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "selfeval-replace-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("is whole: the new content, and nothing beside it", async () => {
    const path = join(folder, "a.txt");
    writeFileSync(path, "old and longer");
    await replaceFile(path, "new");
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  test("is refused where a folder stands or none does, and leaves nothing behind", async () => {
    mkdirSync(join(folder, "b", "inside"), { recursive: true });
    for (const path of [join(folder, "b"), join(folder, "none", "c.txt")])
      await expect(replaceFile(path, "new")).rejects.toMatchObject({ name: "FileFailure", reason: "cannot-write" });
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "b"]);
    expect(readdirSync(join(folder, "b"))).toEqual(["inside"]);
  });
});
