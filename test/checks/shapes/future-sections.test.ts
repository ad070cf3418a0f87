import { isOfFuture } from "../../../src/checks/shapes/future-sections";
import { readText } from "../../../src/prose/read-text";
import { findingsOnSample } from "../../support/sample-findings";

const isFuture = (headings: readonly string[]): boolean => {
  const text = `${headings.join("\n")}\n开具电子保函527笔。\n`;
  return isOfFuture(readText(text), { start: text.indexOf("527"), end: text.indexOf("527") + 4 });
};

test.each([
  "绩效目标完成情况",
  "绩效目标实现情况",
  "年度绩效目标完成情况",
  "总体绩效目标完成情况分析",
  "预期目标及实际完成情况",
  "工作目标任务完成情况",
  "绩效目标设定及完成情况",
  "绩效目标自评情况",
  "绩效目标偏离情况及原因",
  "部门职责履行情况",
  "履职情况",
  "存在的主要问题",
  "存在的问题及原因分析",
  "未完成绩效目标的原因",
])("under %s stands what came of it", (title) => {
  expect(isFuture([`二、${title}`])).toBe(false);
});

test.each([
  "绩效目标",
  "年度绩效目标设定情况",
  "年度绩效目标及预期效果",
  "绩效目标和评价指标",
  "部门职责",
  "主要职能",
  "改进措施",
  "下一步工作打算",
  "下一步目标完成计划",
  "存在的问题及改进措施",
  "未完成绩效目标的原因和改进措施",
  "绩效目标拟实现情况",
  "目标实现路径",
  "有关建议",
])("under %s stands what is to come", (title) => {
  expect(isFuture([`二、${title}`])).toBe(true);
});

test("the nearest heading that says so decides, a sentence of a list does not", () => {
  expect(isFuture(["一、存在的问题及改进措施", "（一）存在的主要问题"])).toBe(false);
  expect(isFuture(["一、绩效目标完成情况", "（一）预期目标"])).toBe(true);
  expect(isFuture(["一、绩效目标", "（一）总体目标", "二、履职情况"])).toBe(false);
  expect(isFuture(["一、下一步打算", "（一）数量指标", "1.服务企业"])).toBe(true);
  expect(isFuture(["一、履职情况", "一是提高目标管理水平，服务企业。"])).toBe(false);
});

test("an indicator is held against the table under the usual heading", async () => {
  const told = "省本级交易金额1473.88亿元，开具电子保函572笔，“三公”经费控制在45万元以内。\n";
  expect(await findingsOnSample(`四、绩效目标完成情况\n${told}`)).toEqual(["W35 1473.88亿元 1437.88亿元"]);
  expect(await findingsOnSample("五、存在的主要问题\n发表决策咨询报告实际为1篇。\n")).toEqual(["W35 1篇 0篇"]);
  expect(await findingsOnSample(`四、绩效目标\n${told}`)).toEqual([]);
  expect(await findingsOnSample("六、改进措施\n（一）抓好履职。\n开具电子保函600笔。\n")).toEqual([]);
});
