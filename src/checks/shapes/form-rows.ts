import { isGiven } from "../../forms/field";
import type { Filing, FundingRow, Indicator, Overall, ScoredForm } from "../../forms/filing";
import { begunColumns, isBlankBasicData, isBlankForm } from "./blank-forms";
import { basicDataRows } from "./basic-data-rows";
import type { FormRow } from "./form-row";
import { isBlank, isIncomplete, isSomething, withDerived } from "./form-row";

/**
 * Every row of the three tables that asks for figures and lacks one, in reading order. A form or a column of indicators
 * that nobody has begun is one omission and another check's.
 */
export function incompleteRows({ basicData, overall, projects }: Filing): readonly FormRow[] {
  return [
    ...(basicData && !isBlankBasicData(basicData) ? basicDataRows(basicData).filter(isIncomplete) : []),
    ...(overall && !isBlankForm(overall) ? scoredRows(overall, breakdownRows(overall)) : []),
    ...projects.flatMap((project) => (isBlankForm(project) ? [] : scoredRows(project, []))),
  ];
}

/** Forms every unit hands in and this workbook does not have. A unit may well have no project. */
export function missingForms({ basicData, overall }: Filing): readonly string[] {
  return [...(basicData ? [] : ["基础数据表"]), ...(overall ? [] : ["部门整体支出绩效自评表"])];
}

function scoredRows(form: ScoredForm, breakdowns: readonly FormRow[]): readonly FormRow[] {
  const parts = form.funding.parts.map(({ label, initialBudget, annualBudget, executed }) => ({
    label,
    cells: [initialBudget, annualBudget, executed],
  }));
  return [...[totalRow(form.funding.total), ...parts, ...breakdowns].filter(isIncomplete), ...indicatorRows(form)];
}

/** Without a single amount the whole block was left out, which is another check's. */
function totalRow({ label, initialBudget, annualBudget, executed, points, executionRate, score }: FundingRow): FormRow {
  const cells = [initialBudget, ...withDerived(annualBudget, executed, [executionRate, score]), points];
  const begun = [initialBudget, annualBudget, executed].some(({ state }) => state === "given");
  const judged = isGiven(annualBudget) && annualBudget.value.isZero ? [] : [executionRate, points, score];
  return { label, cells, essential: begun ? [annualBudget, executed, ...judged] : [] };
}

/** A total is no 0 while a part of it is filled in. */
function breakdownRows({ income, nature }: Overall): readonly FormRow[] {
  return [income, nature].map(({ total, ...parts }) => ({
    label: total.label,
    cells: [total, ...Object.values(parts)],
    asked: Object.values(parts).some(isSomething) ? [total] : [],
  }));
}

function indicatorRows({ indicators: { rows, totalPoints, totalScore } }: ScoredForm): readonly FormRow[] {
  const columns = begunColumns(rows);
  // A filing has hundreds of indicators, and nearly every one is complete.
  const indicators = rows
    .filter((row) => columns.some((column) => isBlank(row[column])))
    .map((row) => ({
      label: row.name.value ?? "未命名指标",
      cells: columns.map((column) => row[column]),
      ...neededOf(row),
    }));
  if (!isBlank(totalPoints) && !isBlank(totalScore)) return indicators;
  const scored = rows.some(({ score }) => isGiven(score));
  const essential = scored ? [totalScore] : [];
  return [...indicators, { label: "总分", cells: [totalPoints, totalScore], essential, workedOut: [totalPoints] }];
}

/** What an indicator that counts has to have; one with neither 分值 nor 得分, or worth nothing, is only told besides. */
function neededOf({ target, actual, points, score }: Indicator): Pick<FormRow, "essential" | "asked"> {
  if (isSomething(points)) return { essential: [score], asked: [target, actual] };
  return isSomething(score) ? { essential: [points], asked: [target, actual] } : {};
}
