import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Filing, FundingRow, Project, ProjectSource, SpendingDetail } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { withName } from "./project-names";
import type { ReportItem } from "./report-items";
import { specialsCounterparts } from "./report-sums";
import type { Column, Counterpart, Year } from "./report-ties";

/** What the tables have for an item in one column of one year; of "any" column everything of the year. */
export function itemCounterparts(filing: Filing, item: ReportItem, column: Column, year: Year): readonly Counterpart[] {
  if (column === "any")
    return (["final", "budget"] as const).flatMap((one) => itemCounterparts(filing, item, one, year));
  if (item.id === "specials") return year === -1 ? [] : specialsCounterparts(filing, column);
  // Whether there are government funds at all is asked by itself.
  const found = lineCounterparts(filing, item, column, year);
  return item.id === "governmentFunds" ? found.filter(({ value }) => !value.isZero) : found;
}

/** 表1's 预算数 may be either budget: it speaks only where nothing else does. */
function lineCounterparts(
  filing: Filing,
  item: ReportItem,
  column: Exclude<Column, "any">,
  year: Year,
): readonly Counterpart[] {
  const own = item.basicLine && filing.basicData?.lines[item.basicLine];
  const reference = item.budgetLine && filing.budgetFigures?.lines[item.budgetLine];
  if (year === -1) return counterparts([own?.lastYear, reference?.lastYear]);
  const total = item.id === "total" ? filing.overall?.funding.total : undefined;
  const nature = filing.overall?.nature;
  const spent = item.id === "basicSpending" ? nature?.basicSpending : undefined;
  switch (column) {
    case "initial":
      return orElse(counterparts([reference?.approved, total?.initialBudget]), own?.budget);
    case "adjusted":
      return orElse(counterparts([reference?.adjusted, total?.annualBudget]), own?.budget);
    case "budget":
      return counterparts([
        reference?.approved,
        reference?.adjusted,
        own?.budget,
        total?.initialBudget,
        total?.annualBudget,
      ]);
    case "final":
      return counterparts([own?.finalAccount, reference?.finalAccount, total?.executed, spent]);
  }
}

/** 年度资金总额 of a project's form, and its line in 表1. */
export function projectCounterparts(filing: Filing, project: Project, column: Column): readonly Counterpart[] {
  const line = withName(filing.basicData?.details ?? [], ({ name }) => name, project.projectName.value ?? "");
  return rowCounterparts(project.funding.total, line, column);
}

/** Where the money of a project came from: 当年财政拨款, 上年结转资金, 其他资金. */
export function sourceCounterparts(project: Project, source: ProjectSource, column: Column): readonly Counterpart[] {
  const row = project.funding.parts.find((part) => part.source === source);
  return row ? rowCounterparts(row, undefined, column) : [];
}

/** A line below 项目支出 that has no form of its own: 业务工作经费. */
export function detailCounterparts(line: SpendingDetail, column: Column, year: Year): readonly Counterpart[] {
  if (year === -1) return counterparts([line.lastYear]);
  if (column === "any") return counterparts([line.finalAccount, line.budget]);
  return counterparts([column === "final" ? line.finalAccount : line.budget]);
}

function rowCounterparts(
  { initialBudget, annualBudget, executed }: FundingRow,
  line: SpendingDetail | undefined,
  column: Column,
): readonly Counterpart[] {
  switch (column) {
    case "initial":
      return orElse(counterparts([initialBudget]), line?.budget);
    case "adjusted":
      return orElse(counterparts([annualBudget]), line?.budget);
    case "budget":
      return counterparts([initialBudget, annualBudget, line?.budget]);
    case "final":
      return counterparts([executed, line?.finalAccount]);
    case "any":
      return counterparts([initialBudget, annualBudget, executed, line?.budget, line?.finalAccount]);
  }
}

/** Each of these cells that is filled in. */
export const counterparts = (fields: readonly (Field<Amount> | undefined)[]): readonly Counterpart[] =>
  onlyGiven(fields.filter((field) => field !== undefined)).map((field) => ({ fields: [field], value: field.value }));

const orElse = (found: readonly Counterpart[], field: Field<Amount> | undefined): readonly Counterpart[] =>
  found.length > 0 || !field || !isGiven(field) ? found : counterparts([field]);
