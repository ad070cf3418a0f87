import { geometryOf } from "../../src/standalone/grid-geometry";
import { moved } from "../../src/standalone/grid-keys";
import { cellText } from "../../src/standalone/cell-text";
import { blankCell, number, text } from "../../src/workbook/cell";
import type { SheetView } from "../../src/workbook/sheet-view";
import { drawing } from "../support/drawing";
import { MemoryWorkbook } from "../support/memory-workbook";

const view: SheetView = {
  name: "表",
  defaultWidth: 64,
  defaultHeight: 20,
  widths: new Map(),
  heights: new Map(),
  hiddenColumns: new Set([2]),
  frozenRows: 0,
  frozenColumns: 0,
  gridLines: true,
  tabColour: undefined,
  rowCount: 5,
  columnCount: 5,
  look: () => ({
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    size: 11,
    vertical: "bottom",
    wrap: false,
    indent: 0,
  }),
  note: () => undefined,
};

async function sheetWithMerge() {
  const workbook = new MemoryWorkbook();
  await workbook.write({ sheets: [drawing("表", { A1: 1, A2: "合并", E5: 5 }, { merges: ["A2:B3"] })] });
  const [sheet] = (await workbook.read()).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const key = (name: string, more: { ctrlKey?: boolean; shiftKey?: boolean } = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe("keys on the sheet", () => {
  test.each([
    ["past a merged area below", "ArrowDown", [1, 0], [3, 0]],
    ["past a merged area and a hidden column", "ArrowRight", [1, 0], [1, 3]],
    ["not above the first row", "ArrowUp", [0, 0], [0, 0]],
    ["to the first column", "Home", [4, 4], [4, 0]],
    ["to the last used column", "End", [1, 0], [1, 4]],
  ] as const)("%s", async (_, name, [row, column], [toRow, toColumn]) => {
    const sheet = await sheetWithMerge();
    expect(moved({ row, column }, key(name), geometryOf(sheet, view), sheet)).toEqual({ row: toRow, column: toColumn });
  });

  test("Tab lets go at the last column, Shift+Tab at the first", async () => {
    const sheet = await sheetWithMerge();
    const geometry = geometryOf(sheet, view);
    const last = { row: 0, column: geometry.columns.at(-1) ?? 0 };
    const first = { row: 0, column: 0 };
    expect(moved(last, key("Tab"), geometry, sheet)).toBe(last);
    expect(moved(first, key("Tab", { shiftKey: true }), geometry, sheet)).toBe(first);
    expect(moved(first, key("Tab"), geometry, sheet)).toEqual({ row: 0, column: 1 });
  });
});

describe("what a cell shows", () => {
  test.each([
    [number("1234.5"), "#,##0.00", "1,234.50"],
    [number("0.9557"), "0.00%", "95.57%"],
    [number("0"), "General", "0"],
    [text("=100%"), "General", "=100%"],
    [number("12"), "@", "12"],
    [number("3"), "[[[broken", "3"],
    [{ kind: "error", code: "#DIV/0!" } as const, "0.00", "#DIV/0!"],
  ])("%j by %s", (value, numberFormat, shown) => {
    expect(cellText({ ...blankCell, value, numberFormat })).toBe(shown);
  });
});
