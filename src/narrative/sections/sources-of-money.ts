import type { Field } from "../../forms/field";
import { absent, isGiven } from "../../forms/field";
import type { Amount } from "../../quantities/amount";
import type { Block } from "../block";
import { paragraph } from "../block";
import { amount, budgetAndFinal, finalAccountChange, isNought, overspent } from "../comparison";
import type { Facts, SpendingFigures } from "../facts";
import { disagree, firstOf, spendingOf } from "../facts";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";

type Source = "generalPublicBudget" | "governmentFunds" | "specialAccountRevenue" | "otherFunds";

/** What is spent besides 一般公共预算, by the rows of 表2. */
const otherSources = [
  { id: "governmentFunds", name: "政府性基金预算支出" },
  { id: "specialAccountRevenue", name: "纳入专户管理的非税收入支出" },
  { id: "otherFunds", name: "其他资金支出" },
] as const satisfies readonly { id: Source; name: string }[];

/** What one kind of money was spent: 表2 gives the final account, only 预决算数据 the budget and last year. */
export function spendingFrom({ filing }: Facts, id: Source, name: string): SpendingFigures {
  const reference = spendingOf(filing, name, undefined, id);
  const spent = filing.overall?.income[id];
  if (!spent || !disagree(spent, reference.finalAccount))
    return { ...reference, finalAccount: firstOf(`${name}决算数（万元）`, spent, reference.finalAccount) };
  // A budget of 0.00 does not go with a final account that only the other sheet knows.
  return isNought(reference.finalAccount) ? alone(name, spent) : reference;
}

function alone(name: string, finalAccount: Field<Amount>): SpendingFigures {
  const none = absent<Amount>(`narrative.${name}`, name);
  return { name, budget: none, adjusted: none, finalAccount, lastYear: none };
}

/** The spending that is none of 一般公共预算. */
function besideGeneralBudget(facts: Facts): SpendingFigures[] {
  return otherSources
    .map(({ id, name }) => spendingFrom(facts, id, name))
    .filter(({ finalAccount }) => isGiven(finalAccount) && !isNought(finalAccount));
}

/**
 * 基本支出 and 项目支出 are told in the section of 一般公共预算, and no form divides them by source: where a fund paid for
 * part of them, the section says so before it tells their totals, or the fund would be told twice.
 */
export function generalBudgetLead(facts: Facts): Block[] {
  const others = besideGeneralBudget(facts);
  if (others.length === 0) return [];
  const general = spendingFrom(facts, "generalPublicBudget", "一般公共预算支出");
  const listed = joined(
    others.map(({ name, finalAccount }) => say`${name}${amount(finalAccount)}`),
    "、",
  );
  return [
    ...paragraph(
      say`${facts.year}年一般公共预算支出${joined([budgetAndFinal(general), overspent(general), finalAccountChange(general)], "，")}。`,
    ),
    ...paragraph(
      say`除一般公共预算支出外，本年支出中还有${listed}。自评表未按资金来源分列基本支出和项目支出，以下基本支出、项目支出为各类资金的合计数。`,
    ),
  ];
}

/** What part of such a total 一般公共预算 paid for; only the unit knows, unless there is nothing to divide. */
export function ofGeneralBudget(facts: Facts, { name, finalAccount }: SpendingFigures): Run[] {
  const general = spendingFrom(facts, "generalPublicBudget", "一般公共预算支出");
  const undivided = [general.finalAccount, finalAccount].some((field) => !isGiven(field) || isNought(field));
  if (undivided || besideGeneralBudget(facts).length === 0) return [];
  return say`${name}中由一般公共预算安排的决算数为${wanted(`一般公共预算安排的${name}决算数（万元）`)}。`;
}
