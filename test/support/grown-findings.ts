import { checks } from "../../src/checks/index";
import { runChecks } from "../../src/checks/run-checks";
import type { FigureSet, IndicatorFigures } from "../../src/forms/figures";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { readFiling } from "../../src/forms/read-filing";
import { filingOf } from "./generated-filing";
import { specimenFigures } from "./specimen-figures";

const line = (lastYear: number, approved: number, adjusted: number, finalAccount: number) => ({
  approved,
  adjusted,
  finalAccount,
  lastYear,
});

const none = { initialBudget: 0, annualBudget: 0, executed: 0 };

const money = (initialBudget: number, annualBudget: number, executed: number) => ({
  initialBudget,
  annualBudget,
  executed,
});

const pattern = specimenFigures.projects?.[0] ?? { name: "" };

function indicatorsWith(changes: Readonly<Record<string, Partial<IndicatorFigures>>>): IndicatorFigures[] {
  return (pattern.indicators ?? []).map((one) => ({ ...one, ...changes[one.kind ?? ""] }));
}

const project = (
  name: string,
  lastYear: number,
  appropriation: ReturnType<typeof money>,
  carriedForward = none,
): NonNullable<FigureSet["projects"]>[number] => ({
  ...pattern,
  name,
  category: "业务工作经费",
  lastYear,
  sources: { appropriation, carriedForward, otherFunds: none },
  indicators: indicatorsWith({
    数量指标: { name: `${name.slice(0, 4)}任务数` },
    质量指标: { name: name.startsWith("河道") ? "资源化利用率" : "工程合格率" },
  }),
});

/** A unit whose budget grew within the year: additions, money carried forward, a government fund that pays parts of projects. */
const grownFigures: FigureSet = {
  ...specimenFigures,
  unit: "临江县水务局",
  lines: {
    ...specimenFigures.lines,
    generalPublicBudget: line(1822.51, 1920, 2062.5, 2008.76),
    governmentFunds: line(281.06, 300, 385.4, 352.18),
    personnelFunds: line(1388.4, 1400, 1462.5, 1451.27),
    operatingFunds: line(139.85, 150, 150, 147.63),
    officeExpenses: line(30, 32, 32, 31.2),
    utilitiesAndTravel: line(40, 42, 42, 41.5),
    meetingsAndTraining: line(10, 11, 11, 9.8),
    vehicleRunning: line(17.2, 18, 18, 16.45),
    travelAbroad: line(0, 0, 0, 0),
    hospitality: line(5.03, 6, 6, 4.12),
    procurement: line(84.3, 90, 120, 112.46),
  },
  overall: {
    expected: "保障城乡供水安全，完成年度治理任务。",
    achieved: "供水安全，治理任务完成。",
    indicators: [
      ...indicatorsWith({ 服务对象满意度指标: { name: "用水户满意度", points: 5, score: 5 } }),
      {
        ...(indicatorsWith({}).at(-1) ?? {}),
        name: "教职工满意度",
        actual: "93%",
        points: 5,
        score: 5,
      },
    ] as IndicatorFigures[],
  },
  projects: [
    project("河道清淤项目", 388.72, money(420, 500, 471.36)),
    project("农村供水改造项目", 150.6, money(180, 180, 168.5), money(30, 30, 30)),
    project("水库除险加固专项", 0, money(0, 85.4, 52.18)),
    project("节水宣传项目", 36, money(40, 40, 40)),
  ],
};

const content = filingOf(grownFigures, hunan2024).then((workbook) => workbook.read());
const ofReport = checks.filter(({ needs }) => needs.includes("report"));

/** What the checks find wrong in some sentences of a report on this unit: the words and what they should be. */
export async function findingsOnGrown(text: string): Promise<string[]> {
  const filing = readFiling(await content, hunan2024, { report: { name: "报告.docx", text } });
  return runChecks(filing, ofReport)
    .findings.filter(({ at, severity }) => at.passage && severity !== "reminder")
    .map(({ code, at, expected }) => `${code} ${at.written}${expected === undefined ? "" : ` ${expected}`}`);
}
