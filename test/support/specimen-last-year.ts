import { createForms, planFormsFor } from "../../src/actions/create-forms";
import { fillFromFigures } from "../../src/actions/fill-forms";
import type { FigureSet, IndicatorFigures } from "../../src/forms/figures";
import { readFiling } from "../../src/forms/read-filing";
import { hunan2024 } from "../../src/forms/editions/hunan-2024";
import { number } from "../../src/workbook/cell";
import type { Snapshot } from "../../src/workbook/workbook";
import { MemoryWorkbook } from "./memory-workbook";
import { specimenFigures } from "./specimen-figures";

/** A line of last year whose 决算数 is what this year's filing gives as 上年决算数. */
function lineOf({ lastYear: spent = 0 }: { readonly lastYear?: number | string | undefined }) {
  return { approved: spent, adjusted: spent, finalAccount: spent, lastYear: spent };
}

/** Money spent to the last fen, or with what was carried into this year left over. */
const money = (spent: number, left = 0) => ({
  initialBudget: spent + left,
  annualBudget: spent + left,
  executed: spent,
});
const none = money(0);

const spentOf: Readonly<Record<string, { readonly spent: number; readonly left: number }>> = {
  标准化项目: { spent: 30, left: 0 },
  创新型省份建设项目: { spent: 20, left: 6.1 },
  其他项目: { spent: 1260, left: 0 },
};

const goals: Readonly<Record<string, readonly [expected: string, achieved: string]>> = {
  标准化项目: ["完成服务标准起草。", "标准已起草并征求意见。"],
  创新型省份建设项目: ["完成课题立项和调研。", "课题已立项，调研已开展。"],
  其他项目: ["保障业务开展和系统更新。", "业务正常开展，系统已更新。"],
};

function lastYearFigures(): FigureSet {
  const { lines = {}, projects = [], overall, ...rest } = specimenFigures;
  return {
    ...rest,
    year: "2023",
    signature: { ...rest.signature, date: "2024年4月8日" },
    lines: {
      ...Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, lineOf(line ?? {})])),
      generalPublicBudget: { ...lineOf({}), ...sumOf() },
      procurement: { approved: 100, adjusted: 100, finalAccount: 96 },
    },
    ...(overall
      ? {
          overall: {
            ...overall,
            expected: "完成平台建设和年度任务。",
            achieved: "平台建成，任务按期完成。",
            indicators: withReasons(overall.indicators),
          },
        }
      : {}),
    projects: projects.map((project) => {
      const { spent, left } = spentOf[project.name] ?? { spent: 0, left: 0 };
      const [expected, achieved] = goals[project.name] ?? ["", ""];
      return {
        ...project,
        lastYear: spent,
        expected,
        achieved,
        indicators: withReasons(project.indicators),
        sources: { appropriation: money(spent, left), carriedForward: none, otherFunds: none },
      };
    }),
  };
}

/** Last year it was something else that went wrong. */
const withReasons = (indicators: readonly IndicatorFigures[] = []): IndicatorFigures[] =>
  indicators.map((one) =>
    one.reason ? { ...one, reason: "设备到货推迟，部分任务延后；今后签约时写明交货期限。" } : one,
  );

/** Personnel 2400, operating 230.1 and projects 1310, with 6.1 left over. */
const sumOf = () => ({ approved: 3946.2, adjusted: 3946.2, finalAccount: 3940.1, lastYear: 3940.1 });

let made: Promise<Snapshot> | undefined;

/** A fresh workbook with last year's specimen, from which this year's 上年 figures come: sound, too. */
export async function lastYearWorkbook(): Promise<MemoryWorkbook> {
  made ??= makeLastYear();
  const workbook = new MemoryWorkbook();
  await workbook.restore(await made);
  return workbook;
}

async function makeLastYear(): Promise<Snapshot> {
  const workbook = new MemoryWorkbook();
  const figures = lastYearFigures();
  await createForms(workbook, planFormsFor(hunan2024, figures));
  const result = await fillFromFigures(workbook, hunan2024, figures, { overwrite: true });
  if (result.unplaced.length > 0) throw new Error(`last year has no cell for ${result.unplaced.join(" ")}`);
  const { basicData } = readFiling(await workbook.read(), hunan2024);
  for (const [name, spent] of Object.entries({ 业务工作经费: 720, 运行维护经费: 540 })) {
    const detail = basicData?.details.find((one) => one.name === name);
    for (const field of [detail?.lastYear, detail?.budget, detail?.finalAccount])
      if (field?.at) workbook.set(field.at, number(spent));
  }
  return workbook.snapshot();
}
