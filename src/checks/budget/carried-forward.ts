import { isGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import type { Counterpart, Source } from "../shapes/counterparts";
import { budgetCounterparts, sourceOf } from "../shapes/counterparts";
import { tieOut } from "../shapes/tie-out";

export default tieOut({
  id: "budget/carried-forward",
  code: "B05",
  title: "上年结转资金应与预决算数据中各项目的上年结转一致",
  basis: "审核常识",
  severity: "warning",
  needs: ["budgetFigures"],
  counterparts: (filing) => [
    ...overallCounterparts(filing),
    ...budgetCounterparts(filing).filter(({ from }) => from === "carriedForward"),
  ],
});

const columns = ["initialBudget", "annualBudget"] as const;

/** 表2 may print the sources too; what it has above the projects' money was carried forward in 基本支出. */
function overallCounterparts({ overall, budgetFigures }: Filing): readonly Counterpart[] {
  const row = overall?.funding.parts.find(({ source }) => source === "carriedForward");
  if (!overall || !row || !budgetFigures) return [];
  const all = columns.map((column) => {
    const fields = budgetFigures.projects.map(({ sources }) => sources.carriedForward[column]);
    return { form: overall.name, stated: row[column], sources: [sourceOf("预决算数据各项目上年结转之和", fields)] };
  });
  return all.filter(({ stated, sources: [source] }) => !isGiven(stated) || !isBelow(source, stated.value));
}

const isBelow = (source: Source | undefined, stated: Amount): boolean =>
  source === undefined || stated.clearlyExceeds(source.amount ?? Amount.zero);
