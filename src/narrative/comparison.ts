import type { Field, Given } from "../forms/field";
import { isGiven } from "../forms/field";
import type { FundingRow, ScoredForm } from "../forms/filing";
import type { Amount } from "../quantities/amount";
import type { Fixed } from "../quantities/fixed";
import type { SpendingFigures } from "./facts";
import { asked, pair } from "./facts";
import { derived, difference, figure, growth, nought, printed, share, sumOfPoints } from "./figure";
import type { Run } from "./run";
import { joined, say, wanted } from "./run";

/** True when the figure would be read as nought: 0, 0.00, 0.00%. */
const looksNought = (run: Run): boolean => run.kind === "figure" && /^0(?:\.0+)?%?$/.test(run.text);

/**
 * This year beside last year: “较上年减少1.20万元，下降5.53%”, “与上年持平”, “上年无此项支出”. Nothing at all where
 * one of the two is missing: a blank cell is not a year without spending.
 */
export function changeFromLastYear(now: Field<Amount>, before: Field<Amount>): Run[] {
  const both = pair(now, before);
  if (!both) return [];
  const [current, last] = both;
  if (current.value.equals(last.value)) return sameAsLastYear(current.value.isZero, now, before);
  if (last.value.isZero) return say`上年${nought(derived("stated", [last], last.value), "无")}此项支出`;
  const apart = difference(current, last);
  const rose = current.value.isMoreThan(last.value);
  if (looksNought(apart)) return say`与上年${nought(apart, "基本持平")}`;
  const percent = growth(current, last);
  const moved = say`较上年${rose ? "增加" : "减少"}${apart}万元`;
  if (!percent || looksNought(percent)) return moved;
  return say`${moved}，${rose ? "增长" : "下降"}${percent}`;
}

function sameAsLastYear(isZero: boolean, now: Field<Amount>, before: Field<Amount>): Run[] {
  if (isZero || !isGiven(now) || !isGiven(before)) return [];
  return say`与上年${nought(difference(now, before), "持平")}`;
}

/** The same in a cell of a table: 下降5.53%, 持平, 上年无, —. */
export function changeInTable(now: Field<Amount>, before: Field<Amount>): Run[] {
  const both = pair(now, before);
  if (!both) return say`—`;
  const [current, last] = both;
  if (current.value.equals(last.value)) return [nought(difference(current, last), "持平")];
  if (last.value.isZero) return say`上年${nought(derived("stated", [last], last.value), "无")}`;
  const percent = growth(current, last);
  if (!percent) return say`—`;
  return say`${current.value.isMoreThan(last.value) ? "增长" : "下降"}${percent}`;
}

/** 决算数较上年减少1.20万元，下降5.53%; without 决算数 where last year had nothing to compare it with: 上年无此项支出. */
export function finalAccountChange({ finalAccount, lastYear }: SpendingFigures): Run[] {
  const change = changeFromLastYear(finalAccount, lastYear);
  return change.length === 0 || (isGiven(lastYear) && lastYear.value.isZero) ? change : say`决算数${change}`;
}

/** 年初预算数45.00万元，调整预算数45.00万元，决算数20.83万元. The adjusted budget only where a cell gives it. */
export function budgetAndFinal({ budget, adjusted, finalAccount }: SpendingFigures): Run[] {
  return joined(
    [
      say`年初预算数${amount(budget)}`,
      isGiven(adjusted) ? say`调整预算数${amount(adjusted)}` : "",
      say`决算数${amount(finalAccount)}`,
    ],
    "，",
  );
}

/** Asks why more was spent than the year's budget allows, as adjusted where it was. */
export function overspent(figures: SpendingFigures, within?: Field<Amount>): Run[] {
  const { budget, adjusted } = figures;
  return isGiven(adjusted)
    ? beyond(figures, adjusted, "调整预算数", within)
    : beyond(figures, budget, "年初预算数", within);
}

/** Asks why more was spent than this budget; nothing where it was kept, or where there was none. */
export function beyond(
  { name, finalAccount }: SpendingFigures,
  budget: Field<Amount>,
  called: string,
  within?: Field<Amount>,
): Run[] {
  const both = pair(finalAccount, budget);
  if (!both || isNought(budget) || !exceeds(both[0], both[1])) return [];
  return [wanted(`${name}决算数超过${called}的原因`, { field: both[0], question: "overspent", within })];
}

/** 超过批复规模: asks why more was built or invested than was allowed. */
export function beyondApproval(actual: Given<Fixed>, approved: Given<Fixed>, what: string): Run[] {
  if (!actual.value.isMoreThan(approved.value)) return [];
  return say`，${wanted(`${what}的原因`, { field: actual, question: "overspent" })}`;
}

/** More as printed: 45.004 beside 45.00 is the same money. */
const exceeds = (spent: Given<Amount>, allowed: Given<Amount>): boolean =>
  spent.value.isMoreThan(allowed.value) && printed(spent.value) !== printed(allowed.value);

/** 20.83万元; what is wanted stands without a unit. */
export function amount(field: Field<Amount>): Run[] {
  return withUnit(figure(field), "万元");
}

/** 为年初预算数的46.29%; nothing where there is no budget to compare with. */
export function partOfBudget(finalAccount: Field<Amount>, budget: Field<Amount>): Run[] {
  const part = share(finalAccount, budget);
  return part ? say`决算数为年初预算数的${part}` : [];
}

/** True when the cell is filled in and its figure is nought as printed. */
export function isNought(field: Field<Amount>): boolean {
  return isGiven(field) && /^-?0(?:\.0+)?$/.test(printed(field.value));
}

/** 预算执行率95.57%, with the reason wanted where more was executed than budgeted. Nothing divides by a budget of nought. */
export function execution(subject: string, { executionRate: stated, executed, annualBudget }: FundingRow): Run[] {
  if (isNought(annualBudget))
    return isGiven(executed) && !isNought(executed) ? [wanted(`${subject}未安排预算而有支出的原因`)] : [];
  const both = pair(executed, annualBudget);
  const rate = isGiven(stated) ? figure(stated) : share(executed, annualBudget);
  const over = both && exceeds(both[0], both[1]) ? [wanted(`${subject}全年执行数超过全年预算数的原因`)] : [];
  return joined([say`预算执行率${rate ?? wanted(`${subject}预算执行率（%）`)}`, over], "，");
}

/** The total a form states, else the sum of its rows. */
export function totalScore({ funding, indicators }: ScoredForm): Run {
  const { rows, present } = indicators;
  const stated = asked("自评得分（分）", indicators.totalScore);
  if (isGiven(stated) || !present) return figure(stated);
  const scores = [funding.total.score, ...rows.map(({ score }) => score)];
  return sumOfPoints(scores, `${stated.key}.summed`) ?? figure(stated);
}

/** 98.65分; what is wanted stands without a unit. */
export function withUnit(run: Run, unit: string): Run[] {
  return run.kind === "figure" ? say`${run}${unit}` : [run];
}
