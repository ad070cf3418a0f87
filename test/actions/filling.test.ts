import { createForms, planBlankForms } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { FigureSet } from "../../src/forms/figures";
import { readFiling } from "../../src/forms/read-filing";
import { MemoryWorkbook } from "../support/memory-workbook";
import { specimenFigures } from "../support/specimen-figures";

/** Forms made for these projects before anybody had figures, filled from a data file. */
async function filled(projects: readonly string[], figures: FigureSet) {
  const workbook = new MemoryWorkbook();
  await createForms(workbook, planBlankForms({ edition: hunan2024, year: "2024", projects }));
  const { unplaced } = await fillFromFigures(workbook, hunan2024, figures, { overwrite: false });
  return { workbook, unplaced, filing: readFiling(await workbook.read(), hunan2024) };
}

const names = ["标准化项目", "创新型省份建设项目", "其他项目"];

/** Special funds by these names, of one 万元 each. */
const funds = (...own: readonly string[]): FigureSet => ({
  unit: "省某中心",
  year: "2024",
  projects: own.map((name) => ({
    name,
    category: "省级专项资金",
    sources: { appropriation: { initialBudget: 1, annualBudget: 1, executed: 1 } },
  })),
});

describe("forms made before their figures", () => {
  test("take each special fund into a numbered line, and 项目支出 then counts them", async () => {
    const { filing } = await filled(names, specimenFigures);
    const { details = [], lines } = filing.basicData ?? {};
    const special = details.filter(({ category, heading }) => category === "special" && !heading);
    expect(special.map(({ name, budget }) => [name, String(budget.value)])).toEqual([
      ["标准化项目", "30.00万元"],
      ["创新型省份建设项目", "26.10万元"],
    ]);
    expect(String(lines?.projectSpending.budget.value)).toBe("1359.64万元");
    expect(filing.basicData?.spareDetails).toHaveLength(1);
  });

  test("keep the number before the name", async () => {
    const { workbook, filing } = await filled(["甲"], funds("甲"));
    const [line] = filing.basicData?.details.filter(({ name }) => name === "甲") ?? [];
    const sheet = (await workbook.read()).sheets.find(({ name }) => name === "基础数据表");
    const value = sheet?.cell(line?.budget.at?.row ?? -1, 0).value;
    expect(value).toMatchObject({ text: "   （1）甲" });
  });

  test("filled again change nothing", async () => {
    const { workbook } = await filled(names, specimenFigures);
    const again = await fillFromFigures(workbook, hunan2024, specimenFigures, { overwrite: true });
    expect(again.written.map(({ key }) => key)).toEqual([]);
  });

  const { lines, ...others } = specimenFigures;
  const otherHospitality = { ...others, lines: { ...lines, hospitality: { ...lines?.hospitality, approved: 4 } } };

  test("filled again with another figure, a part that is kept leaves its sums alone", async () => {
    const { workbook } = await filled(names, specimenFigures);
    const again = await fillFromFigures(workbook, hunan2024, otherHospitality, { overwrite: false });
    expect(again.kept.map(({ key }) => key)).toEqual(["budgetFigures.hospitality.approved"]);
    expect(again.written.map(({ key }) => key)).toEqual([]);
  });

  test("filled again with another figure, each cell that follows is told once", async () => {
    const { workbook } = await filled(names, specimenFigures);
    const again = await fillFromFigures(workbook, hunan2024, otherHospitality, { overwrite: true });
    const keys = again.written.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain("budgetFigures.threePublicExpenses.approved");
  });

  test("leave what the form rules out: 政府采购 of the year before", async () => {
    const bought = { ...specimenFigures, lines: { ...lines, procurement: { ...lines?.procurement, lastYear: 98.5 } } };
    const { workbook } = await filled(names, bought);
    const again = await fillFromFigures(workbook, hunan2024, bought, { overwrite: true });
    expect(again.written.map(({ key }) => key)).toEqual([]);
    expect(again.kept).toEqual([]);
  });

  test("name every special fund beyond their lines once", async () => {
    const { unplaced } = await filled(["甲", "乙", "丙", "丁"], funds("甲", "乙", "丙", "丁"));
    expect(unplaced).toEqual(["预决算数据 丁：基础数据表“项目支出”下没有它的行，请先增加一行"]);
  });

  test("name an indicator without a row once, not for each of its cells", async () => {
    const [first, ...rest] = specimenFigures.overall?.indicators ?? [];
    if (!first) throw new Error("the specimen has no indicators");
    const twin = { ...first, name: "另一项数量指标" };
    const overall = { ...specimenFigures.overall, indicators: [first, twin, ...rest] };
    const { unplaced } = await filled(names, { ...specimenFigures, overall });
    expect(unplaced.filter((one) => one.includes("另一项数量指标"))).toEqual([
      "数据文件 overall.indicators.另一项数量指标：表中没有相应的单元格，请先增加一行",
    ]);
  });

  test("name a project without a form once", async () => {
    const { unplaced } = await filled(["甲"], funds("甲", "乙"));
    expect(unplaced).toEqual(["数据文件 projects[乙]：没有它的项目支出绩效自评表，请先新增该项目"]);
  });

  test("name a project that fits no line of 基础数据表 once", async () => {
    const sources = { appropriation: { executed: 1 } };
    const { unplaced } = await filled(["甲"], { ...funds(), projects: [{ name: "甲", sources }] });
    expect(unplaced).toEqual(["预决算数据 甲：基础数据表“项目支出”下没有它的行，请先增加一行"]);
  });
});
