import { planBlankForms, planFormsFor } from "../../src/actions/create-forms";
import { drawBasicData } from "../../src/forms/basic-data/write";
import { drawBudgetFigures } from "../../src/forms/budget-figures/write";
import type { FormPlan } from "../../src/forms/drawing/form-plan";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { mof2020 } from "../../src/forms/editions/mof-2020";
import { drawOverall } from "../../src/forms/overall/write";
import { drawProject } from "../../src/forms/project/write";
import type { SheetDrawing } from "../../src/workbook/drawing";
import { specimenFigures } from "./specimen-figures";

const [first] = specimenFigures.projects ?? [];

/** Plans that between them draw everything a form can have. */
export const plans: Readonly<Record<string, FormPlan>> = {
  "blank forms of hunan-2024": planBlankForms({ edition: hunan2024, year: "2024", projects: [""] }),
  "blank forms of mof-2020": planBlankForms({
    edition: mof2020,
    year: "2023",
    unit: "某县交通运输局",
    projects: ["农村公路养护", "桥梁检测"],
  }),
  "forms for the specimen": planFormsFor(hunan2024, specimenFigures),
  "forms with cost as a group of its own, two indicators of a kind and long texts": planFormsFor(hunan2024, {
    ...specimenFigures,
    economyMeasures: "严格公务接待审批，压减会议和印刷支出。".repeat(20),
    projects: [
      {
        ...first,
        name: "省级农村饮用水水源地环境保护与综合整治专项资金（第二批）",
        category: "省级专项资金",
        expected: "完成全部年度任务。".repeat(40),
        indicators: [
          { group: "satisfaction", kind: "服务对象满意度指标", name: "群众满意度" },
          { group: "cost", kind: "经济成本指标", name: "单位成本" },
          { group: "output", kind: "数量指标", name: "整治水源地个数" },
          { group: "benefit", kind: "社会效益指标", name: "受益人口", reason: "偏差原因与改进措施。".repeat(12) },
          { group: "output", kind: "数量指标", name: "监测点位数" },
        ],
      },
    ],
  }),
};

/** The sheets of a plan as they are drawn into an empty workbook. */
export function drawingsOf(plan: FormPlan): SheetDrawing[] {
  return [
    drawBudgetFigures(plan, "预决算数据"),
    drawBasicData(plan, "基础数据表"),
    drawOverall(plan, "部门整体支出绩效自评表"),
    ...plan.projects.map((project, at) => drawProject(plan, project, `项目${at + 1}`)),
  ];
}
