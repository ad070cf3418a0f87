import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Amount } from "../../quantities/amount";
import type { Section } from "../block";
import { paragraph } from "../block";
import { budgetAndFinal, finalAccountChange, isNought, overspent } from "../comparison";
import type { Facts } from "../facts";
import { derived, nought, remainder } from "../figure";
import type { FigureRun, Run } from "../run";
import { joined, say, wanted } from "../run";
import { spendingFrom } from "./sources-of-money";

/** 三、政府性基金: the income row of 表2, with the budget and last year where 预决算数据 has them. */
export function governmentFunds(facts: Facts): Section {
  const name = "政府性基金预算支出";
  return section("government-funds", "三", name, fundsOf(facts, name));
}

function fundsOf(facts: Facts, name: string): Run[] {
  const figures = spendingFrom(facts, "governmentFunds", name);
  const { budget, adjusted, finalAccount } = figures;
  const planned = [budget, adjusted].some((field) => isGiven(field) && !isNought(field));
  if (!isGiven(finalAccount)) return unknown(name);
  if (isNought(finalAccount) && !planned) return none(stated(finalAccount), name);
  const amounts = isGiven(budget) ? budgetAndFinal(figures) : say`为${stated(finalAccount)}万元`;
  return say`${facts.year}年${name}${joined([amounts, overspent(figures), finalAccountChange(figures)], "，")}。资金使用情况：${wanted("政府性基金预算支出的使用方向和绩效情况")}。`;
}

/** 四、国有资本经营. */
export const stateCapital = (facts: Facts): Section =>
  section("state-capital", "四", "国有资本经营预算支出", beyondTheRows(facts, "国有资本经营预算支出"));

/** 五、社会保险基金. */
export const socialInsurance = (facts: Facts): Section =>
  section("social-insurance", "五", "社会保险基金预算支出", beyondTheRows(facts, "社会保险基金预算支出"));

/**
 * No form has a row for these. That there is no such spending follows only where 一般公共预算, 政府性基金 and
 * 专户管理的非税收入 make up the whole income; with 其他资金 beside them it may be part of these.
 */
function beyondTheRows({ filing: { overall } }: Facts, name: string): Run[] {
  if (!overall) return unknown(name);
  const { total, generalPublicBudget, governmentFunds: funds, specialAccountRevenue } = overall.income;
  const rest = remainder(total, [generalPublicBudget, funds, specialAccountRevenue], `income.beyond.${name}`);
  return rest?.value.isZero ? none(rest, name) : unknown(name);
}

const stated = (field: Field<Amount> & { readonly value: Amount }): FigureRun =>
  derived("stated", [field], field.value);

const none = (run: FigureRun, name: string): Run[] => say`${nought(run, "无")}${name}。`;

const unknown = (name: string): Run[] => say`${wanted(`${name}情况，没有的填“无”`)}。`;

function section(id: string, numeral: string, name: string, runs: readonly Run[]): Section {
  return { id, name: `${name}情况`, heading: `${numeral}、${name}情况`, blocks: paragraph(runs) };
}
