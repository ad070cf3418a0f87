import type { Filing, FundingRow, IndicatorTable, Overall, ScoredForm } from "../../forms/filing";
import { begunColumns, isBlankBasicData, isBlankForm } from "./blank-forms";
import { basicDataRows } from "./basic-data-rows";
import type { FormRow } from "./form-row";
import { withDerived } from "./form-row";

/**
 * Every row of the three tables that asks for figures, in reading order. A form or a column of indicators that nobody
 * has begun is one omission and another check's.
 */
export function rowsOf({ basicData, overall, projects }: Filing): readonly FormRow[] {
  return [
    ...(basicData && !isBlankBasicData(basicData) ? basicDataRows(basicData) : []),
    ...(overall && !isBlankForm(overall) ? scoredRows(overall, breakdownRows(overall)) : []),
    ...projects.flatMap((project) => (isBlankForm(project) ? [] : scoredRows(project, []))),
  ];
}

/** Forms every unit hands in and this workbook does not have. A unit may well have no project. */
export function missingForms({ basicData, overall }: Filing): readonly string[] {
  return [...(basicData ? [] : ["基础数据表"]), ...(overall ? [] : ["部门整体支出绩效自评表"])];
}

function scoredRows({ funding, indicators }: ScoredForm, breakdowns: readonly FormRow[]): readonly FormRow[] {
  return [
    totalRow(funding.total),
    ...funding.parts.map(({ label, initialBudget, annualBudget, executed }) => ({
      label,
      cells: [initialBudget, annualBudget, executed],
    })),
    ...breakdowns,
    ...indicatorRows(indicators),
  ];
}

function totalRow({ label, initialBudget, annualBudget, executed, points, executionRate, score }: FundingRow): FormRow {
  return { label, cells: [initialBudget, ...withDerived(annualBudget, executed, [executionRate, score]), points] };
}

function breakdownRows({ income, nature }: Overall): readonly FormRow[] {
  return [
    { label: income.total.label, cells: Object.values(income) },
    { label: nature.total.label, cells: Object.values(nature) },
  ];
}

function indicatorRows({ rows, totalPoints, totalScore }: IndicatorTable): readonly FormRow[] {
  const columns = begunColumns(rows);
  return [
    ...rows.map((row) => ({
      label: row.name.value ?? "未命名指标",
      cells: columns.map((column) => row[column]),
    })),
    { label: "总分", cells: [totalPoints, totalScore] },
  ];
}
