import { hunan2024 } from "../../../src/forms/editions/hunan-2024";
import { readFiling } from "../../../src/forms/read-filing";
import type { Project } from "../../../src/forms/filing";
import { text } from "../../../src/workbook/cell";
import { MemoryWorkbook } from "../../support/memory-workbook";

/** A project form without a merge, as it comes out of Word, with these lines for its head. */
async function formWith(...head: readonly (readonly string[])[]): Promise<Project | undefined> {
  const workbook = new MemoryWorkbook();
  const lines = [
    ["2024年度项目支出绩效自评表"],
    ...head,
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", "10", "10", "10", "10", "100%", "10"],
  ];
  lines.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== "") workbook.set({ sheet: "项目", row, column }, text(cell));
    }),
  );
  return readFiling(await workbook.read(), hunan2024).projects[0];
}

describe("a label and its value with empty cells in between", () => {
  test("each label has the value of its own row", async () => {
    const form = await formWith(
      ["项目支出名称", "", "", "设备更新"],
      ["主管部门", "", "甲局", "", "实施单位", "", "乙中心"],
    );
    expect(form?.projectName.value).toBe("设备更新");
    expect([form?.supervisor.value, form?.implementer.value]).toEqual(["甲局", "乙中心"]);
    expect(form?.supervisor.at?.column).toBe(2);
  });

  test.each([
    ["the next label", "实施单位"],
    ["a label with its value", "实施单位：乙中心"],
    ["a remark on units", "单位：万元"],
    ["another remark on units", "（万元）"],
    ["a date", "2025年3月28日"],
    ["a year", "（2024年度）"],
    ["a dash", "—"],
    ["the heading of a column", "全年预算数"],
    ["a telephone label", "联系电话："],
    ["the person to sign", "填表人"],
  ])("%s is no value: the cell beside the label is blank", async (_, words) => {
    const form = await formWith(["项目支出名称", "设备更新"], ["主管部门", "", "", words]);
    expect(form?.supervisor.state).toBe("blank");
    expect(form?.supervisor.at?.column).toBe(1);
  });
});
