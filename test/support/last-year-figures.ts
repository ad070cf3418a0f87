import type { FigureSet, IndicatorFigures } from "../../src/forms/figures";

/** What last year's filing was, as this year's figures tell of it: the same forms, spent as 上年决算数 says, what was carried into this year left over. */
export function lastYearFigures({ lines = {}, projects = [], overall, signature, ...rest }: FigureSet): FigureSet {
  const left = projects.map(({ sources }) => String(sources?.carriedForward?.annualBudget ?? "0"));
  const leftInAll = left.reduce(plus, "0");
  return {
    ...rest,
    year: String(Number(rest.year) - 1),
    ...(signature ? { signature: { ...signature, date: "2024年4月8日" } } : {}),
    lines: Object.fromEntries(
      Object.entries(lines).map(([id, line]) => {
        if (line?.lastYear === undefined) return [id, line];
        const spent = String(line.lastYear);
        const budget = id === "generalPublicBudget" ? plus(spent, leftInAll) : spent;
        return [id, { approved: budget, adjusted: budget, finalAccount: spent, lastYear: spent }];
      }),
    ),
    ...(overall
      ? {
          overall: {
            ...overall,
            expected: "完成上级部署的各项工作。",
            achieved: "上级部署的工作均已办结。",
            indicators: (overall.indicators ?? []).map(withReason),
          },
        }
      : {}),
    projects: projects.map((project, at) => {
      const spent = String(project.lastYear ?? "0");
      const budget = plus(spent, left[at] ?? "0");
      const none = { initialBudget: "0", annualBudget: "0", executed: "0" };
      return {
        ...project,
        expected: "办理本年度受理的事项。",
        achieved: "受理的事项已按时限办结。",
        indicators: (project.indicators ?? []).map(withReason),
        sources: {
          appropriation: { initialBudget: budget, annualBudget: budget, executed: spent },
          carriedForward: none,
          otherFunds: none,
        },
      };
    }),
  };
}

/** Last year it was something else that went wrong. */
const withReason = (one: IndicatorFigures): IndicatorFigures =>
  one.reason ? { ...one, reason: "设备到货推迟，部分任务延后；今后签约时写明交货期限。" } : one;

/** Two printed amounts added up, with the decimals of the longer one. */
function plus(one: string, other: string): string {
  const decimals = Math.max(...[one, other].map((text) => text.split(".")[1]?.length ?? 0));
  return (Number(one) + Number(other)).toFixed(decimals);
}
