import { areaName, lastRow } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { blank, number, text } from "../../src/workbook/cell";
import type { Print } from "../../src/workbook/drawing";
import { formatCode } from "../../src/workbook/drawing";
import type { Mark, Workbook, WritePlan } from "../../src/workbook/workbook";
import { drawing } from "../support/drawing";
import { sheetsContract } from "./contract-sheets";
import { surroundingsContract } from "./contract-surroundings";
import type { ContractHooks } from "./reading";
import { at, cellOf, everything, inOrder, reasonOf } from "./reading";

export type { ContractHooks } from "./reading";

/** What every workbook must do, whatever it is made of. `makeEmpty` gives one without sheets. */
export function workbookContract(name: string, makeEmpty: () => Promise<Workbook>, hooks: ContractHooks): void {
  const withPlan = async (plan: WritePlan): Promise<Workbook> => {
    const workbook = await makeEmpty();
    await workbook.write(plan);
    return workbook;
  };
  const form = drawing("表", {
    A1: "年度资金总额",
    B1: 300,
    C1: { value: 0.9, formula: "B2/B1", look: "derived", print: "percent" },
    B2: { value: 270, look: "fixed", print: "amount" },
  });

  describe(`${name}: what is written is read`, () => {
    const values: Record<string, CellValue> = {
      "a number keeps its digits": number("20.83"),
      "a large number": number("123456789012.34"),
      "zero, which is not blank": number("0"),
      "a negative number": number("-0.5"),
      words: text("三公经费支出"),
      "a text that looks like a number": text("0012.50"),
      "a text that begins with =": text("=100%"),
      "marks of XML": text(`<a href="x">&amp; & 'b'</a> ]]>`),
      "lines and spaces at the edges": text(" 一、\n 二、\t三 "),
      "a carriage return": text("甲\r\n乙"),
      "a text that looks like an escape": text("_x000D_ 与 _x005F_"),
      "a character beyond the first plane": text("𠮷野家 😀"),
      true: { kind: "boolean", value: true },
      "false, which is not blank": { kind: "boolean", value: false },
      "an error": { kind: "error", code: "#DIV/0!" },
      "nothing at all": blank,
    };
    test.each(Object.entries(values))("%s, on a new sheet and by an edit", async (_, value) => {
      const workbook = await withPlan({
        sheets: [drawing("表", { A1: { value, look: "input" }, B1: { value: text("旧"), look: "input" } })],
      });
      await workbook.write({
        edits: [
          { at: at("表", "B1"), value },
          { at: at("表", "D9"), value },
        ],
      });
      const content = await workbook.read();
      for (const cell of ["A1", "B1", "D9"]) expect(cellOf(content, "表", cell).value).toEqual(value);
      expect(cellOf(content, "表", "B1").formula).toBeUndefined();
    });

    const results: CellValue[] = [
      number("0.9557"),
      text("无"),
      { kind: "error", code: "#DIV/0!" },
      { kind: "boolean", value: true },
    ];
    test.each(results)("a formula with its result %j", async (value) => {
      const formula = `IF(A1<>"<&>",'1. it''s'!B2*2,"是")`;
      const workbook = await withPlan({ sheets: [drawing("表", { A1: { value, formula, look: "derived" } })] });
      await workbook.write({ edits: [{ at: at("表", "B3"), value, formula }] });
      const content = await workbook.read();
      expect(cellOf(content, "表", "A1")).toMatchObject({ value, formula });
      expect(cellOf(content, "表", "B3")).toMatchObject({ value, formula });
    });

    test.each(Object.entries(formatCode))("the number format of %s, kept by an edit", async (print, code) => {
      const cell = { value: 1, look: "input", print: print as Print } as const;
      const workbook = await withPlan({ sheets: [drawing("表", { A1: cell, A2: { ...cell, value: blank } })] });
      await workbook.write({ edits: ["A1", "A2"].map((name) => ({ at: at("表", name), value: number(2) })) });
      const content = await workbook.read();
      for (const cellName of ["A1", "A2"])
        expect(cellOf(content, "表", cellName)).toMatchObject({ value: number(2), numberFormat: code });
    });

    test("a formula gives way to a figure, and a figure to a formula", async () => {
      const workbook = await withPlan({ sheets: [form] });
      await workbook.write({
        edits: [
          { at: at("表", "C1"), value: number("0.8") },
          { at: at("表", "B2"), value: number(240), formula: "B1*0.8" },
        ],
      });
      const content = await workbook.read();
      expect(cellOf(content, "表", "C1")).toMatchObject({ value: number("0.8") });
      expect(cellOf(content, "表", "C1").formula).toBeUndefined();
      expect(cellOf(content, "表", "B2")).toMatchObject({ value: number(240), formula: "B1*0.8" });
    });

    test("only cells that hold something are stored, row by row", async () => {
      const workbook = await withPlan({ sheets: [drawing("表", { B3: 3, A1: 1, C1: 2, A2: { look: "input" } })] });
      const [sheet] = (await workbook.read()).sheets;
      expect([...(sheet?.cells() ?? [])].map(({ row, column }) => [row, column])).toEqual([
        [0, 0],
        [0, 2],
        [2, 1],
      ]);
      expect([sheet?.rowCount, sheet?.columnCount]).toEqual([3, 3]);
    });
  });

  describe(`${name}: sheets`, () => {
    test("an empty workbook has none", async () => {
      const { sheets, storage, marks } = await (await makeEmpty()).read();
      expect([sheets, [...storage], marks]).toEqual([[], [], []]);
    });

    test("stand in the order in which they came, under their very names", async () => {
      const names = ["基础数据表", "1. it's <甲> & 乙", "Sheet 2", "sheet10", "A1"];
      const workbook = await withPlan({ sheets: names.slice(0, 2).map((one) => drawing(one, { A1: one })) });
      await workbook.write({ sheets: names.slice(2).map((one) => drawing(one, { A1: one })) });
      await workbook.write({ edits: names.map((one) => ({ at: at(one, "B2"), value: text(`改 ${one}`) })) });
      const content = await workbook.read();
      expect(content.sheets.map((sheet) => sheet.name)).toEqual(names);
      for (const one of names) {
        expect(cellOf(content, one, "A1").value).toEqual(text(one));
        expect(cellOf(content, one, "B2").value).toEqual(text(`改 ${one}`));
      }
    });

    test("keep their merges; only the first cell of one holds a value", async () => {
      const merges = ["A1:C1", "A3:A5"];
      const workbook = await withPlan({ sheets: [drawing("表", { A1: "标题", A3: 3 }, { merges })] });
      await workbook.write({ edits: [{ at: at("表", "A3"), value: number(4) }] });
      const content = await workbook.read();
      expect(content.sheets[0]?.merges.map(areaName).sort()).toEqual(merges);
      expect(cellOf(content, "表", "B1").value).toEqual(blank);
      expect(cellOf(content, "表", "A3").value).toEqual(number(4));
    });

    test("hidden ones are read and say so", async () => {
      const workbook = await withPlan({ sheets: [drawing("表", { A1: 1 }), drawing("字典", { A1: 2 })] });
      await hooks.hide(workbook, "字典");
      const content = await workbook.read();
      expect(content.sheets.map((sheet) => sheet.hidden)).toEqual([false, true]);
      expect(cellOf(content, "字典", "A1").value).toEqual(number(2));
    });
  });

  surroundingsContract(name, withPlan, hooks);

  describe(`${name}: a plan that cannot be carried out changes nothing`, () => {
    const refusals: Record<string, [reason: string, plan: WritePlan]> = {
      "a name already taken": ["sheet-name-taken", { sheets: [drawing("表", {})] }],
      "a name that differs only in case": ["sheet-name-taken", { sheets: [drawing("FORM", {})] }],
      "one name twice": ["sheet-name-taken", { sheets: [drawing("新", {}), drawing("新", {})] }],
      "a name Excel does not take": ["sheet-name-invalid", { sheets: [drawing("2024/2025", {})] }],
      "a sheet that is not there": ["sheet-missing", { edits: [{ at: at("无", "A1"), value: number(1) }] }],
      "the inside of a merge": ["inside-merge", { edits: [{ at: at("form", "B1"), value: number(1) }] }],
      "a row beyond the last": [
        "beyond-sheet",
        { edits: [{ at: { sheet: "表", row: lastRow + 1, column: 0 }, value: number(1) }] },
      ],
    };
    test.each(Object.entries(refusals))("%s", async (_, [reason, plan]) => {
      const workbook = await withPlan({
        sheets: [form, drawing("form", { A1: "甲" }, { merges: ["A1:B1"] })],
        storage: new Map([["说明", "旧"]]),
      });
      const before = await everything(workbook);
      const whole: WritePlan = {
        sheets: [drawing("先", { A1: 1 }), ...(plan.sheets ?? [])],
        edits: [{ at: at("表", "B1"), value: number(1) }, ...(plan.edits ?? [])],
        storage: new Map([["说明", "新"]]),
      };
      expect(await reasonOf(workbook.write(whole))).toBe(reason);
      expect(await everything(workbook)).toEqual(before);
    });
  });

  describe(`${name}: a protected sheet`, () => {
    const locked = (): Promise<Workbook> => withPlan({ sheets: [{ ...form, protect: true }] });

    test("says which cells are locked", async () => {
      const content = await (await locked()).read();
      expect(content.sheets[0]?.protected).toBe(true);
      expect(["A1", "B1", "C1", "Z9"].map((cell) => cellOf(content, "表", cell).locked)).toEqual([
        true,
        false,
        true,
        true,
      ]);
    });

    test("takes figures where it is open and refuses them where it is locked", async () => {
      const workbook = await locked();
      await workbook.write({ edits: [{ at: at("表", "B1"), value: number(200) }] });
      const before = await everything(workbook);
      const edits = ["B1", "B2"].map((cell) => ({ at: at("表", cell), value: number(1) }));
      expect(await reasonOf(workbook.write({ edits }))).toBe("sheet-protected");
      expect(await everything(workbook)).toEqual(before);
      expect(cellOf(await workbook.read(), "表", "B1").value).toEqual(number(200));
    });

    test("takes a new result of a locked formula, but no other formula", async () => {
      const workbook = await locked();
      await workbook.write({ edits: [{ at: at("表", "C1"), value: number("0.5"), formula: "B2/B1" }] });
      expect(cellOf(await workbook.read(), "表", "C1")).toMatchObject({ value: number("0.5"), formula: "B2/B1" });
      const other = workbook.write({ edits: [{ at: at("表", "C1"), value: number(1), formula: "B1/B1" }] });
      expect(await reasonOf(other)).toBe("sheet-protected");
    });

    test("may be marked", async () => {
      const workbook = await locked();
      const mark: Mark = { at: at("表", "C1"), tone: "error", text: "甲" };
      await workbook.mark([mark]);
      expect((await workbook.read()).marks).toEqual([mark]);
    });
  });

  describe(`${name}: our own texts`, () => {
    test("are kept, replaced and removed by name", async () => {
      const long = `<explanations a="1">&\n${"审核说明".repeat(5000)}</explanations>`;
      const workbook = await withPlan({ sheets: [form], storage: new Map([["说明 & <甲>", long]]) });
      expect([...(await workbook.read()).storage]).toEqual([["说明 & <甲>", long]]);
      await workbook.write({
        storage: new Map([
          ["说明 & <甲>", "短"],
          ["设置", "{}"],
        ]),
      });
      expect(Object.fromEntries((await workbook.read()).storage)).toEqual({ "说明 & <甲>": "短", 设置: "{}" });
      await workbook.write({ storage: new Map([["说明 & <甲>", undefined]]) });
      expect(Object.fromEntries((await workbook.read()).storage)).toEqual({ 设置: "{}" });
      await workbook.write({
        storage: new Map([
          ["设置", undefined],
          ["从未有过", undefined],
        ]),
      });
      expect([...(await workbook.read()).storage]).toEqual([]);
    });
  });

  describe(`${name}: notes`, () => {
    test("come with a sheet or an edit; one already there stays above", async () => {
      const workbook = await withPlan({ sheets: [drawing("表", { A1: { value: 1, look: "input", note: "示例" } })] });
      expect(await hooks.noteAt(workbook, at("表", "A1"))).toBe("示例");
      const edits = ["A1", "C4"].map((cell) => ({ at: at("表", cell), value: number(2), note: "原报 1\n已改" }));
      await workbook.write({ edits });
      expect(await hooks.noteAt(workbook, at("表", "A1"))).toBe("示例\n原报 1\n已改");
      expect(await hooks.noteAt(workbook, at("表", "C4"))).toBe("原报 1\n已改");
      expect(await hooks.noteAt(workbook, at("表", "B1"))).toBeUndefined();
    });

    test("outlive a mark on the same cell, before and after it", async () => {
      const workbook = await withPlan({
        sheets: [drawing("表", { A1: { value: 1, look: "input", note: "示例" }, B1: 2 })],
      });
      const cells = ["A1", "B1"].map((cell) => at("表", cell));
      await workbook.mark(cells.map((cell) => ({ at: cell, tone: "error", text: "A07 应为 90.00%" })));
      await workbook.write({ edits: cells.map((cell) => ({ at: cell, value: number(3), note: "后记" })) });
      expect((await workbook.read()).marks.map((mark) => mark.text)).toEqual(["A07 应为 90.00%", "A07 应为 90.00%"]);
      await workbook.mark([], "dropped");
      expect(await hooks.noteAt(workbook, at("表", "A1"))).toBe("示例\n后记");
      expect(await hooks.noteAt(workbook, at("表", "B1"))).toBe("后记");
    });
  });

  describe(`${name}: marks`, () => {
    const two = { sheets: [form, drawing("1. it's", { A1: "甲", B2: 2 }, { merges: ["B2:C3"] })] };
    const marks: readonly Mark[] = [
      { at: at("1. it's", "B2"), tone: "reminder", text: "W01 请核对" },
      { at: at("表", "B1"), tone: "warning", text: "B02 与批复数不一致\n差 <0.01> 万元 & 请说明" },
      { at: at("表", "C1"), tone: "error", text: "A07 执行率填报为100.00%，应为90.00%。" },
      { at: at("表", "D7"), tone: "error", text: "C01 未填" },
    ];

    test("are read as they were set, over sheets, formulas, merges and blank cells", async () => {
      const workbook = await withPlan(two);
      const before = await everything(workbook);
      await workbook.mark(marks);
      expect(inOrder((await workbook.read()).marks)).toEqual(inOrder(marks));
      await workbook.mark([], "dropped");
      expect(await everything(workbook)).toEqual(before);
    });

    test("are added to those already there; a cell marked again shows the new one only", async () => {
      const workbook = await withPlan(two);
      await workbook.mark(marks.slice(0, 3));
      const again: Mark = { at: at("表", "C1"), tone: "reminder", text: "W02" };
      await workbook.mark([again, ...marks.slice(3)]);
      expect(inOrder((await workbook.read()).marks)).toEqual(inOrder([...marks.slice(0, 2), again, ...marks.slice(3)]));
    });

    test("stay on when the cell changes, and leave value, formula and format alone", async () => {
      const workbook = await withPlan(two);
      await workbook.mark(marks);
      await workbook.write({ edits: [{ at: at("表", "B1"), value: number(301) }] });
      const content = await workbook.read();
      expect(inOrder(content.marks)).toEqual(inOrder(marks));
      expect(cellOf(content, "表", "B1")).toEqual({
        value: number(301),
        numberFormat: formatCode.amount,
        locked: false,
      });
      expect(cellOf(content, "表", "C1").formula).toBe("B2/B1");
    });

    test("may take the place of all that were there", async () => {
      const workbook = await withPlan(two);
      const [first, ...others] = marks;
      if (!first) throw new Error("no marks");
      await workbook.mark(marks);
      const again = { ...first, text: "新的一条" };
      await workbook.mark([again], "dropped");
      expect((await workbook.read()).marks).toEqual([again]);
      for (const { at: cell } of others)
        expect((await hooks.noteAt?.(workbook, cell)) ?? "").not.toContain("绩效自评助手");
      await workbook.mark([], "dropped");
      expect((await workbook.read()).marks).toEqual([]);
    });

    test("may be cleared when there are none", async () => {
      const workbook = await withPlan(two);
      const before = await everything(workbook);
      await workbook.mark([]);
      await workbook.mark([], "dropped");
      expect(await everything(workbook)).toEqual(before);
    });
  });

  sheetsContract(name, withPlan, hooks);

  describe(`${name}: a snapshot`, () => {
    test("puts back sheets, figures, texts and marks, however often", async () => {
      const workbook = await withPlan({ sheets: [form], storage: new Map([["说明", "一"]]) });
      await workbook.mark([{ at: at("表", "B1"), tone: "error", text: "甲" }]);
      const before = await everything(workbook);
      const snapshot = await workbook.snapshot();
      for (let round = 0; round < 2; round++) {
        await workbook.mark([], "dropped");
        await workbook.write({
          sheets: [drawing("新", { A1: 1 })],
          edits: [{ at: at("表", "B1"), value: number(1) }],
          storage: new Map([["说明", undefined]]),
        });
        expect(await everything(workbook)).not.toEqual(before);
        await workbook.restore(snapshot);
        expect(await everything(workbook)).toEqual(before);
      }
    });
  });
}
