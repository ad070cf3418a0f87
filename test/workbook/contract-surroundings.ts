import type { Workbook, WritePlan } from "../../src/workbook/workbook";
import { drawing } from "../support/drawing";
import type { ContractHooks } from "./reading";

/** What every workbook must tell of what is around its cells: hidden lines and how formulas are calculated. */
export function surroundingsContract(
  name: string,
  withPlan: (plan: WritePlan) => Promise<Workbook>,
  hooks: ContractHooks,
): void {
  describe(`${name}: what is around the cells`, () => {
    const two = (): Promise<Workbook> =>
      withPlan({ sheets: [drawing("甲", { A1: 1, C4: 2 }), drawing("乙", { A1: 1, C4: 2 })] });

    test("nothing is hidden, calculated by hand or taken from elsewhere unless somebody made it so", async () => {
      const { sheets, calculation, linksOutside } = await (await two()).read();
      expect(sheets.map(({ hiddenRows, hiddenColumns }) => [hiddenRows.size, hiddenColumns.size])).toEqual([
        [0, 0],
        [0, 0],
      ]);
      expect([calculation, linksOutside]).toEqual(["auto", false]);
    });

    test("hidden rows and columns are told, of their own sheet only", async () => {
      const workbook = await two();
      await hooks.hideLines(workbook, "乙", 3, 1);
      const { sheets } = await workbook.read();
      expect(sheets.map(({ hiddenRows, hiddenColumns }) => [[...hiddenRows], [...hiddenColumns]])).toEqual([
        [[], []],
        [[3], [1]],
      ]);
    });

    test("a workbook that calculates only by hand says so, and still does after a change", async () => {
      const workbook = await two();
      await hooks.calculateByHand(workbook);
      expect((await workbook.read()).calculation).toBe("manual");
      await workbook.mark([{ at: { sheet: "甲", row: 0, column: 0 }, tone: "reminder", text: "请核对。" }]);
      expect((await workbook.read()).calculation).toBe("manual");
    });
  });
}
