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
  const scores = rows.map(({ score }) => score);
  const points = rows.map((row) => row.points);
  if (!scores.some(isGiven)) return { fields: scores };
  return points.some(isGiven) ? undefined : { fields: points };
}
