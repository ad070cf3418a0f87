import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(__dirname, "../..");
const committed = readFileSync(join(repository, "manifest.xml"), "utf8");

const folder = mkdtempSync(join(tmpdir(), "selfeval-validate-"));
afterAll(() => rmSync(folder, { recursive: true }));

function validate(...words: string[]) {
  const program = [join(repository, ".scripts/run.mjs"), join(repository, ".scripts/validate.ts"), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run validate", () => {
  test("ends with 1 and says where and what to do when the file holds a mistake", () => {
    writeFileSync(join(folder, "broken.xml"), committed.replace("<Version>1", "<Version>one"));
    const line = committed.split("\n").findIndex((text) => text.includes("<Version>")) + 1;
    const { status, stdout, stderr } = validate("broken.xml");
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^broken\\.xml:${line} 版本号“one.*”不是四段数字。\\n {4}→ `, "m"));
    expect(stderr).toMatch(/broken\.xml 有 \d+ 处问题。\n$/);
  });

  test("ends with 1 in one line when there is no such file", () => {
    expect(validate("nowhere.xml")).toEqual({
      status: 1,
      stdout: "",
      stderr: "找不到 nowhere.xml。请写对清单文件的路径，例如 npm run validate -- dist/manifest.xml。\n",
    });
  });

  test("passes the committed manifest", () => {
    expect(validate()).toEqual({
      status: 0,
      stdout: expect.stringMatching(/manifest\.xml 符合要求。\n$/),
      stderr: "",
    });
  });
});
