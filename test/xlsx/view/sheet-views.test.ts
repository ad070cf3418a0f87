import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeCodec } from "../../../src/xlsx/node-codec";
import { openSheetViews } from "../../../src/xlsx/view/sheet-views";

/** The peer's types do not know tints; it writes them all the same. */
const tinted: { theme: number } = Object.assign({ theme: 4 }, { tint: 0.5 });

const sample = new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample.xlsx")));

describe("how a sheet of another program looks", () => {
  const view = async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("表", { views: [{ state: "frozen", ySplit: 2, xSplit: 1, showGridLines: false }] });
    sheet.getColumn(2).width = 20;
    sheet.getColumn(3).hidden = true;
    sheet.getRow(3).height = 30;
    const cell = sheet.getCell("B3");
    cell.value = 1;
    cell.font = { bold: true, italic: true, size: 14, color: { argb: "FF123456" } };
    cell.fill = { type: "pattern", pattern: "solid", fgColor: tinted };
    cell.border = { top: { style: "medium", color: { argb: "FFFF0000" } }, left: { style: "thin" } };
    cell.alignment = { horizontal: "right", vertical: "top", wrapText: true, indent: 2 };
    cell.note = "示例";
    const views = await openSheetViews(new Uint8Array(await book.xlsx.writeBuffer()));
    const read = await views.view("表");
    if (!read) throw new Error("no view");
    return read;
  };

  test("its sizes, panes and hidden columns", async () => {
    const { widths, heights, hiddenColumns, frozenRows, frozenColumns, gridLines } = await view();
    expect(widths.get(1)).toBeGreaterThan(135);
    expect(heights.get(2)).toBe(40);
    expect([...hiddenColumns]).toEqual([2]);
    expect([frozenRows, frozenColumns, gridLines]).toEqual([2, 1, false]);
  });

  test("its fonts, grounds, lines and alignment; a theme's colour lighter by its tint", async () => {
    const { look, note } = await view();
    expect(look(2, 1)).toMatchObject({
      bold: true,
      italic: true,
      size: 14,
      colour: "123456",
      fill: "A7C0DE",
      top: { style: "medium", colour: "FF0000" },
      left: { style: "thin", colour: "000000" },
      horizontal: "right",
      vertical: "top",
      wrap: true,
      indent: 2,
    });
    expect(look(2, 1).bottom).toBeUndefined();
    expect(look(0, 0)).toMatchObject({ bold: false, wrap: false });
    expect(note(2, 1)).toContain("示例");
  });
});

test("the sample's forms have lines, grounds for inputs and frozen headings, with every codec alike", async () => {
  const views = await openSheetViews(sample, nodeCodec);
  expect(views.names).toContain("基础数据表");
  const basic = await views.view("基础数据表");
  expect(basic?.look(3, 1)).toMatchObject({ fill: "FFFBE6", top: { style: "thin" } });
  const again = await openSheetViews(sample);
  expect(again.names).toEqual(views.names);
  for (const name of views.names) {
    const [one, other] = [await views.view(name), await again.view(name)];
    expect([[...(one?.widths ?? [])], one?.rowCount]).toEqual([[...(other?.widths ?? [])], other?.rowCount]);
    expect(one?.rowCount).toBeGreaterThan(0);
  }
  expect(await views.view("没有")).toBeUndefined();
});
