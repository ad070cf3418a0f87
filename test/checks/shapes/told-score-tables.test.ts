import { findingsOnSample } from "../../support/sample-findings";

const drawn = (...lines: readonly string[]): string => lines.join("\n").replaceAll("│", "\t");
const own = (caption: string, head: string, ...rows: readonly string[]): string => drawn(caption, head, ...rows);
const whole = ["预算执行│10│9.56", "产出指标│50│50", "效益指标│30│30", "满意度指标│10│10", "合计│100│99.56"];
const of = (changed: Readonly<Record<number, string>>): string[] => whole.map((row, at) => changed[at] ?? row);
const heads = "一级指标│分值│得分";
const caption = "部门整体支出绩效自评表";

test.each<[text: string, found: readonly string[]]>([
  [own(caption, heads, ...of({ 0: "预算执行│10│9.65" })), ["W35 9.65 9.56分"]],
  [
    own(caption, "指标│分值（分）│自评得分", ...of({ 1: "产出指标│50│49", 4: "总分│100│98.56" })),
    ["W35 49 50分", "W35 98.56 99.56分"],
  ],
  [drawn("一、部门整体支出自评情况", "自评得分如下：", heads, ...of({ 4: "合计│100│99.65" })), ["W35 99.65 99.56分"]],
  [
    own("标准化项目自评得分表", heads, "预算执行│10│0.17", "产出指标│50│38.25", "效益指标│30│30", "合计│100│75.45"),
    ["W35 38.25 35.28分"],
  ],
  [
    own(
      caption,
      "一级指标│三级指标│分值│得分",
      "产出指标│开具电子保函│8│8",
      "│完成优化的工程施工行业范本│12│12",
      "合计││100│99.65",
    ),
    ["W35 99.65 99.56分"],
  ],
  [
    own(
      caption,
      "一级指标│二级指标│分值│得分",
      "预算执行│预算执行率│10│9.65",
      "产出指标│数量指标│18│18",
      "合计││100│99.56",
    ),
    ["W35 9.65 9.56分"],
  ],
])("%j has other points than the form", async (text, found) => {
  expect(await findingsOnSample(text)).toEqual(found);
});

test.each([
  own(caption, heads, ...whole),
  own(caption, heads, ...of({ 0: "预算执行│10│9.6", 4: "合计│100│99.6" })),
  own(caption, heads, ...of({ 1: "产出指标│40│40\n成本指标│10│10" })),
  own("财政重点评价部门整体支出得分表", heads, ...of({ 0: "预算执行│10│9.1", 4: "合计│100│99.1" })),
  own("甲项目自评得分表", heads, ...of({ 0: "预算执行│10│9.1", 4: "合计│100│99.1" })),
  own("下属单位整体支出自评得分表", heads, ...of({ 0: "预算执行│10│9.1", 4: "合计│100│99.1" })),
  own("部门整体支出上年绩效自评表", heads, ...of({ 0: "预算执行│10│9.1", 4: "合计│100│99.1" })),
  own("部门整体支出绩效评价指标体系", heads, "投入│10│9", "过程│20│20", "产出│40│40", "效益│30│30", "合计│100│99"),
  own(caption, "一级指标│二级指标│分值│得分", "过程│预算执行率│10│9.1", "产出│产出数量│50│50", "合计││100│99.1"),
  own(caption, "一级指标│分值│自评得分│复核得分", ...of({ 0: "预算执行│10│9.56│9.1", 4: "合计│100│99.56│97.1" })),
  own(caption, heads, "预算执行│20│18", "产出指标│40│39", "效益指标│30│30", "满意度指标│10│10", "合计│100│97"),
  own(caption, heads, "预算执行│10│8", "产出指标│50│40", "合计│100│81"),
  drawn("二、某课题自评情况", "课题自评得分如下：", heads, ...of({ 0: "预算执行│10│9.1", 4: "合计│100│99.1" })),
])("%j is right or of something else", async (text) => {
  expect(await findingsOnSample(text)).toEqual([]);
});
