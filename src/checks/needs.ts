import type { Filing } from "../forms/filing";

/** Parts of a filing a check cannot do without. */
export type Need = "basicData" | "overall" | "projects" | "budgetFigures" | "scoredForms" | "report" | "lastYear";

export const formNames: Readonly<Record<Need, string>> = {
  basicData: "基础数据表",
  overall: "部门整体支出绩效自评表",
  projects: "项目支出绩效自评表",
  budgetFigures: "预决算数据",
  scoredForms: "部门整体支出绩效自评表或项目支出绩效自评表",
  report: "自评报告正文",
  lastYear: "上年自评表",
};

export const whyLacking = (need: Need): string =>
  `${need === "report" || need === "lastYear" ? "没有提供" : "工作簿中没有"}${formNames[need]}`;

export function supplies(filing: Filing, need: Need): boolean {
  switch (need) {
    case "projects":
      return filing.projects.length > 0;
    case "scoredForms":
      return filing.overall !== undefined || filing.projects.length > 0;
    default:
      return filing[need] !== undefined;
  }
}
