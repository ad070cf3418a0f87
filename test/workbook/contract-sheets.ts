import { number } from "../../src/workbook/cell";
import type { Workbook, WritePlan } from "../../src/workbook/workbook";
import { drawing } from "../support/drawing";
import type { ContractHooks } from "./reading";
import { at, everything, reasonOf } from "./reading";

/** What every workbook must do when a sheet goes or is drawn anew. */
export function sheetsContract(
  name: string,
  withPlan: (plan: WritePlan) => Promise<Workbook>,
  hooks: ContractHooks,
): void {
  describe(`${name}: sheets taken away or drawn anew`, () => {
    const three = async (): Promise<Workbook> =>
      withPlan({
        sheets: [
          drawing("表", { A1: { value: 1, look: "input", note: "示例" } }),
          drawing("1. it's", { A1: "甲", B2: 2 }, { merges: ["B2:C3"] }),
          drawing("末", { A1: { value: 3, look: "derived", formula: "B1+1" }, B1: 2 }),
        ],
      });
    const names = async (workbook: Workbook) => (await workbook.read()).sheets.map((sheet) => sheet.name);

    test.each([
      ["the first", "表"],
      ["one in the middle", "1. it's"],
      ["the last", "末"],
    ])("%s goes, with its notes and marks, and the others stay as they were", async (_, gone) => {
      const workbook = await three();
      await workbook.mark(
        ["表", "1. it's", "末"].map((sheet) => ({ at: at(sheet, "A1"), tone: "error", text: sheet })),
      );
      const before = (await workbook.read()).sheets.filter((sheet) => sheet.name !== gone);
      await workbook.write({ removeSheets: [gone] });
      const { sheets, marks } = await workbook.read();
      expect(sheets.map((sheet) => [sheet.name, [...sheet.cells()]])).toEqual(
        before.map((sheet) => [sheet.name, [...sheet.cells()]]),
      );
      expect(marks.map((mark) => mark.text)).not.toContain(gone);
      expect(marks).toHaveLength(2);
      await workbook.write({ sheets: [drawing(gone, { C3: "新" })] });
      expect(await names(workbook)).toEqual([...sheets.map((sheet) => sheet.name), gone]);
      expect(await hooks.noteAt(workbook, at(gone, "A1"))).toBeUndefined();
    });

    test("one that a formula names stays", async () => {
      const workbook = await three();
      const edit = { at: at("末", "C1"), value: number(2), formula: "SUM('1. it''s'!B2)" };
      await workbook.write({ edits: [edit] });
      const before = await everything(workbook);
      expect(await reasonOf(workbook.write({ removeSheets: ["1. it's"] }))).toBe("sheet-referenced");
      expect(await everything(workbook)).toEqual(before);
    });

    test("one that is not there, and the last one in view, are refused", async () => {
      const workbook = await three();
      expect(await reasonOf(workbook.write({ removeSheets: ["没有"] }))).toBe("sheet-missing");
      await hooks.hide(workbook, "表");
      expect(await reasonOf(workbook.write({ removeSheets: ["1. it's", "末"] }))).toBe("last-sheet");
      expect(await names(workbook)).toHaveLength(3);
    });

    test("one drawn anew keeps its place and nothing else", async () => {
      const workbook = await three();
      await workbook.mark([{ at: at("1. it's", "A1"), tone: "error", text: "甲" }]);
      const again = { ...drawing("1. it's", { C1: "新", A9: 9 }), redraw: true };
      await workbook.write({ sheets: [again] });
      await workbook.write({ sheets: [again, { ...drawing("另", { A1: 1 }), redraw: true }] });
      const { sheets, marks } = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["表", "1. it's", "末", "另"]);
      expect([...(sheets[1]?.cells() ?? [])].map(({ row, column }) => [row, column])).toEqual([
        [0, 2],
        [8, 0],
      ]);
      expect(sheets[1]?.merges).toEqual([]);
      expect(marks).toEqual([]);
    });
  });
}
