import { createForms, planBlankForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { drawBudgetFigures } from "../../src/forms/budget-figures/write";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { drawOverall } from "../../src/forms/overall/write";
import { readFiling } from "../../src/forms/read-filing";
import { text } from "../../src/workbook/cell";
import { WorkbookRefused } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "../support/memory-workbook";
import { specimenFigures } from "../support/specimen-figures";

const blankPlan = (...projects: string[]) => planBlankForms({ edition: hunan2024, year: "2024", projects });

const sheetsOf = async (workbook: MemoryWorkbook): Promise<string[]> =>
  (await workbook.read()).sheets.map(({ name }) => name);

describe("an empty workbook", () => {
  test("gets the reference sheet, the three tables and a table for each project", async () => {
    const workbook = new MemoryWorkbook();
    const created = await createForms(workbook, blankPlan("标准化项目", "创新型省份建设项目"));
    expect(created).toEqual([
      "预决算数据",
      "基础数据表",
      "部门整体支出绩效自评表",
      "项目1 标准化项目",
      "项目2 创新型省份建设项目",
    ]);
    expect(await sheetsOf(workbook)).toEqual(created);
  });

  test("gets one project table to fill in when no project is named", async () => {
    const created = await createForms(new MemoryWorkbook(), blankPlan(""));
    expect(created.at(-1)).toBe("项目1");
  });

  test("gets sheet names Excel accepts whatever a project is called", async () => {
    const long = "关于进一步支持全省农村人居环境整治提升与乡村建设示范创建的专项资金";
    const created = await createForms(
      new MemoryWorkbook(),
      blankPlan("道路/桥梁[一期]:养护?", `${long}甲`, `${long}乙`, "'引号'"),
    );
    expect(created[3]).toBe("项目1 道路桥梁一期养护");
    expect(created.filter((name) => name.length > 31 || /[\\/?*:[\]]|'$/.test(name))).toEqual([]);
    expect(new Set(created).size).toBe(created.length);
  });

  test("holds every figure of a data file after filling", async () => {
    const workbook = new MemoryWorkbook();
    await createForms(workbook, planFormsFor(hunan2024, specimenFigures));
    const { kept, unplaced } = await fillFromFigures(workbook, hunan2024, specimenFigures, { overwrite: false });
    expect({ kept, unplaced }).toEqual({ kept: [], unplaced: [] });
  });
});

describe("a workbook that has some forms", () => {
  test("gets nothing when none is missing", async () => {
    const workbook = new MemoryWorkbook();
    await createForms(workbook, blankPlan("标准化项目"));
    expect(await createForms(workbook, blankPlan("标准化项目"))).toEqual([]);
  });

  test("gets the others, whatever the sheets of those it has are called", async () => {
    const workbook = new MemoryWorkbook();
    const plan = blankPlan("标准化项目");
    await workbook.write({ sheets: [drawBudgetFigures(plan, "数据"), drawOverall(plan, "附件2")] });
    expect(await createForms(workbook, plan)).toEqual(["基础数据表", "项目1 标准化项目"]);
  });

  test("gets a table for a further project, numbered on", async () => {
    const workbook = new MemoryWorkbook();
    await createForms(workbook, blankPlan("标准化项目"));
    expect(await createForms(workbook, blankPlan("标准化 项目", "课题项目"))).toEqual(["项目2 课题项目"]);
  });

  test("gets tables and lines for what its reference sheet lists", async () => {
    const workbook = new MemoryWorkbook();
    const unnamed = { ...blankPlan(""), unit: "省交易中心" };
    await createForms(workbook, unnamed);
    for (const name of ["基础数据表", "部门整体", "项目1"]) workbook.remove(name);
    const spare = readFiling(await workbook.read(), hunan2024).budgetFigures?.spare ?? [];
    for (const [at, [name, category]] of [
      ["标准化项目", "省级专项资金"],
      ["系统运维", "运行维护经费"],
    ].entries()) {
      const row = spare[at];
      if (!row?.name.at || !row.category.at) throw new Error("no row for a project");
      workbook.set(row.name.at, text(name ?? ""));
      workbook.set(row.category.at, text(category ?? ""));
    }
    expect(await createForms(workbook, blankPlan(""))).toEqual([
      "基础数据表",
      "部门整体支出绩效自评表",
      "项目1 标准化项目",
      "项目2 系统运维",
    ]);
    const filing = readFiling(await workbook.read(), hunan2024);
    expect(filing.basicData?.details.map(({ name }) => name)).toEqual([
      "业务工作经费",
      "运行维护经费",
      "省级专项资金",
      "标准化项目",
    ]);
    expect(filing.overall?.unit.value).toBe("省交易中心");
  });

  test("is left as it was when another sheet has the name of a form", async () => {
    const workbook = new MemoryWorkbook();
    workbook.set({ sheet: "基础数据表", row: 0, column: 0 }, text("通讯录"));
    const refused = createForms(workbook, blankPlan("标准化项目"));
    await expect(refused).rejects.toThrow(WorkbookRefused);
    await expect(refused).rejects.toThrow("工作簿里已有名为“基础数据表”的工作表，请改名后再试。");
    expect(await sheetsOf(workbook)).toEqual(["基础数据表"]);
  });
});
