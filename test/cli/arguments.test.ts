import type { Grammar } from "../../src/cli/arguments";
import { readArguments, UsageError } from "../../src/cli/arguments";

const grammar: Grammar = {
  name: "demo",
  files: "many",
  options: {
    output: { short: "o", value: "文件", help: "" },
    level: { value: "级别", oneOf: ["low", "high"], help: "" },
    project: { value: "名称", many: true, help: "" },
    force: { help: "" },
  },
};
const read = (...words: string[]) => readArguments(grammar, words);

describe("what a command line says", () => {
  test("files, options in both spellings and switches in any order", () => {
    const given = read("--force", "a.xlsx", "-o", "out.txt", "b.xlsx", "--level=high");
    expect(given.files).toEqual(["a.xlsx", "b.xlsx"]);
    expect(given.text("output")).toBe("out.txt");
    expect(given.text("level")).toBe("high");
    expect(given.has("force")).toBe(true);
    expect(given.has("project")).toBe(false);
  });

  test("an option given again: a list keeps all, a single one the last", () => {
    const given = read("a", "--project", "甲", "--project", "乙", "-o", "1", "-o", "2");
    expect(given.list("project")).toEqual(["甲", "乙"]);
    expect(given.text("output")).toBe("2");
  });

  test("behind -- everything is a file", () => {
    expect(read("--", "-o", "--force").files).toEqual(["-o", "--force"]);
  });
});

describe("what cannot be understood is said in Chinese", () => {
  test.each([
    [["a", "--colour"], "不认识选项 --colour。"],
    [["a", "-x"], "不认识选项 -x。"],
    [["a", "--toString"], "不认识选项 --toString。"],
    [["a", "-o"], "选项 -o 后面要写文件。"],
    [["a", "-o", "--force"], "选项 -o 后面要写文件。"],
    [["a", "--output="], "选项 --output 后面要写文件。"],
    [["a", "--force=yes"], "选项 --force 后面不带值。"],
    [["a", "--level", "middle"], "选项 --level 的值“middle”不对，可以是 low、high。"],
    [[], "没有写要处理的文件。"],
  ])("%j", (words, message) => {
    expect(() => read(...words)).toThrow(new UsageError(message, "demo"));
  });

  test("two files where one is asked for, one where none is", () => {
    expect(() => readArguments({ ...grammar, files: "one" }, ["a", "b"])).toThrow(
      "一次只能处理一个文件，这里写了 2 个。",
    );
    expect(() => readArguments({ ...grammar, files: "none" }, ["a"])).toThrow("demo 后面不带文件：“a”。");
  });
});
