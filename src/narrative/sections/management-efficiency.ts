import { isGiven } from "../../forms/field";
import type { Block } from "../block";
import { paragraph } from "../block";
import { amount, execution, isNought, withUnit } from "../comparison";
import type { Facts } from "../facts";
import { asked, spendingOf } from "../facts";
import { figure } from "../figure";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";

/** How the budget was carried out, and what was purchased. */
export function managementEfficiency(facts: Facts): Block[] {
  return [
    ...paragraph(executed(facts)),
    ...paragraph(procurement(facts)),
    ...paragraph(say`${wanted("预算管理、资产管理、内部控制等制度建设和执行情况")}。`),
  ];
}

function executed({ filing: { overall }, year }: Facts): Run[] {
  if (!overall) return [];
  const { total } = overall.funding;
  const name = "部门整体支出";
  const figures = joined(
    [
      say`年初预算数${amount(asked(`${name}年初预算数（万元）`, total.initialBudget))}`,
      say`全年预算数${amount(asked(`${name}全年预算数（万元）`, total.annualBudget))}`,
      say`全年执行数${amount(asked(`${name}全年执行数（万元）`, total.executed))}`,
      execution(name, total),
      isGiven(total.score)
        ? say`预算执行分值${withUnit(figure(asked("预算执行分值（分）", total.points)), "分")}，得分${figure(total.score)}分`
        : "",
    ],
    "，",
  );
  return say`${year}年${name}${figures}。`;
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
