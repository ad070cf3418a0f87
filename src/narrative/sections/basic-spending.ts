import { isGiven } from "../../forms/field";
import type { Block } from "../block";
import { paragraph } from "../block";
import { budgetAndFinal, changeFromLastYear, withUnit } from "../comparison";
import type { Facts, SpendingFigures } from "../facts";
import { firstOf, spendingOf } from "../facts";
import { remainder } from "../figure";
import type { Run } from "../run";
import { joined, say } from "../run";

/** 人员经费 and 公用经费: what was planned, spent, and how that compares with last year. */
export function basicSpending(facts: Facts): Block[] {
  const { filing, year } = facts;
  const basic = basicFigures(facts);
  const operating = spendingOf(filing, "公用经费", "operatingFunds", "operatingFunds");
  const change = changeFromLastYear(basic.finalAccount, basic.lastYear);
  return [
    ...paragraph(
      say`基本支出是为保障单位正常运转、完成日常工作任务发生的支出，由人员经费和公用经费组成。${year}年基本支出${budgetAndFinal(basic)}${change.length > 0 ? say`，决算数${change}` : ""}。`,
    ),
    ...paragraph(say`其中：人员经费${personnel(facts, basic, operating)}。`),
    ...paragraph(say`公用经费${joined([budgetAndFinal(operating), ownChange(operating)], "，")}。`),
  ];
}

/** 基本支出: 表2 gives what was spent, only 预决算数据 the budget and last year. */
export function basicFigures({ filing }: Facts): SpendingFigures {
  const reference = spendingOf(filing, "基本支出", undefined, "basicSpending");
  const finalAccount = firstOf("基本支出决算数", filing.overall?.nature.basicSpending, reference.finalAccount);
  return { ...reference, finalAccount };
}

function ownChange({ finalAccount, lastYear }: SpendingFigures): Run[] {
  const change = changeFromLastYear(finalAccount, lastYear);
  return change.length > 0 ? say`决算数${change}` : [];
}

/** 人员经费 stands in 预决算数据 alone; without it the rest of 基本支出 is 人员经费. */
function personnel({ filing }: Facts, basic: SpendingFigures, operating: SpendingFigures): Run[] {
  const own = spendingOf(filing, "人员经费", undefined, "personnelFunds");
  if (isGiven(own.finalAccount)) return joined([budgetAndFinal(own), ownChange(own)], "，");
  const rest = remainder(basic.finalAccount, [operating.finalAccount]);
  return rest ? say`决算数${withUnit(rest, "万元")}` : budgetAndFinal(own);
}
