import { readFiling } from "../../../src/forms/read-filing";
import { blank } from "../../../src/workbook/cell";
import { fieldsByKey } from "../../support/change";
import type { MemoryWorkbook } from "../../support/memory-workbook";
import { specimenEdition, specimenWorkbook } from "../../support/specimen";

const values = async (workbook: MemoryWorkbook): Promise<Map<string, string>> => {
  const fields = fieldsByKey(readFiling(await workbook.read(), specimenEdition));
  return new Map([...fields].map(([key, { state, value }]) => [key, `${state} ${String(value)}`]));
};

describe("formulas saved without results, as programs that do not calculate save them", () => {
  test("read as the figures Excel would show, whatever the form", async () => {
    const workbook = await specimenWorkbook();
    const wanted = await values(workbook);
    let dropped = 0;
    for (const sheet of (await workbook.read()).sheets)
      for (const { row, column, cell } of sheet.cells())
        if (cell.formula !== undefined && cell.value.kind !== "blank") {
          workbook.set({ sheet: sheet.name, row, column }, blank, cell.formula);
          dropped += 1;
        }
    expect(dropped).toBeGreaterThan(60);
    expect(await values(workbook)).toEqual(wanted);
  });

  test("a formula of somebody else's stays without a value, and one that leads back to itself too", async () => {
    const workbook = await specimenWorkbook();
    const { basicData } = readFiling(await workbook.read(), specimenEdition);
    const at = basicData?.lines.vehicles.budget.at;
    if (!at) throw new Error("no cell");
    workbook.set(at, blank, "VLOOKUP(A1,Z:Z,1)");
    expect((await values(workbook)).get("basicData.vehicles.budget")).toBe("blank undefined");
    workbook.set(at, blank, 'IF(COUNT(D6:D9)=0,"",SUM(D6:D9))');
    expect(readFiling(await workbook.read(), specimenEdition).basicData?.lines.vehicles.budget.at).toEqual(at);
  });
});
