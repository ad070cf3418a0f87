import { isGiven } from "../../forms/field";
import type { Block } from "../block";
import { paragraph } from "../block";
import {
  amount,
  beyondApproval,
  budgetAndFinal,
  changeFromLastYear,
  finalAccountChange,
  isNought,
} from "../comparison";
import type { Facts } from "../facts";
import { spendingOf } from "../facts";
import { figure } from "../figure";
import { formYear, groupSummary, indicatorList, indicatorsOf } from "../indicators";
import type { Run } from "../run";
import { joined, quoted, say } from "../run";
import { basicFigures } from "./basic-spending";

/** What running the unit cost: basic spending, 公用经费 with its parts, buildings, the measures of economy. */
export function runningCost(facts: Facts): Block[] {
  const { filing, year } = facts;
  const basic = basicFigures(facts);
  const cost = indicatorsOf(facts.overall, ({ group, kindLabel }) => group === "cost" || kindLabel.includes("成本"));
  const measures = filing.basicData?.economyMeasures;
  return [
    ...paragraph(say`${year}年基本支出${joined([budgetAndFinal(basic), finalAccountChange(basic)], "，")}。`),
    ...paragraph(operatingParts(facts)),
    ...paragraph(buildings(facts)),
    ...paragraph(measures ? say`厉行节约保障措施：${quoted(measures)}。` : []),
    ...(cost.length > 0
      ? [
          ...paragraph(groupSummary("成本指标", cost, "overall.costKinds", formYear(facts))),
          ...paragraph(indicatorList(cost)),
        ]
      : []),
  ];
}

const parts = [
  { id: "officeExpenses", name: "办公经费" },
  { id: "utilitiesAndTravel", name: "水费、电费、差旅费" },
  { id: "meetingsAndTraining", name: "会议费、培训费" },
] as const;

/** The parts of 公用经费 that have figures of both years. */
function operatingParts({ filing, year }: Facts): Run[] {
  const told = parts.flatMap(({ id, name }) => {
    const { finalAccount, lastYear } = spendingOf(filing, name, id, id);
    const change = changeFromLastYear(finalAccount, lastYear);
    return isGiven(finalAccount) && change.length > 0 ? [say`${name}决算数${amount(finalAccount)}，${change}`] : [];
  });
  return told.length > 0 ? say`${year}年公用经费中，${joined(told, "；")}。` : [];
}

/** Buildings finished this year; none where the form says 0. */
function buildings({ filing: { basicData }, year }: Facts): Run[] {
  if (!basicData) return [];
  const { approvedArea, actualArea, budgetInvestment, actualInvestment, ...rates } = basicData.buildingControl;
  const { areaControlRate, investmentControlRate } = rates;
  const areas = isGiven(approvedArea) && isGiven(actualArea);
  if (!areas || !isGiven(budgetInvestment) || !isGiven(actualInvestment) || isNought(actualInvestment)) return [];
  return joined([
    say`${year}年完工楼堂馆所项目批复规模${figure(approvedArea)}㎡，实际规模${figure(actualArea)}㎡`,
    isGiven(areaControlRate) ? say`，规模控制率${figure(areaControlRate)}` : "",
    beyondApproval(actualArea, approvedArea, "超过批复规模"),
    say`；预算投资${amount(budgetInvestment)}，实际投资${amount(actualInvestment)}`,
    isGiven(investmentControlRate) ? say`，投资概算控制率${figure(investmentControlRate)}` : "",
    beyondApproval(actualInvestment, budgetInvestment, "超过预算投资"),
    "。",
  ]);
}
