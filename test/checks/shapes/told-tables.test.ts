import { checks } from "../../../src/checks/index";
import { runChecks } from "../../../src/checks/run-checks";
import type { Filing } from "../../../src/forms/filing";
import { readFiling } from "../../../src/forms/read-filing";
import { readReportFile } from "../../../src/docx/read-report-file";
import { cell, paragraph, row, table, wordFile } from "../../docx/word-file";
import { specimenEdition, specimenWorkbook } from "../../support/specimen";

let specimen: Filing;

beforeAll(async () => {
  specimen = readFiling(await (await specimenWorkbook()).read(), specimenEdition);
});

const asked = checks.filter(({ code }) => ["W01", "W02", "W24", "W35"].includes(code));

/** What is found at cells of a table of the report, drawn with strokes: "W24 3.20". */
function foundIn(table: string): string[] {
  const text = table.trim().replace(/ *│ */g, "\t");
  const { findings } = runChecks({ ...specimen, report: { name: "报告.docx", text } }, asked);
  return findings.map(({ code, at }) => `${code} ${at.written}`);
}

const tables: Readonly<Record<string, string>> = {
  "two rows of heads, the unit over the table": `
2024年“三公”经费支出情况表
单位：万元
项目│2024年││2023年
│预算数│决算数│决算数
因公出国（境）费│12│0│0
公务用车购置及运行费│25│17.83│18.20
公务接待费│8│3.00│3.50
合计│45│20.83│21.70`,
  "the unit in the caption": `
2024年“三公”经费情况表（单位：万元）
项目│预算数│决算数
公务接待费│8│3.00
合计│45│20.83`,
  "the unit in the heads, numbered rows and a rate": `
2024年“三公”经费情况
序号│项目│预算数（万元）│决算数（万元）│执行率（%）
1│因公出国（境）费│12│0│0
2│公务用车购置及运行维护费│25│17.83│71.32
3│公务接待费│8│3.00│37.50
│合计│45│20.83│46.29`,
  "a row for each year": `
近两年“三公”经费决算情况表
单位：万元
年度│合计│因公出国│公务用车│公务接待
2023│21.70│0│18.20│3.50
2024│20.83│0│17.83│3.00`,
  "three rows of heads and no names": `
2024年“三公”经费公开表
单位：万元
预算数││││││决算数
合计│因公出国（境）费│公务用车购置及运行费│││公务接待费│合计│因公出国（境）费│公务用车购置及运行费│││公务接待费
││小计│公务用车购置费│公务用车运行费││││小计│公务用车购置费│公务用车运行费
45│12│25│0│25│8│20.83│0│17.83│0│17.83│3.00`,
  "a list of projects": `
项目支出情况表
单位：万元
序号│项目名称│预算│支出│执行率
1│标准化项目│30.00│28.50│95%
2│创新型省份建设项目│26.10│24.10│92.34%
3│其他项目│1303.54│1268.18│97.29%
合计││1359.64│1320.78│97.14%`,
  "projects no form tells of": `
培训情况表
单位：万元
序号│项目名称│预算│支出│执行率
1│甲培训班│30.00│28.50│95%
2│乙培训班│26.10│24.10│92.34%
│合计│56.10│52.60│93.76%`,
  "departments and their sum": `
各处室经费
单位：万元
处室│预算数│决算数
办公室│30.00│28.50
财务处│26.10│24.10
合计│56.10│52.60`,
  "rises and falls": `
劳务支出表
单位：万元
项目│2023年决算数│2024年决算数│增减额│增减%
会议劳务│10.00│8.00│-2.00│-20.00%
评审劳务│20.00│25.00│5.00│25%`,
  indicators: `
绩效指标完成情况表
序号│指标名称│目标值│完成值│得分
1│整体受益对象│≥1000人│1200人│30
2│整体满意度│≥90%│96%│10`,
  "rows within rows, where nobody knows what 合计 adds": `
支出情况
单位：万元
项目│预算数│决算数
甲类│12.00│10.00
乙类│20.00│17.00
其中：丙│5.00│3.00
丁│5.00│4.00
合计│32.00│20.00`,
  "合计 of more than the three kinds": `
“三公”经费及会议费情况表
单位：万元
项目│预算数│决算数
公务接待费│8│3.00
会议费│30│10.00
合计│38│13.00`,
  "another year in the caption": `
2023年“三公”经费决算情况表
单位：万元
项目│预算数│决算数
公务接待费│4│3.50
合计│30│21.70`,
  "a part by where the money comes from": `
2024年基本支出情况表
单位：万元
项目│决算数│其中：财政拨款决算数
基本支出│2594.23│2500.00
公用经费│223.87│200.00`,
  "a caption of two years over a column of neither": `
2022—2023年“三公”经费情况表
单位：万元
项目│决算数
公务接待费│7.90`,
  "合计 pasted as one cell over number and name": `
项目明细如下：
序号│项目名称│预算数（万元）│决算数（万元）│结余（万元）│执行率（%）│自评得分
1│甲项目│30.00│0.50│29.50│1.67│75.45
2│乙项目│26.10│14.00│12.10│53.64│65.36
合计│56.10│14.50│41.60│25.85`,
  "a rate of a row without an amount, and a ratio that may be one": `
项目情况
单位：万元
项目│预算数│决算数│执行率
甲│10.00│—│50%
乙│10.00│9.00│0.9`,
};

test.each(Object.entries(tables))("silent: %s", (_, table) => {
  expect(foundIn(table)).toEqual([]);
});

test.each([
  ["two rows of heads, the unit over the table", "3.00│", "3.20│", "W24 3.20"],
  ["two rows of heads, the unit over the table", "18.20", "18.90", "W24 18.90"],
  ["the unit in the caption", "20.83", "20.93", "W24 20.93"],
  ["the unit in the heads, numbered rows and a rate", "3.00│", "3.20│", "W24 3.20"],
  ["the unit in the heads, numbered rows and a rate", "71.32", "71.92", "W35 71.92"],
  ["a row for each year", "3.50", "3.60", "W24 3.60"],
  ["a row for each year", "17.83", "17.93", "W24 17.93"],
  ["a row for each year", "20.83", "21.83", "W24 21.83"],
  ["three rows of heads and no names", "│17.83│0│17.83", "│17.83│0│17.73", "W24 17.73"],
  ["three rows of heads and no names", "│3.00", "│3.10", "W24 3.10"],
  ["a list of projects", "28.50", "28.60", "W24 28.60"],
  ["a list of projects", "97.29%", "98.29%", "W35 98.29%"],
  ["a list of projects", "1320.78", "1330.78", "W01 1330.78"],
  ["projects no form tells of", "│95%", "│90%", "W35 90%"],
  ["projects no form tells of", "52.60│93.76%", "53.60│95.54%", "W01 53.60"],
  ["departments and their sum", "52.60", "53.60", "W01 53.60"],
  ["rises and falls", "-2.00", "-3.00", "W35 -3.00"],
  ["rises and falls", "25%", "35%", "W35 35%"],
  ["indicators", "│10", "│9", "W35 9"],
  ["合计 pasted as one cell over number and name", "25.85", "26.85", "W35 26.85"],
  ["another year in the caption", "3.50", "3.60", "W24 3.60"],
])("flagged: %s with %s for %s", (name, right, wrong, found) => {
  const table = tables[name] ?? "";
  expect(table).toContain(right);
  expect(foundIn(table.replace(right, wrong))).toEqual([found]);
});

test("joined cells of a .docx keep the figures under their heads", async () => {
  const body = [
    paragraph("2024年“三公”经费支出情况表（单位：万元）"),
    table(
      row(cell("项目", '<w:vMerge w:val="restart"/>'), cell("2024年", '<w:gridSpan w:val="2"/>'), "2023年"),
      row(cell("", "<w:vMerge/>"), "预算数", "决算数", "决算数"),
      row("公务接待费", "8.00", "3.20", "3.50"),
      row("合计", "45.00", "20.83", "21.70"),
    ),
  ].join("");
  const report = await readReportFile(wordFile(body), "报告.docx");
  const { findings } = runChecks({ ...specimen, report }, asked);
  expect(findings.map(({ code, at }) => `${code} ${at.written}`)).toEqual(["W24 3.20"]);
});
