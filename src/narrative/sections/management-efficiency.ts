import { isGiven } from "../../forms/field";
import type { Block } from "../block";
import { paragraph } from "../block";
import { amount, executionRate, isNought, withUnit } from "../comparison";
import type { Facts } from "../facts";
import { spendingOf } from "../facts";
import { figure } from "../figure";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";

/** How the budget was carried out, and what was purchased. */
export function managementEfficiency(facts: Facts): Block[] {
  return [
    ...paragraph(execution(facts)),
    ...paragraph(procurement(facts)),
    ...paragraph(say`${wanted("预算管理、资产管理、内部控制等制度建设和执行情况")}。`),
  ];
}

function execution({ filing: { overall }, year }: Facts): Run[] {
  if (!overall) return [];
  const { total } = overall.funding;
  const scored = isGiven(total.score)
    ? say`，预算执行分值${withUnit(figure(total.points), "分")}，得分${figure(total.score)}分`
    : "";
  return say`${year}年部门整体支出年初预算数${amount(total.initialBudget)}，全年预算数${amount(total.annualBudget)}，全年执行数${amount(total.executed)}，预算执行率${executionRate(total)}${scored}。`;
}

function procurement({ filing, year }: Facts): Run[] {
  const { budget, finalAccount } = spendingOf(filing, "政府采购金额", "procurement", "procurement");
  const told = [budget, finalAccount].filter(isGiven);
  if (told.length === 0 || told.every(isNought)) return [];
  return say`${year}年政府采购${joined(
    [
      isGiven(budget) ? say`预算数${amount(budget)}` : "",
      isGiven(finalAccount) ? say`决算数${amount(finalAccount)}` : "",
    ],
    "，",
  )}。`;
}
