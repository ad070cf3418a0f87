import { planSuggestion } from "../../src/actions/apply-suggestion";
import { editCell, typedValue } from "../../src/actions/edit-cell";
import { applyChosen, planFill } from "../../src/actions/fill-forms";
import { planScores } from "../../src/actions/score-forms";
import { undoable } from "../../src/actions/undo";
import { blankCell, number, text } from "../../src/workbook/cell";
import { drawing } from "../support/drawing";
import { MemoryWorkbook } from "../support/memory-workbook";
import { specimenEdition, specimenWorkbook } from "../support/specimen";
import { everythingIn, fieldNow, findingsNow } from "./filing-at-hand";

const executed = "overall.funding.total.executed";
const total = "basicData.threePublicExpenses.finalAccount";
const part = "basicData.hospitality.finalAccount";

/** The specimen with the total of 三公经费 typed over by a figure that is not the sum of its parts. */
async function withWrongTotal(): Promise<MemoryWorkbook> {
  const workbook = await specimenWorkbook();
  const { at } = await fieldNow(workbook, total);
  // Whoever types over a formula has lifted the protection first.
  workbook.sheet(at.sheet).protected = false;
  workbook.set(at, number("99.99"));
  return workbook;
}

describe("a suggestion", () => {
  test("is previewed as old → new with the live formula our form has there, and ends the finding once applied", async () => {
    const workbook = await withWrongTotal();
    const finding = (await findingsNow(workbook)).find(({ at, suggest }) => at.key === total && suggest !== undefined);
    if (!finding) throw new Error("the wrong total is not found");
    const before = await everythingIn(workbook);
    const lines = await planSuggestion(workbook, specimenEdition, finding);
    expect(lines[0]).toMatchObject({ key: total, before: "99.99万元", change: "differs" });
    expect(lines[0]?.edit.formula).toMatch(/^IF\(COUNT/);
    expect(await everythingIn(workbook)).toEqual(before);
    await applyChosen(workbook, specimenEdition, lines);
    expect((await findingsNow(workbook)).filter(({ severity }) => severity !== "reminder")).toEqual([]);
  });

  test("never covers a live formula with a figure: its parts are what is wrong", async () => {
    const workbook = await specimenWorkbook();
    const { at } = await fieldNow(workbook, "basicData.hospitality.lastYear");
    await editCell(workbook, specimenEdition, at, "999");
    const key = "basicData.threePublicExpenses.lastYear";
    const finding = (await findingsNow(workbook))
      .flatMap((one) => [one, ...one.also])
      .find((one) => one.at.key === key && one.suggest !== undefined);
    if (!finding) throw new Error("the total is not found to differ");
    await expect(planSuggestion(workbook, specimenEdition, finding)).rejects.toThrow("由公式计算");
  });

  test("mends every cell of a finding about several figures stored as text", async () => {
    const workbook = await specimenWorkbook();
    const keys = ["lastYear", "budget", "finalAccount"].map((id) => `basicData.procurement.${id}`);
    for (const key of keys) {
      const { at } = await fieldNow(workbook, key);
      workbook.sheet(at.sheet).protected = false;
      workbook.set(at, text("１2.50"));
    }
    const finding = (await findingsNow(workbook)).find(({ code }) => code === "S01");
    if (!finding) throw new Error("texts are not found");
    const lines = await planSuggestion(workbook, specimenEdition, finding);
    expect(lines.filter(({ from }) => from === "审核建议").map(({ key }) => key)).toEqual(keys);
    expect(lines[0]).toMatchObject({ before: "１2.50（文本）", after: "12.50万元" });
    await applyChosen(workbook, specimenEdition, lines);
    expect((await findingsNow(workbook)).filter(({ code }) => code === "S01")).toEqual([]);
    expect((await fieldNow(workbook, keys[2] ?? "")).cell?.value).toEqual(number(12.5));
  });

  test("of formulas that were never calculated names those that hang on what is mended, and no others", async () => {
    const workbook = await specimenWorkbook();
    const stale = ["basicData.staff.controlRate", "basicData.threePublicExpenses.lastYear"];
    for (const key of stale) {
      const { at, cell } = await fieldNow(workbook, key);
      workbook.set(at, number(0), cell?.formula);
    }
    for (const [id, written] of Object.entries({ hospitality: "8.20", travelAbroad: "12.30" }))
      workbook.set((await fieldNow(workbook, `basicData.${id}.budget`)).at, text(written));
    const finding = (await findingsNow(workbook))
      .flatMap((one) => [one, ...one.also])
      .find(({ code, together }) => code === "S01" && together);
    if (!finding) throw new Error("texts are not found");
    const lines = await planSuggestion(workbook, specimenEdition, finding);
    const following = lines.filter(({ from }) => from === "按公式计算");
    expect(following.map(({ key }) => key)).toEqual(["basicData.threePublicExpenses.budget"]);
    await applyChosen(workbook, specimenEdition, lines);
    for (const key of stale) expect((await fieldNow(workbook, key)).cell?.value).toEqual(number(0));
  });

  test.each(["General", "@"])("makes a number of a rate kept as text in a cell of format %s", async (format) => {
    const workbook = await specimenWorkbook();
    const key = "overall.funding.total.executionRate";
    const { at, written } = await fieldNow(workbook, key);
    workbook.sheet(at.sheet).protected = false;
    const bare = written.replace("%", "");
    workbook.set(at, text(bare), undefined, format);
    const before = (await fieldNow(workbook, key)).value;
    const finding = (await findingsNow(workbook))
      .flatMap((one) => [one, ...one.also])
      .find(({ code, at: { key: own } }) => code === "S01" && own === key);
    if (!finding) throw new Error(`${bare} is not found`);
    await applyChosen(workbook, specimenEdition, await planSuggestion(workbook, specimenEdition, finding));
    const after = await fieldNow(workbook, key);
    expect(after.cell?.value.kind).toBe("number");
    expect(String(after.value)).toBe(String(before));
  });

  test("mends every cell also where the first is a total that is wrong", async () => {
    const workbook = await specimenWorkbook();
    const keys = ["lastYear", "budget", "finalAccount"].map((id) => `basicData.threePublicExpenses.${id}`);
    for (const key of keys) {
      const { at } = await fieldNow(workbook, key);
      workbook.sheet(at.sheet).protected = false;
      workbook.set(at, text("999.00"));
    }
    const finding = (await findingsNow(workbook)).find(({ code, together }) => code === "S01" && together);
    if (!finding) throw new Error("texts are not found");
    const lines = await planSuggestion(workbook, specimenEdition, finding);
    expect(lines.filter(({ from }) => from === "审核建议").map(({ key }) => key)).toEqual(keys);
    await applyChosen(workbook, specimenEdition, lines);
    expect((await findingsNow(workbook)).filter(({ code }) => code === "S01")).toEqual([]);
  });

  test("is not applied to a cell that somebody has changed since", async () => {
    const workbook = await withWrongTotal();
    const finding = (await findingsNow(workbook)).find(({ at, suggest }) => at.key === total && suggest !== undefined);
    if (!finding) throw new Error("the wrong total is not found");
    workbook.set((await fieldNow(workbook, total)).at, number("88.88"));
    await expect(planSuggestion(workbook, specimenEdition, finding)).rejects.toThrow("重新审核");
  });
});

describe("what a person types", () => {
  const plain = { ...blankCell };
  test.each([
    ["12.50", number(12.5)],
    ["１，２３４．５", number(1234.5)],
    ["1,234,567.89", number(1234567.89)],
    ["95.57%", number("0.9557")],
    ["-3", number(-3)],
    ["", { kind: "blank" }],
    ["1,23", text("1,23")],
    ["≥90%", text("≥90%")],
    ["=100%", text("=100%")],
    ["12万元", text("12万元")],
  ])("%s", (typed, value) => {
    expect(typedValue(typed, plain)).toEqual(value);
  });

  test("stays text in a cell kept as text", () => {
    expect(typedValue("0012", { ...plain, numberFormat: "@" })).toEqual(text("0012"));
  });

  test("changes the cell, and the formulas of the form follow through every sum", async () => {
    const workbook = await specimenWorkbook();
    const before = await fieldNow(workbook, total);
    const { at, value } = await fieldNow(workbook, part);
    await editCell(workbook, specimenEdition, at, "1000");
    const after = await fieldNow(workbook, total);
    expect(Number(after.written)).toBeCloseTo(
      Number(before.written) - Number(String(value).replace("万元", "")) + 1000,
    );
    expect(after.cell?.formula).toBe(before.cell?.formula);
  });

  test("goes into a workbook without forms alone", async () => {
    const workbook = new MemoryWorkbook();
    await workbook.write({ sheets: [drawing("笔记", { A1: { value: 1, look: "input" } })] });
    for (const edition of [undefined, specimenEdition]) {
      await editCell(workbook, edition, { sheet: "笔记", row: 0, column: 0 }, `随笔 ${edition?.id}`);
      expect((await workbook.read()).sheets[0]?.cell(0, 0).value).toEqual(text(`随笔 ${edition?.id}`));
    }
  });
});

describe("a fill chosen line by line", () => {
  test("writes the lines left in, and works out the rates from what then stands there", async () => {
    const workbook = await specimenWorkbook();
    const funding = await fieldNow(workbook, "overall.funding.total.annualBudget");
    workbook.set((await fieldNow(workbook, executed)).at, number(1), undefined);
    workbook.set(funding.at, number(2));
    const plan = await planFill(workbook, specimenEdition);
    const chosen = plan.lines.filter(({ key }) => key !== executed);
    expect(chosen.length).toBeLessThan(plan.lines.length);
    await applyChosen(workbook, specimenEdition, chosen);
    const budget = await fieldNow(workbook, "overall.funding.total.annualBudget");
    const rate = await fieldNow(workbook, "overall.funding.total.executionRate");
    expect((await fieldNow(workbook, executed)).written).toBe("1");
    expect(Number(rate.cell?.value.kind === "number" && rate.cell.value.text)).toBeCloseTo(1 / Number(budget.written));
  });

  test("does nothing when nothing is chosen", async () => {
    const workbook = await withWrongTotal();
    const before = await everythingIn(workbook);
    expect(await applyChosen(workbook, specimenEdition, [])).toBe(0);
    expect(await everythingIn(workbook)).toEqual(before);
  });
});

describe("scores", () => {
  test("that the rules fix are offered where the cell says otherwise, and the total follows", async () => {
    const workbook = await specimenWorkbook();
    expect((await planScores(workbook, specimenEdition)).lines).toEqual([]);
    const score = await fieldNow(workbook, "overall.funding.total.score");
    workbook.set(score.at, number(1));
    const { lines } = await planScores(workbook, specimenEdition);
    expect(lines.map(({ key }) => key)).toContain(score.key);
  });
});

describe("undoing", () => {
  test("puts everything back, once and exactly", async () => {
    const workbook = await withWrongTotal();
    const before = await everythingIn(workbook);
    const { at } = await fieldNow(workbook, part);
    const done = await undoable(workbook, () => editCell(workbook, specimenEdition, at, "5"));
    expect(await everythingIn(workbook)).not.toEqual(before);
    await done.undo();
    expect(await everythingIn(workbook)).toEqual(before);
  });

  test("is refused once somebody has changed another cell: their work would go with it", async () => {
    const workbook = await withWrongTotal();
    const { at } = await fieldNow(workbook, part);
    const done = await undoable(workbook, () => editCell(workbook, specimenEdition, at, "5"));
    workbook.set((await fieldNow(workbook, "basicData.staff.staffInPost")).at, number(7));
    const left = await everythingIn(workbook);
    await expect(done.undo()).rejects.toThrow("没有撤销");
    expect(await everythingIn(workbook)).toEqual(left);
  });

  test("comes by itself when the work fails half way", async () => {
    const workbook = await withWrongTotal();
    const before = await everythingIn(workbook);
    const { at } = await fieldNow(workbook, part);
    const failing = undoable(workbook, async () => {
      await editCell(workbook, specimenEdition, at, "5");
      throw new Error("the host went away");
    });
    await expect(failing).rejects.toThrow("went away");
    expect(await everythingIn(workbook)).toEqual(before);
  });
});
