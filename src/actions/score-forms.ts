import type { Edition } from "../forms/editions/edition";
import { isGiven } from "../forms/field";
import { readFiling } from "../forms/read-filing";
import { scoreFiling } from "../scoring/score-filing";
import type { ScoredIndicator } from "../scoring/total-score";
import type { Workbook } from "../workbook/workbook";
import type { FillPlan } from "./filling/fill-plan";
import { fieldsOf, planTargets } from "./filling/fill-plan";
import type { FillTarget } from "./filling/fill-target";
import { planDerived } from "./filling/plan-derived";

/**
 * The scores that the rules fix, where the cells say otherwise or nothing, with the totals that follow. What a person has
 * to judge (a tier, a goal in words, a target that can be read two ways) is left alone.
 */
export async function planScores(workbook: Workbook, edition: Edition): Promise<FillPlan> {
  const filing = readFiling(await workbook.read(), edition);
  const fields = fieldsOf(filing);
  const targets = scoreFiling(filing).forms.flatMap(({ indicators }) => indicators.flatMap(targetOf));
  const { lines, unplaced } = planTargets(fields, targets);
  return { lines: [...lines, ...planDerived(filing, fields, lines)], unplaced };
}

function targetOf({ indicator, score: { award, certain } }: ScoredIndicator): FillTarget[] {
  if (award.kind !== "exact" || !certain) return [];
  const { score } = indicator;
  if (isGiven(score) && award.points.agreesWithinRounding(score.value)) return [];
  return [{ key: score.key, value: award.points, from: "按计分规则", example: false }];
}
