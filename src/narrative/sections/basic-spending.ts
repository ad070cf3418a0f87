import { isGiven } from "../../forms/field";
import type { Block } from "../block";
import { paragraph } from "../block";
import { budgetAndFinal, finalAccountChange, overspent, withUnit } from "../comparison";
import type { Facts, SpendingFigures } from "../facts";
import { disagree, firstOf, spendingOf } from "../facts";
import { remainder } from "../figure";
import type { Run } from "../run";
import { joined, say } from "../run";
import { ofGeneralBudget } from "./sources-of-money";

/** 人员经费 and 公用经费: what was planned, spent, and how that compares with last year. */
export function basicSpending(facts: Facts): Block[] {
  const { filing, year } = facts;
  const basic = basicFigures(facts);
  const operating = spendingOf(filing, "公用经费", "operatingFunds", "operatingFunds");
  return [
    ...paragraph(
      say`基本支出是为保障单位正常运转、完成日常工作任务发生的支出，由人员经费和公用经费组成。${year}年基本支出${told(basic)}。${ofGeneralBudget(facts, basic)}`,
    ),
    ...paragraph(say`其中：人员经费${personnel(facts, basic, operating)}。`),
    ...paragraph(say`公用经费${told(operating)}。`),
  ];
}

/** 年初预算数…，决算数…，决算数较上年…, and what has to be explained. */
export function told(figures: SpendingFigures): Run[] {
  return joined([budgetAndFinal(figures), overspent(figures), finalAccountChange(figures)], "，");
}

/** 基本支出: 表2 gives what was spent, only 预决算数据 the budget and last year, which then go with its own final account. */
export function basicFigures({ filing }: Facts): SpendingFigures {
  const reference = spendingOf(filing, "基本支出", undefined, "basicSpending");
  const spent = filing.overall?.nature.basicSpending;
  if (spent && disagree(spent, reference.finalAccount)) return reference;
  return { ...reference, finalAccount: firstOf("基本支出决算数（万元）", spent, reference.finalAccount) };
}

/** 人员经费 stands in 预决算数据 alone; without it the rest of 基本支出 is 人员经费. */
function personnel({ filing }: Facts, basic: SpendingFigures, operating: SpendingFigures): Run[] {
  const own = spendingOf(filing, "人员经费", undefined, "personnelFunds");
  if (isGiven(own.finalAccount)) return told(own);
  const rest = remainder(basic.finalAccount, [operating.finalAccount]);
  return rest ? say`决算数${withUnit(rest, "万元")}` : budgetAndFinal(own);
}
