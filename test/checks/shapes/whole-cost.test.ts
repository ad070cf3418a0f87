import { wholeCostScope } from "../../../src/checks/shapes/whole-cost";
import { absent } from "../../../src/forms/field";
import type { Field } from "../../../src/forms/field";
import type { Indicator } from "../../../src/forms/filing";

const filled = (value: string): Field<string> => ({
  ...absent<string>("name", "三级指标"),
  state: "given",
  value,
  written: value,
  at: { sheet: "自评表", row: 0, column: 0 },
});

const indicator = (name: string, kindLabel: string): Indicator => ({
  key: "row",
  group: kindLabel.includes("效益") ? "benefit" : "output",
  groupLabel: "产出指标",
  kindLabel,
  name: filled(name),
  target: absent("target", "年度指标值"),
  actual: absent("actual", "实际完成值"),
  points: absent("points", "分值"),
  score: absent("score", "得分"),
  reason: absent("reason", "偏差原因"),
});

const cost = (name: string) => indicator(name, "成本指标");

describe("an indicator about all the money of its form", () => {
  test.each(["项目总成本", "1、成本控制数：", "预算控制数（万元）", "年度支出总额", "资金总投入", "村道养护"])(
    "%s in the form of the project 村道养护",
    (name) => expect(wholeCostScope(cost(name), "村道养护")).toBe("certain"),
  );

  test.each(["单位成本", "会议成本控制数", "三公经费控制数", "成本", "项目控制数", "成本节约率", "财政资金控制数"])(
    "not %s, which is a part, a share or too vague",
    (name) => expect(wholeCostScope(cost(name), "村道养护")).toBeUndefined(),
  );

  test.each(["项目成本", "项目总投资", "村道养护经费", "村道养护费"])("%s may well be", (name) =>
    expect(wholeCostScope(cost(name), "村道养护项目")).toBe("likely"),
  );

  test("a part that begins with the name of the project is none", () =>
    expect(wholeCostScope(cost("村道养护培训经费"), "村道养护项目")).toBeUndefined());

  test("in the form of the whole unit the projects are a part", () => {
    expect(wholeCostScope(cost("部门支出总额"), undefined)).toBe("certain");
    expect(wholeCostScope(cost("部门整体支出"), undefined)).toBe("likely");
    expect(wholeCostScope(cost("项目支出控制数"), undefined)).toBeUndefined();
  });

  test("not where the money is no cost of the form", () => {
    expect(wholeCostScope(indicator("投入资金总额", "经济效益指标"), "村道养护")).toBeUndefined();
    expect(wholeCostScope(indicator("总成本", "生态环境成本指标"), "村道养护")).toBeUndefined();
  });
});
