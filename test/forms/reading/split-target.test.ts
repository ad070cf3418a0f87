import { hunan2024 } from "../../../src/forms/editions/hunan-2024";
import { readFiling } from "../../../src/forms/read-filing";
import { joinActual, joinTarget } from "../../../src/forms/reading/split-target";
import type { Area } from "../../../src/workbook/address";
import { text } from "../../../src/workbook/cell";
import { MemoryWorkbook } from "../../support/memory-workbook";

/** The target of the one indicator of a project form with these columns behind 三级指标, by row; "←" continues a merge. */
async function targetBelow(...rows: readonly (readonly string[])[]): Promise<string | undefined> {
  const workbook = new MemoryWorkbook();
  const sheet = "项目";
  const merges: Area[] = [];
  const [first = [], ...others] = rows;
  const lines = [
    ["2024年度项目支出绩效自评表"],
    ["项目支出名称", "设备更新"],
    ["主管部门", "甲局", "", "实施单位", "乙中心"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", "10", "10", "10", "10", "100%", "10"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", ...first, "分值", "得分"],
    ...others.slice(0, -1).map((row) => ["", "", "", "", ...row]),
    ["", "产出指标", "数量指标", "更新设备", ...(others.at(-1) ?? []), "90", "90"],
    ["总分", "", "", "", "", "", "", "", "100"],
  ];
  lines.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== "" && cell !== "←") workbook.set({ sheet, row, column }, text(cell));
      if (cell !== "←" && cells[column + 1] === "←") {
        const after = cells.slice(column + 1).findIndex((next) => next !== "←");
        merges.push({ top: row, bottom: row, left: column, right: column + after });
      }
    }),
  );
  const content = await workbook.read();
  const sheets = content.sheets.map((one) => ({ ...one, merges }));
  const filing = readFiling({ ...content, sheets }, hunan2024);
  const rowsRead = filing.projects[0]?.indicators.rows ?? [];
  expect(rowsRead).toHaveLength(1);
  return rowsRead[0]?.target.value;
}

describe("a target in columns of its own", () => {
  test.each([
    [["指标性质", "指标值", "度量单位"], ["≥", "99", "%"], "≥99%"],
    [["性质", "值", "单位"], ["≥", "99", "%"], "≥99%"],
    [["性质", "指标值", "单位"], ["≤", "30", "万元"], "≤30万元"],
    [["指标性质", "指标值", "单位"], ["≥", "99", "%"], "≥99%"],
    [["指标性质", "指标值", "指标值单位"], ["=", "8", "个"], "=8个"],
    [["指标性质", "指标值", "计量单位"], ["≥", "8", "个"], "≥8个"],
    [["计算符号", "指标值", "计量单位"], ["≥", "8", "个"], "≥8个"],
    [["符号", "目标值", "单位"], [">", "8", "个"], ">8个"],
    [["比较符号", "年度指标值", "单位"], ["≤", "5", "%"], "≤5%"],
    [["指标方向", "年度指标值", "单位"], ["正向", "95", "%"], "≥95%"],
    [["指标方向", "年度指标值", "单位"], ["反向指标", "5", "%"], "≤5%"],
    [["指标性质", "计算符号", "指标值", "单位"], ["定量", "≥", "8", "个"], "≥8个"],
    [["指标性质", "指标值", "单位"], ["定量", "8", "个"], "8个"],
    [["指标性质", "指标值", "单位"], ["定性", "显著提升", ""], "显著提升"],
    [["指标性质", "指标值", "单位"], ["定性", "/", "优良"], "优良"],
    [["指标性质", "指标值", "单位"], ["≥", "≥95%", "%"], "≥95%"],
    [["指标性质", "指标值", "单位"], ["≥", "95%", "%"], "≥95%"],
    [["指标性质", "指标值", "单位"], ["≤", "2024年12月", "月"], "2024年12月"],
    [["指标性质", "指标值", "单位"], ["不低于", "95", "%"], "不低于95%"],
    [["指标值", "单位"], ["≥99", "%"], "≥99%"],
    [["单位", "指标值"], ["%", "≥99"], "≥99%"],
    [["值", "单位"], ["≥99", "%"], "≥99%"],
    [["指标值", "责任单位"], ["≥99", "甲科"], "≥99"],
  ])("%j over %j is %s", async (head, cells, expected) => {
    expect(await targetBelow([...head, "实际完成值"], [...cells, "98"])).toBe(expected);
  });

  test("单位 behind the actual value, or somewhere else, is none of the target's", async () => {
    expect(await targetBelow(["指标值", "实际完成值", "单位"], ["≥99", "98", "甲科"])).toBe("≥99");
    expect(await targetBelow(["指标值", "实际完成值", "备注", "单位"], ["≥99", "98", "", "甲科"])).toBe("≥99");
  });

  test("the three words below 年度指标值 are no indicator of their own", async () => {
    const head = ["年度指标值", "←", "←", "实际完成值"];
    expect(await targetBelow(head, ["性质", "值", "单位", ""], ["≥", "99", "%", "98"])).toBe("≥99%");
    expect(await targetBelow(head, ["计算符号", "指标值", "计量单位", ""], ["≤", "3", "天", "2"])).toBe("≤3天");
    expect(await targetBelow(["年度指标值", "←", "实际完成值"], ["≥99%", "", "98%"])).toBe("≥99%");
  });
});

describe("sign, figure and unit as one", () => {
  test.each([
    ["30", ["≤"], "万元", "≤30万元"],
    ["30万元", ["≤"], "万元", "≤30万元"],
    ["80-90", ["="], "%", "80-90%"],
    ["三", ["≥"], "次", "≥三次"],
    ["95", ["预期性"], "", "95"],
    ["95", ["越高越好"], "%", "≥95%"],
    ["95", ["", "≥"], "%", "≥95%"],
    ["优良", ["="], "", "优良"],
  ])("%s with %j and %s is %s", (value, natures, measure, expected) =>
    expect(joinTarget(value, natures, measure)).toBe(expected),
  );
});

describe("an actual value beside a column of units", () => {
  test.each([
    ["0.8", "≤3%", "%", "0.8%"],
    ["0.8", "≤0.5%", "%", "0.8%"],
    ["1", "≤2%", "%", "1%"],
    ["1.2", "≤1‰", "‰", "1.2‰"],
    ["0.942", "≥95%", "%", "0.942"],
    ["1", "=100%", "%", "1"],
    ["0.03", "≤3%", "%", "0.03"],
    ["94", "≥95%", "%", "94"],
    ["0", "≤3%", "%", "0"],
    ["0.8%", "≤3%", "%", "0.8%"],
    ["-0.8", "≥3%", "%", "-0.8"],
    ["1", "≥1万元", "万元", "1"],
    ["达标", "≤3%", "%", "达标"],
  ])("%s beside %s and %s is %s", (value, target, measure, expected) =>
    expect(joinActual(value, target, measure)).toBe(expected),
  );
});
