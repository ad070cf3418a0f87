import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withOrigin } from "../../.scripts/validate/manifest-origin.cjs";
import { previousManifest } from "../../.scripts/validate/previous-manifest";

const committed = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const renamed = committed.replace("在右侧打开面板", "打开右侧的面板");

const folder = mkdtempSync(join(tmpdir(), "selfeval-previous-"));
afterAll(() => rmSync(folder, { recursive: true }));

function git(...words: string[]): void {
  const identity = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
  execFileSync("git", [...identity, ...words], { cwd: folder, stdio: "ignore" });
}

function commit(xml: string): void {
  writeFileSync(join(folder, "manifest.xml"), xml);
  git("add", "manifest.xml");
  git("commit", "-m", "manifest");
}

test("outside of git there is nothing to compare with", () => {
  expect(previousManifest(committed, folder)).toBeUndefined();
});

describe("in a repository", () => {
  beforeAll(() => {
    git("init");
    commit(committed);
  });

  test("the only commit is no predecessor of itself", () => {
    expect(previousManifest(committed, folder)).toBeUndefined();
  });

  test("a changed manifest is held against the last commit", () => {
    expect(previousManifest(renamed, folder)?.trim()).toBe(committed.trim());
  });

  test("a committed change is held against the commit before it", () => {
    commit(renamed);
    expect(previousManifest(renamed, folder)?.trim()).toBe(committed.trim());
  });

  test("a manifest built for another origin is the same manifest", () => {
    const built = withOrigin(renamed, "https://jixiao.example.gov.cn");
    const previous = previousManifest(built, folder);
    expect(previous?.trim()).toBe(withOrigin(committed, "https://jixiao.example.gov.cn").trim());
  });

  test("a file that is not XML is left to the schema", () => {
    expect(previousManifest("<OfficeApp>", folder)).toBeUndefined();
  });
});
