import { blankSlots, schemeFor, slotsFor } from "../../src/forms/drawing/indicator-slots";
import { stacked, wordsOf } from "../../src/forms/drawing/printed-words";
import { SheetDraft } from "../../src/forms/drawing/sheet-draft";
import { sheetName } from "../../src/forms/drawing/sheet-names";
import { displayWidth, heightOf } from "../../src/forms/drawing/text-height";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";

describe("text height", () => {
  test("a Chinese character is as wide as two digits", () => {
    expect(displayWidth("2024年度")).toBe(8);
  });

  test.each([
    ["", 11, 21],
    ["规模控制率", 11, 21],
    ["投资概算控制率", 11, 36],
    ["批复规模\n（㎡）", 11, 36],
  ])("%j in %i characters takes %i points", (text, width, height) => expect(heightOf(text, width)).toBe(height));
});

describe("sheet names", () => {
  test("are at most 31 characters and numbered when taken, regardless of case", () => {
    const taken = new Set(["abc"]);
    expect(sheetName("ABC", taken)).toBe("ABC（2）");
    const long = "专".repeat(40);
    expect(sheetName(long, taken)).toBe("专".repeat(31));
    expect(sheetName(long, taken)).toBe(`${"专".repeat(28)}（2）`);
  });

  test("never end in half a character", () => {
    const name = sheetName(`${"专".repeat(30)}𠮷`, new Set());
    expect(name).toBe("专".repeat(30));
  });
});

describe("printed words", () => {
  const { word, withYear } = wordsOf({ edition: hunan2024, year: "2024" });

  test("take the edition's word and the year", () => {
    expect(word("unit")).toBe("省级预算部门名称");
    expect(word("staffInPost", "{Y}年{}")).toBe("2024年实际在职人数");
    expect(withYear("{Y-1}年决算数")).toBe("2023年决算数");
  });

  test("stand two to a line in a narrow column", () => {
    expect(stacked("年度预算申请（万元）")).toBe("年度\n预算\n申请\n（万元）");
    expect(stacked("绩效指标")).toBe("绩效\n指标");
  });
});

describe("indicator slots", () => {
  test("blank forms have one row per kind of the edition's first weights", () => {
    expect(blankSlots(hunan2024).map(({ kind }) => kind)).toEqual([
      "数量指标",
      "质量指标",
      "时效指标",
      "成本指标",
      "经济效益指标",
      "社会效益指标",
      "生态效益指标",
      "可持续影响指标",
      "服务对象满意度指标",
    ]);
  });

  test("a kind the form does not know stands last in its group", () => {
    const kinds = slotsFor(hunan2024, [{ group: "output", kind: "安全指标" }]).map(({ kind }) => kind);
    expect(kinds.slice(0, 6)).toEqual(["数量指标", "质量指标", "时效指标", "成本指标", "安全指标", "经济效益指标"]);
  });

  test("weights are those of the scheme with just these groups", () => {
    const benefit = { group: "benefit", kind: "社会效益指标" } as const;
    const output = { group: "output", kind: "数量指标" } as const;
    expect(schemeFor(hunan2024, [output, benefit])?.groups).toEqual({ output: 50, benefit: 40 });
    expect(schemeFor(hunan2024, [output])).toBeUndefined();
  });
});

test("a draft refuses to draw a cell twice", () => {
  const draft = new SheetDraft("表", [10, 10]);
  draft.print({ row: 0, column: 0, columns: 2 }, "title", "标题");
  expect(() => draft.print({ row: 0, column: 0 }, "label", "标签")).toThrow("表!A1 is drawn twice");
});
