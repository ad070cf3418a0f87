import { number, text } from "../../src/workbook/cell";
import { watchEdits } from "../../src/excel/excel-surroundings";
import type { OfficeOptions } from "../excel-host/office-library";
import { deliverEvents } from "../excel-host/office-library";
import { drawing } from "../support/drawing";
import { at, cellOf, everything, reasonOf } from "../workbook/reading";
import { TaughtWorkbook } from "./taught-workbook";

const form = drawing("表", { A1: "年度资金总额", B1: 300, B2: { value: 270, look: "fixed" } });

async function begun(options: OfficeOptions = {}, patience?: number): Promise<TaughtWorkbook> {
  const workbook = new TaughtWorkbook(options, patience);
  await workbook.write({ sheets: [form, drawing("另", { A1: 1, C3: 3 })] });
  return workbook;
}

async function messageOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "",
    (failure: unknown) => String(failure),
  );
}

describe("showing a cell", () => {
  test("on another sheet, where selecting at once is lost (office-js #5118, #5769)", async () => {
    const workbook = await begun();
    workbook.host.selectionLags = true;
    await workbook.show(at("另", "C3"));
    const { selection, sheets } = workbook.host.model;
    expect(selection).toEqual({ sheet: sheets[1]?.id, area: { top: 2, left: 2, bottom: 2, right: 2 } });
  });

  test("on a sheet that is hidden or gone is refused in words", async () => {
    const workbook = await begun();
    workbook.host.sheet("另").visibility = "Hidden";
    expect(await messageOf(workbook.show(at("另", "C3")))).toContain("已隐藏");
    expect(await messageOf(workbook.show(at("没有", "A1")))).toContain("找不到工作表");
  });
});

describe("writing", () => {
  test("never lifts a protection, and writes open areas of a locked sheet one by one (microsoft-graph-docs #4546)", async () => {
    const workbook = new TaughtWorkbook();
    const cells = { A1: 1, B1: { value: "锁", look: "fixed" }, C1: 3, A2: 4 } as const;
    await workbook.write({ sheets: [drawing("表", cells, { protect: true })] });
    const edits = ["A1", "C1", "A2"].map((cell) => ({ at: at("表", cell), value: number(9) }));
    await workbook.write({ edits });
    const content = await workbook.read();
    expect(edits.map(({ at: { row, column } }) => content.sheets[0]?.cell(row, column).value)).toEqual(
      edits.map(() => number(9)),
    );
    expect(workbook.host.sheet("表").protection.on).toBe(true);
  });

  test("is compared with what Excel kept: inside a merge Excel cannot tell of, it reports success (mcp-server-excel #831, #841)", async () => {
    const workbook = await begun({ api: "1.12" });
    workbook.host.sheet("表").merges.push({ top: 4, left: 0, bottom: 4, right: 3 });
    const before = await everything(workbook);
    const edits = [
      { at: at("表", "B1"), value: number(1) },
      { at: at("表", "B5"), value: number(2) },
    ];
    expect(await messageOf(workbook.write({ edits }))).toContain("核对不符");
    expect(await everything(workbook)).toEqual(before);
  });

  test("keeps texts that Excel would read as something else (office-js #1559)", async () => {
    const workbook = await begun();
    const words = [
      "=100%",
      "0012",
      "90%",
      "2024-1",
      "2024年6月",
      "TRUE",
      "'引",
      "+1",
      "1,000",
      "#N/A",
      "-",
      "一、完成率95%",
    ];
    await workbook.write({
      edits: words.map((one, row) => ({ at: { sheet: "另", row, column: 5 }, value: text(one) })),
    });
    const content = await workbook.read();
    expect(words.map((_, row) => content.sheets[1]?.cell(row, 5).value)).toEqual(words.map(text));
    expect(words.map((_, row) => content.sheets[1]?.cell(row, 5).numberFormat)).toEqual(words.map(() => "General"));
  });

  test("more than 1500 cells at once goes in pieces the library makes itself", async () => {
    const workbook = await begun();
    const edits = Array.from({ length: 2000 }, (_, row) => ({
      at: { sheet: "另", row, column: 7 },
      value: number(row),
    }));
    await workbook.write({ edits });
    expect(cellOf(await workbook.read(), "另", "H2000").value).toEqual(number(1999));
  });
});

describe("marking", () => {
  test("a sheet whose protection forbids it is refused before anything changes (excel.md 2.3: never unprotect silently)", async () => {
    const workbook = await begun();
    Object.assign(workbook.host.sheet("另").protection, { on: true, options: { allowFormatCells: false } });
    const marks = ["表", "另"].map((sheet) => ({ at: at(sheet, "A1"), tone: "error" as const, text: "甲" }));
    expect(await reasonOf(workbook.mark(marks))).toBe("sheet-protected");
    expect(workbook.host.sheet("表").conditionalFormats).toEqual([]);
  });

  test("without notes, before ExcelApi 1.18, the words stay with the workbook and move with their cells", async () => {
    const workbook = await begun({ api: "1.14" });
    const mark = { at: at("表", "B1"), tone: "warning" as const, text: "B02 <请说明> & 更正" };
    await workbook.mark([mark]);
    expect((await workbook.read()).marks).toEqual([mark]);
    expect([...(await workbook.read()).storage]).toEqual([]);
    const [format] = workbook.host.sheet("表").conditionalFormats;
    workbook.host.sheet("表").conditionalFormats = [
      { ...format, area: { top: 3, bottom: 3, left: 1, right: 1 } } as never,
    ];
    expect((await workbook.read()).marks).toEqual([{ ...mark, at: at("表", "B4") }]);
    await workbook.mark([], "dropped");
    expect(workbook.host.model.xmlParts).toEqual([]);
  });
});

describe("Excel that says no", () => {
  test("while a cell is being edited (office-js, delayForCellEdit)", async () => {
    const workbook = await begun();
    workbook.host.faults.editMode = true;
    expect(await messageOf(workbook.read())).toContain("有单元格正在编辑");
  });

  test("by never answering", async () => {
    const workbook = await begun({}, 500);
    workbook.host.faults.silent = true;
    expect(await messageOf(workbook.read())).toContain("长时间没有回应");
  });

  test("because the structure of the workbook is protected", async () => {
    const workbook = await begun();
    workbook.host.model.structureLocked = true;
    expect(await reasonOf(workbook.write({ sheets: [drawing("新", { A1: 1 })] }))).toBe("workbook-protected");
    await workbook.write({ edits: [{ at: at("表", "B1"), value: number(1) }] });
  });

  test("because an answer would be too large: it is asked for in pieces (office-js, 5 MB on the web)", async () => {
    const workbook = await begun({ web: true });
    await workbook.write({
      sheets: Array.from({ length: 40 }, (_, index) => drawing(`页${index}`, { A1: 1, J30: "末" })),
    });
    workbook.host.faults.payloadLimit = 900_000;
    expect((await workbook.read()).sheets).toHaveLength(42);
    expect(workbook.host.meter.largestDown).toBeLessThan(900_000);
  });
});

describe("word of edits", () => {
  const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  test("is a hint: many at once are one, others' edits are none (office-js #1760, #1502)", async () => {
    const workbook = await begun();
    const { host } = workbook;
    let calls = 0;
    const stop = watchEdits(() => (calls += 1), 20);
    await wait(30);
    const sheet = host.sheet("表");
    const area = { top: 0, left: 1, bottom: 0, right: 1 };
    const edit = (source: string, trigger = "Unknown") => {
      host.edited(sheet, area, () => undefined, source, trigger);
      deliverEvents(host);
    };
    edit("Remote");
    // What the add-in itself has written, told late.
    edit("Local", "ThisLocalAddin");
    await wait(50);
    expect(calls).toBe(0);
    for (let again = 0; again < 3; again++) edit("Local");
    await wait(50);
    expect(calls).toBe(1);
    stop();
    await wait(30);
    edit("Local");
    await wait(50);
    expect(calls).toBe(1);
    // The handler went in the context that made it.
    expect(host.listens()).toBe(false);
  });
});
