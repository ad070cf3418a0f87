import { createForms, planBlankForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { removeMarks, reviewAndMark } from "../../src/commands/ribbon-actions";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import { number } from "../../src/workbook/cell";
import { WorkbookRefused } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "../support/memory-workbook";
import { specimenFigures } from "../support/specimen-figures";

async function specimen<T extends MemoryWorkbook>(workbook: T): Promise<T> {
  await createForms(workbook, planFormsFor(hunan2024, specimenFigures));
  await fillFromFigures(workbook, hunan2024, specimenFigures, { overwrite: false });
  return workbook;
}

/** One more person in post than the forms add up to. */
async function disturb(workbook: MemoryWorkbook): Promise<void> {
  const at = readFiling(await workbook.read(), hunan2024).basicData?.staff.staffInPost.at;
  if (!at) throw new Error("the specimen has no cell for the staff in post");
  await workbook.write({ edits: [{ at, value: number(9999) }] });
}

describe("审核", () => {
  test("a sound filing is told to be sound, and nothing is marked", async () => {
    const workbook = await specimen(new MemoryWorkbook());
    const words = await reviewAndMark(workbook);
    expect(words).toMatch(/^审核了 \d+ 项，没有发现问题。/);
    expect((await workbook.read()).marks).toEqual([]);
    expect(workbook.shown).toBeUndefined();
  });

  test("findings are counted by severity and marked, and the first of the gravest is shown", async () => {
    const workbook = await specimen(new MemoryWorkbook());
    await disturb(workbook);
    const words = await reviewAndMark(workbook);
    expect(words).toMatch(/^发现问题 \d+ 条：强制性 \d+ 条/);
    const { marks } = await workbook.read();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter(({ tone }) => tone === "error").map(({ at }) => at)).toContainEqual(workbook.shown);
  });

  test("blank forms are not called sound: what could not be checked is counted", async () => {
    const workbook = new MemoryWorkbook();
    await createForms(workbook, planBlankForms({ edition: hunan2024, year: "2024", projects: ["甲项目"] }));
    expect(await reviewAndMark(workbook)).toMatch(/另有 \d+ 处因资料不全未能核对。/);
  });

  test("a workbook without forms is told so and stays as it is", async () => {
    const workbook = new MemoryWorkbook();
    const words = await reviewAndMark(workbook);
    expect(words).toMatch(/^没有审核：.*没有找到基础数据表.*工作簿没有改动。$/);
    expect((await workbook.read()).sheets).toEqual([]);
  });

  test("is judged by the edition file the workbook keeps, and by no other when that is none", async () => {
    const workbook = await specimen(new MemoryWorkbook());
    const keep = (file: object) =>
      workbook.write({
        storage: new Map([
          ["edition", "mine"],
          ["editionFile", JSON.stringify(file)],
        ]),
      });
    const checksRun = async () => Number(/^审核了 (\d+) 项/.exec((await reviewAndMark(workbook)) ?? "")?.[1]);
    const all = await checksRun();
    const mine = { id: "mine", name: "本县", extends: "hunan-2024", switchedOff: { A02: "本县通知" } };
    await keep(mine);
    expect(await checksRun()).toBe(all - 1);
    await keep({ ...mine, extends: "hunan-1999" });
    expect(await reviewAndMark(workbook)).toMatch(/^没有审核：工作簿里保存的版本文件不能用，.*工作簿没有改动。$/);
  });

  test("a cell Excel will not go to leaves the marks and says nothing of going there", async () => {
    class Unshowable extends MemoryWorkbook {
      override async show(): Promise<void> {
        throw new WorkbookRefused("host", "请先回到本工作簿。");
      }
    }
    const workbook = await specimen(new Unshowable());
    await disturb(workbook);
    const words = await reviewAndMark(workbook);
    expect(words).toContain("已在单元格上标记。");
    expect(words).not.toContain("转到");
    expect((await workbook.read()).marks.length).toBeGreaterThan(0);
  });

  test("a protected workbook is told in the words of the refusal", async () => {
    class Protected extends MemoryWorkbook {
      override async mark(): Promise<void> {
        throw new WorkbookRefused("sheet-protected", "工作表“基础数据表”已保护，请先撤销保护。");
      }
    }
    const workbook = await specimen(new Protected());
    await disturb(workbook);
    expect(await reviewAndMark(workbook)).toBe("没有审核：工作表“基础数据表”已保护，请先撤销保护。工作簿没有改动。");
    expect((await workbook.read()).marks).toEqual([]);
  });
});

describe("清除标记", () => {
  test("takes every mark away without a word", async () => {
    const workbook = await specimen(new MemoryWorkbook());
    await disturb(workbook);
    await reviewAndMark(workbook);
    expect(await removeMarks(workbook)).toBeUndefined();
    expect((await workbook.read()).marks).toEqual([]);
  });

  test("a fault is told by its name", async () => {
    class Faulty extends MemoryWorkbook {
      override async mark(): Promise<void> {
        throw new RangeError("boom");
      }
    }
    expect(await removeMarks(new Faulty())).toMatch(/^清除标记时程序出错（RangeError）/);
  });
});
