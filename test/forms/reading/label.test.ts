import { hunan2024 } from "../../../src/forms/editions/hunan-2024";
import { Lexicon, normalise, splitAfterColon } from "../../../src/forms/reading/label";
import { basicDataLayout } from "../../../src/forms/basic-data/layout";
import { fundingColumns } from "../../../src/forms/scored-layout";

const lexicon = Lexicon.of(hunan2024);

describe("labels as published forms write them", () => {
  test.each([
    ["1、公务用车购置和维护经费", "公务用车购置和维护经费"],
    ["其中:公车购置", "公车购置"],
    ["其中\uFF1A办公经费", "办公经费"],
    ["  三公经费\uFF1A", "三公经费"],
    ["“三公”经费", "三公经费"],
    ["项目资金\uFF08万元\uFF09", "项目资金"],
    ["(1)资金使用", "资金使用"],
    ["(120)种业创新专项", "种业创新专项"],
    ["年度 \n指标值", "年度指标值"],
    ["财政供养人员情况(人", "财政供养人员情况"],
    ["3、省级专项资金\uFF08每个专项一行", "省级专项资金"],
    ["2024年实际在职人数", "实际在职人数"],
    ["實際完成值", "实际完成值"],
    ["2、因公出国(境)费", "因公出国(境)费"],
    ["產出指標(50分)", "产出指标"],
  ])("%j is %s", (label, wanted) => {
    expect(normalise(label)).toBe(wanted);
  });

  test.each([
    ["实际规(㎡)", "actualArea"],
    ["规模控制", "areaControlRate"],
    ["投资概算控制", "investmentControlRate"],
    ["实际规模", "actualArea"],
    ["批复规模(m2)", "approvedArea"],
  ] as const)("%j is %s though characters are missing", (label, term) => {
    expect(lexicon.match(label, basicDataLayout.building)).toBe(term);
  });

  test("labels one character apart are not taken for each other", () => {
    expect(lexicon.match("年初预算数", fundingColumns)).toBe("initialBudget");
    expect(lexicon.match("全年预算数", fundingColumns)).toBe("annualBudget");
    expect(lexicon.match("全年执行数", fundingColumns)).toBe("executed");
    expect(lexicon.match("控制率", ["executionRate"])).toBeUndefined();
    expect(lexicon.match("质量指标", ["output", "cost"])).toBeUndefined();
  });

  test("an amount behind a label is split off", () => {
    expect(splitAfterColon("其中: 一般公共预算:1325.68")).toEqual({ prefix: "其中: 一般公共预算:", after: "1325.68" });
    expect(splitAfterColon("按收入性质分\uFF1A2030.12")).toEqual({ prefix: "按收入性质分\uFF1A", after: "2030.12" });
    expect(splitAfterColon("其中:")).toBeUndefined();
    expect(splitAfterColon("基本支出")).toBeUndefined();
  });
});
