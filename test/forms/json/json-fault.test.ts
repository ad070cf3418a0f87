import fc from "fast-check";
import { jsonFault } from "../../../src/forms/json/json-fault";

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("what keeps a text from being JSON is told with its place", () => {
  test.each<[string, number, number, RegExp]>([
    ["", 1, 1, /文件是空的/],
    [" \n ", 2, 2, /文件是空的/],
    ['{\n  "id": "a",\n}', 3, 1, /“}”前面多了一个逗号/],
    ['{"a": [1, 2,]}', 1, 13, /“]”前面多了一个逗号/],
    ['{\n  "id": "a"\n  "name": "b"\n}', 3, 3, /缺少英文逗号/],
    ['{"id"，"a"}', 1, 6, /中文标点“，”/],
    ["{“id”: 1}", 1, 2, /中文标点““”/],
    ["{'id': 1}", 1, 2, /不能用单引号/],
    ["{id: 1}", 1, 2, /名称要用英文双引号/],
    ['{"id" 1}', 1, 7, /缺少英文冒号/],
    ['{"id": 1 // 注释\n}', 1, 10, /不能写注释/],
    ['{"id": 1', 1, 9, /缺少“}”/],
    ['{"id": [1', 1, 10, /缺少“]”/],
    ['{"id":', 1, 7, /缺少“}”/],
    ['{"id": "长沙\n市"}', 1, 11, /不能直接换行/],
    ['{"id": "a', 1, 10, /没有写完/],
    [String.raw`{"id": "C:\长沙"}`, 1, 11, /文字里的“\\”要写成“\\\\”/],
    ['{"a": 01}', 1, 7, /应为文字、数字/],
    ['{"a": True}', 1, 7, /应为文字、数字/],
    ['{"a": 1} {"b": 2}', 1, 10, /后面还有内容/],
    ['{"id": 1, "id": 2}', 1, 11, /“id”写了两次/],
    ['{"id": 1, "\\u0069d": 2}', 1, 11, /“id”写了两次/],
  ])("%j", (text, line, column, message) => {
    expect(jsonFault(text)).toEqual({ line, column, message: expect.stringMatching(message) as string });
  });

  test("the same name in two groups is no repetition", () => {
    expect(jsonFault('{"a": {"x": 1}, "b": [{"x": 1}, {"x": 2}]}')).toBeUndefined();
  });

  test("no depth is too great", () => {
    const deep = "[".repeat(200_000);
    expect(jsonFault(deep)?.message).toMatch(/缺少“]”/);
    expect(jsonFault(`${deep}${"]".repeat(200_000)}`)).toBeUndefined();
  });

  test("every JSON text passes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        expect(jsonFault(JSON.stringify(value, undefined, space))).toBeUndefined();
      }),
    );
  });

  test("a fault is found exactly where there is one", () => {
    const piece = fc.constantFrom(..."{}[],:\"\\ \n\t-+.eE017au/'，", "true", "null", "\u007f", "\u0001", "\u{1f600}");
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), fc.array(piece, { maxLength: 3 }))
      .map(([text, at, gone, put]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put.join("") + text.slice(start + gone);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          spoilt,
          fc.array(piece, { maxLength: 12 }).map((all) => all.join("")),
        ),
        (text) => {
          const fault = jsonFault(text);
          if (/写了两次/.test(fault?.message ?? "")) return;
          expect(fault === undefined).toBe(parses(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
