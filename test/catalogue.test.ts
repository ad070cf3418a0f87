import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Check } from "../src/checks/check";
import { checks } from "../src/checks/index";
import * as listed from "../src/checks/list";
import { hunan2024 } from "../src/forms/editions/hunan-2024";
import { catalogueMarkdown, families } from "../src/cli/formats/catalogue";

const folder = join(__dirname, "../src/checks");
const folders: readonly string[] = families.map((family) => family.folder);

const written = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => name.endsWith(".ts") && folders.includes(name.split("/")[0] ?? ""))
  .map((name) => name.replace(/\.ts$/, ""))
  .sort();

const isCheck = (value: unknown): value is Check =>
  typeof value === "object" && value !== null && "id" in value && "run" in value;

describe("the list of checks", () => {
  test("names every check file, alphabetically by id", () => {
    expect(checks.map(({ id }) => id)).toEqual(written);
  });

  test("gives every check under its code, and no code twice", () => {
    expect(Object.entries(listed).filter(([code, check]) => check.code !== code)).toEqual([]);
  });

  test("has its lines in the order of the path", () => {
    const paths = [...readFileSync(join(folder, "list.ts"), "utf8").matchAll(/ from "\.\/(.+)";$/gm)].map(
      ([, id]) => id,
    );
    expect(paths).toEqual(written);
  });

  test("gives every check a title of its own", () => {
    const titles = checks.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test("is printed in src/checks/README.md as it is now", () => {
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe(catalogueMarkdown(checks));
  });
});

describe.each(written)("%s", (id) => {
  test("exports by default the check of that id, and it is listed", async () => {
    const module = (await import(join(folder, id))) as { default?: unknown };
    const check = module.default;
    if (!isCheck(check)) throw new Error(`${id}.ts has no check as its default export`);
    expect(check.id).toBe(id);
    expect(checks.find((one) => one.id === id) === check).toBe(true);
  });

  test("names the thresholds of the edition it reads, and no others", () => {
    const text = readFileSync(join(folder, `${id}.ts`), "utf8");
    const read = Object.keys(hunan2024.thresholds).filter((name) => new RegExp(`[.{ ]${name}\\b`).test(text));
    expect([...(checks.find((one) => one.id === id)?.thresholds ?? [])].sort()).toEqual(read.sort());
  });

  test("has a test file", () => {
    expect(existsSync(join(__dirname, "checks", `${id}.test.ts`))).toBe(true);
  });
});

describe.each(checks.map((check) => [check.code, check] as const))("%s", (code, check) => {
  test("the letter names the family", () => {
    const family = families.find(({ letter }) => letter === code[0]);
    expect(code).toMatch(/^[A-Z]\d{2}$/);
    expect(check.id.split("/")[0]).toBe(family?.folder);
  });

  test("title and basis are there and are not sentences that end in a stop", () => {
    for (const text of [check.title, check.basis]) {
      expect(text.trim()).toBe(text);
      expect(text).toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(/[。，；：、.,;:]$/);
    }
  });

  test("every message is a Chinese sentence", () => {
    expect(Object.keys(check.messages).length).toBeGreaterThan(0);
    for (const message of Object.values(check.messages)) expect(message).toMatch(/\p{Script=Han}.*[。？！]$/u);
  });
});
