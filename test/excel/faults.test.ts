import { text, number } from "../../src/workbook/cell";
import type { Mark, Snapshot, WritePlan } from "../../src/workbook/workbook";
import { WorkbookRefused } from "../../src/workbook/workbook";
import { storageXml } from "../../src/excel/storage-xml";
import { newestApi } from "../excel-host/office-library";
import { drawing } from "../support/drawing";
import { at, everything } from "../workbook/reading";
import { TaughtWorkbook } from "./taught-workbook";

const filled = drawing("表", {
  A1: "年度资金总额",
  B1: 300,
  B2: { value: 270, look: "input", print: "text", note: "示例" },
  C1: { value: 0.9, formula: "B2/B1", look: "derived", print: "percent" },
});
const results = drawing("审核结果", { A1: "旧", A2: 1 }, { merges: ["A3:B3"], protect: true });
const plan: WritePlan = {
  sheets: [drawing("新表", { A1: "甲", B1: 2 }, { merges: ["A2:B2"], protect: true, frozenRows: 1 })],
  edits: [
    { at: at("表", "B1"), value: number("299.99"), note: "原报 300" },
    { at: at("表", "B2"), value: number(240), formula: "B1*0.8" },
    { at: at("表", "D9"), value: text("=100%") },
  ],
  storage: new Map([["说明", "新"]]),
};
const marks: readonly Mark[] = [
  { at: at("表", "B2"), tone: "error", text: "A07 应为 90.00%" },
  { at: at("表", "C1"), tone: "warning", text: "B02" },
  { at: at("审核结果", "A1"), tone: "reminder", text: "W01" },
];
const redraw: WritePlan = { sheets: [{ ...drawing("审核结果", { C3: "新" }), redraw: true }] };

/** Maps and sets as plain values, so that two moments can be compared and read. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (...[, one]: [string, unknown]) =>
      one instanceof Map ? Object.fromEntries(one) : one instanceof Set ? [...one] : one,
    ),
  );

/** Everything the host holds but the ids, which a sheet that came back has anew. */
function held(workbook: TaughtWorkbook): unknown {
  const { sheets, xmlParts } = workbook.host.model;
  const all = sheets.map(({ page, conditionalFormats, notes, columnWidths, rowHeights, ...sheet }) => ({
    ...sheet,
    id: undefined,
    page: { printArea: page.printArea, titleRows: page.titleRows, orientation: page.orientation },
    // A size set to the usual one is the usual one.
    columnWidths: new Map([...columnWidths].filter(([, width]) => width !== 48)),
    rowHeights: new Map([...rowHeights].filter(([, height]) => height !== 15)),
    notes: notes.map(({ row, column, content }) => `${row},${column} ${content}`).sort(),
    highlights: conditionalFormats.map(({ area, formula, fill }) => JSON.stringify({ area, formula, fill })).sort(),
  }));
  return plain({ sheets: all, storage: xmlParts.map(({ xml }) => xml) });
}

async function begun(api: string): Promise<TaughtWorkbook> {
  const workbook = new TaughtWorkbook({ api });
  await workbook.write({
    sheets: [filled, results, drawing("末", { A1: 1, B1: { value: "注", note: "一" } })],
    storage: new Map([["说明", "旧"]]),
  });
  await workbook.mark([{ at: at("表", "C1"), tone: "error", text: "旧标记" }]);
  return workbook;
}

interface Change {
  readonly first?: (workbook: TaughtWorkbook) => Promise<Snapshot>;
  readonly act: (workbook: TaughtWorkbook, snapshot: Snapshot) => Promise<void>;
}

const nothing: Snapshot = { takenBy: "nobody" };

const changes: Readonly<Record<string, Change>> = {
  "a fill": { act: (workbook) => workbook.write(plan) },
  "a sheet drawn anew": { act: (workbook) => workbook.write(redraw) },
  "sheets taken away": { act: (workbook) => workbook.write({ removeSheets: ["审核结果", "末"] }) },
  "a sheet that gives its name to a new one": {
    act: (workbook) => workbook.write({ removeSheets: ["末"], sheets: [drawing("末", { A1: "新" })] }),
  },
  marking: { act: (workbook) => workbook.mark(marks) },
  "marking instead of what was marked": { act: (workbook) => workbook.mark(marks.slice(0, 1), "dropped") },
  "clearing the marks": { act: (workbook) => workbook.mark([], "dropped") },
  "putting back": {
    first: async (workbook) => {
      const snapshot = await workbook.snapshot();
      await workbook.write(plan);
      await workbook.write(redraw);
      await workbook.mark([], "dropped");
      return snapshot;
    },
    act: (workbook, snapshot) => workbook.restore(snapshot),
  },
};

describe.each(["1.9", newestApi])("with ExcelApi %s", (api) => {
  test.each(Object.entries(changes))("%s is wholly done or wholly not, whichever call fails", async (_, change) => {
    const ready = async (): Promise<[workbook: TaughtWorkbook, snapshot: Snapshot, old: unknown]> => {
      const workbook = await begun(api);
      const snapshot = (await change.first?.(workbook)) ?? nothing;
      workbook.host.faults.changes = 0;
      return [workbook, snapshot, held(workbook)];
    };
    const [whole, wholeSnapshot, before] = await ready();
    await change.act(whole, wholeSnapshot);
    const total = whole.host.faults.changes;
    const done = held(whole);
    expect(done).not.toEqual(before);
    for (let failing = 0; failing < total; failing++) {
      const [workbook, snapshot, old] = await ready();
      workbook.host.faults.failAtChange = failing;
      const failure: unknown = await change.act(workbook, snapshot).catch((error: unknown) => error);
      // A sheet once gone cannot come back as it was, so what is left of the work is done after all.
      if (failure === undefined) expect(held(workbook)).toEqual(done);
      else {
        expect(failure).toBeInstanceOf(WorkbookRefused);
        expect({ failing, held: held(workbook) }).toEqual({ failing, held: old });
      }
    }
  });
});

test("when putting back is refused as well, the refusal says so", async () => {
  const workbook = await begun(newestApi);
  Object.assign(workbook.host.faults, { failAtChange: 12, failForGood: true });
  const refusal: unknown = await workbook.write(plan).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(WorkbookRefused);
  expect(String(refusal)).toContain("恢复原状也被 Excel 拒绝");
});

test("a snapshot puts back sheets drawn anew and sheets taken away, with their looks", async () => {
  const workbook = await begun(newestApi);
  const seen = await everything(workbook);
  const old = held(workbook);
  const snapshot = await workbook.snapshot();
  for (let round = 0; round < 2; round++) {
    await workbook.write(redraw);
    await workbook.write({ ...plan, removeSheets: ["末"] });
    await workbook.mark([], "dropped");
    await workbook.restore(snapshot);
    expect(await everything(workbook)).toEqual(seen);
    expect(held(workbook)).toEqual(old);
  }
});

test("our texts are the same part in a file and in Excel", () => {
  expect(storageXml(new Map([["a", "<b>"]]))).toContain(
    '<storage xmlns="urn:selfeval:storage"><entry name="a">&lt;b&gt;',
  );
});
