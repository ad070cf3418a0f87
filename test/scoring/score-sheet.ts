import type { Edition } from "../../src/forms/editions/edition";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import type { Filing, Indicator } from "../../src/forms/filing";
import { readFiling } from "../../src/forms/read-filing";
import { text } from "../../src/workbook/cell";
import { MemoryWorkbook } from "../support/memory-workbook";

/** 一级, 二级, 三级指标, 年度指标值, 实际完成值, 分值, 得分. */
export type IndicatorLine = readonly string[];

export interface ScoreSheet {
  /** 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. */
  readonly funding: readonly string[];
  readonly indicators: readonly IndicatorLine[];
  readonly total?: string;
}

const indicatorHeader = [
  "绩效指标",
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
];
const fundingHeader = ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

/** The rows of a 项目支出绩效自评表, or of the overall form, as they are printed. */
function printed(form: "project" | "overall", { funding, indicators, total = "" }: ScoreSheet): string[][] {
  const heads = {
    project: [
      ["2024年度项目支出绩效自评表"],
      ["项目支出名称", "市民中心运行维护费"],
      ["主管部门", "甲局", "", "实施单位", "乙中心"],
    ],
    overall: [["2024年度部门整体支出绩效自评表"], ["省级预算部门名称", "乙中心"]],
  };
  const overall = form === "overall";
  const parts = overall
    ? [
        ["", "按收入性质分:10", "", "按支出性质分:10"],
        ["", "其中:一般公共预算:10", "", "其中:基本支出:4"],
        ["", "政府性基金拨款:0", "", "项目支出:6"],
        ["", "纳入专户管理的非税收入拨款:0"],
        ["", "其他资金:0"],
      ]
    : [
        ["", "其中:当年财政拨款", "", "", "", "—", "", "—"],
        ["", "上年结转资金", "", "", "", "—", "", "—"],
        ["", "其他资金", "", "", "", "—", "", "—"],
      ];
  return [
    ...heads[form],
    overall ? ["年度预算申请（万元）", ...fundingHeader.slice(1)] : fundingHeader,
    ["", "年度资金总额", ...funding],
    ...parts,
    ["年度总体目标", "预期目标", "", "", "实际完成情况"],
    ["", "保障运行", "", "", "运行正常"],
    indicatorHeader,
    ...indicators.map((line) => ["", ...line, ""]),
    ["总分", "", "", "", "", "", "100", total],
  ];
}

/** Reads forms that were printed and filled in as given. */
export async function filingOf(
  forms: { readonly overall?: ScoreSheet; readonly projects?: readonly ScoreSheet[] },
  edition: Edition = hunan2024,
): Promise<Filing> {
  const workbook = new MemoryWorkbook();
  const sheets = [
    ...(forms.overall ? [["整体", printed("overall", forms.overall)] as const] : []),
    ...(forms.projects ?? []).map((sheet, index) => [`项目${index + 1}`, printed("project", sheet)] as const),
  ];
  for (const [sheet, rows] of sheets)
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => workbook.set({ sheet, row, column }, cell === "" ? undefined : text(cell))),
    );
  return readFiling(await workbook.read(), edition);
}

/** The indicators of one project form. */
export async function indicatorsOf(...indicators: readonly IndicatorLine[]): Promise<readonly Indicator[]> {
  const filing = await filingOf({ projects: [{ funding: ["10", "10", "10", "10", "100%", "10"], indicators }] });
  return filing.projects[0]?.indicators.rows ?? [];
}
