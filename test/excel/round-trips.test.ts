import { createForms, planBlankForms } from "../../src/actions/create-forms";
import { markFindings } from "../../src/actions/mark-findings";
import { reviewFiling } from "../../src/actions/review-filing";
import { checks } from "../../src/checks";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { number } from "../../src/workbook/cell";
import { at } from "../workbook/reading";
import { TaughtWorkbook } from "./taught-workbook";

async function filing(count: number): Promise<TaughtWorkbook> {
  const workbook = new TaughtWorkbook();
  const projects = Array.from({ length: count }, (_, index) => `项目${index + 1}号`);
  await createForms(workbook, planBlankForms({ edition: hunan2024, year: "2024", unit: "某单位", projects }));
  return workbook;
}

async function tripsOf(workbook: TaughtWorkbook, work: () => Promise<unknown>): Promise<number> {
  workbook.host.meter.reset();
  await work();
  return workbook.host.meter.roundTrips;
}

test.each([1, 12])("with %i projects every action takes the same few round trips", async (count) => {
  const workbook = await filing(count);
  const trips = (work: () => Promise<unknown>) => tripsOf(workbook, work);
  const sheets = (await workbook.read()).sheets.map(({ name }) => name);
  const edits = sheets.map((sheet) => ({ at: at(sheet, "Z40"), value: number(1) }));
  workbook.host.model.sheets.forEach(({ protection }) => Object.assign(protection, { on: false, options: {} }));
  const { findings } = await reviewFiling(workbook, hunan2024, checks);
  expect(findings.length).toBeGreaterThan(count);
  expect({
    review: await trips(() => reviewFiling(workbook, hunan2024, checks)),
    write: await trips(() => workbook.write({ edits })),
    mark: await trips(() => markFindings(workbook, findings)),
    "review of marked forms": await trips(() => reviewFiling(workbook, hunan2024, checks)),
    clear: await trips(() => workbook.mark([], "dropped")),
  }).toEqual({ review: 2, write: 3, mark: 3, "review of marked forms": 2, clear: 3 });
});

test("copied forms are what drawn ones are", async () => {
  const workbook = await filing(3);
  const alone = await filing(1);
  const shape = (host: TaughtWorkbook, name: string) => {
    const { cells, merges, columnWidths, rowHeights, protection, frozenRows, page, notes } = host.host.sheet(name);
    return {
      looks: [...cells].map(([key, { look }]) => [key, look]),
      merges,
      columnWidths,
      rowHeights,
      protection,
      frozenRows,
      page,
      notes: notes.length,
    };
  };
  const drawn = shape(alone, "项目1 项目1号");
  for (const name of ["项目1 项目1号", "项目2 项目2号", "项目3 项目3号"]) expect(shape(workbook, name)).toEqual(drawn);
  expect((await workbook.read()).sheets.at(-1)?.protected).toBe(true);
});
