import { number } from "../../../src/workbook/cell";
import { refersOutside } from "../../../src/workbook/formula/outside";
import { drawing } from "../../support/drawing";
import { MemoryWorkbook } from "../../support/memory-workbook";
import { TaughtWorkbook } from "../../excel/taught-workbook";

describe("a formula that refers to another workbook", () => {
  test.each([
    ["by its number in a file", "[1]决算!C7"],
    ["by its name", "SUM([去年.xlsx]决算!$C$7:$C$9)"],
    ["by its path", "B2+'D:\\报送\\[去年.xlsx]2. it''s 表'!C7"],
    ["by a name that it defines", "[2]!合计"],
  ])("%s", (_, formula) => {
    expect(refersOutside(formula)).toBe(true);
  });

  test.each([
    ["another sheet", "'1. 基础数据表'!C7"],
    ["a column of a table", "SUM(明细[金额])+汇总!B2"],
    ["a text with brackets", 'IF(A1="[1]表!A1",1,0)'],
    ["brackets in a text before a sheet", '"[注]"&表!A1'],
    ["the same row of a table", "明细[[#This Row],[金额]]*2"],
  ])("not one that refers to %s", (_, formula) => {
    expect(refersOutside(formula)).toBe(false);
  });
});

describe.each([
  ["memory", () => new MemoryWorkbook()],
  ["Excel", () => new TaughtWorkbook()],
] as const)("a workbook in %s", (_, make) => {
  test("says that one of its formulas refers to another workbook", async () => {
    const workbook = make();
    await workbook.write({ sheets: [drawing("甲", { A1: 1 }), drawing("乙", { B2: 2 })] });
    expect((await workbook.read()).linksOutside).toBe(false);
    await workbook.write({
      edits: [{ at: { sheet: "乙", row: 1, column: 1 }, value: number(3), formula: "[去年.xlsx]决算!C7" }],
    });
    expect((await workbook.read()).linksOutside).toBe(true);
  });
});
