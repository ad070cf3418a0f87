import type { Change } from "./change";

/** Faults in rows and tables that have names: a blank text, a wrong sum, a score and points, two projects and a unit. */
export const namedFaults = {
  "basicData.economyMeasures": undefined,
  "overall.nature.projectSpending": "1302.78",
  "overall.indicators[整体按期完成率].reason": undefined,
  "overall.indicators[整体受益对象].score": 31,
  "projects[标准化项目].funding.appropriation.executed": 25.8,
  "projects[创新型省份建设项目].funding.total.executionRate": 98.34,
  "projects[其他项目].indicators[保障合格率].points": 18,
  "projects[其他项目].unit": "省公共服务局",
} satisfies Change;
