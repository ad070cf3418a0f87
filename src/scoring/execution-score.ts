import type { Edition } from "../forms/editions/edition";
import { given } from "../forms/field";
import type { FundingRow } from "../forms/filing";
import { Points } from "../quantities/points";
import type { Award } from "./score";
import { manual } from "./score";

/**
 * What the budget's execution earns: the edition's points × 全年执行数 ÷ 全年预算数, never more than the points.
 * 10 points, 3876.91 of 4056.50 → 9.56.
 */
export function executionScore(row: FundingRow, { executionPoints }: Edition): Award {
  const filled = given({ budget: row.annualBudget, executed: row.executed });
  if (!filled) return manual("缺全年预算数或全年执行数");
  const [budget, executed] = [filled.budget.value, filled.executed.value];
  if (budget.isZero) return manual("全年预算数为零，执行率无从计算");
  if (budget.isNegative || executed.isNegative) return manual("全年预算数或全年执行数为负");
  return { kind: "exact", points: Points.of(executionPoints).share(executed, budget) };
}
