import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";

/**
 * Why none of a form's indicators can be judged by its score: there are none, the form has no 分值 or 得分 column (a
 * county's form of 2020 had neither), or not one score is filled in yet. Undefined when there is something to judge.
 */
export function whyNotScored({
  indicators: { rows, totalScore },
}: ScoredForm): { readonly fields: readonly Field<unknown>[]; readonly reason?: string } | undefined {
  if (rows.length === 0) return { fields: [totalScore], reason: "没有指标行" };
  if (!rows.some(({ score }) => isGiven(score))) return { fields: rows.map(({ score }) => score) };
  return rows.some(({ points }) => isGiven(points)) ? undefined : { fields: rows.map(({ points }) => points) };
}
