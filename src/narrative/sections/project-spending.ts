import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { FundingRow, Project, SpendingDetail } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import type { Block } from "../block";
import { paragraph, subheading } from "../block";
import { amount, execution, totalScore, withUnit } from "../comparison";
import type { Facts, ProjectFact, SpendingFigures } from "../facts";
import { asked, disagree, spendingOf } from "../facts";
import { count, nought, remainder, sum } from "../figure";
import type { Run } from "../run";
import { joined, quoted, say, wanted } from "../run";
import { lineName, projectName } from "./annual-goals";
import { told } from "./basic-spending";
import { ofGeneralBudget } from "./sources-of-money";

/** 项目支出: the whole, each 省级专项资金, and the other projects. */
export function projectSpending(facts: Facts): Block[] {
  const total = totalFigures(facts);
  return [
    ...paragraph(
      say`项目支出是在基本支出之外为完成特定工作任务发生的支出，包括业务工作经费、运行维护经费和省级专项资金等。${facts.year}年项目支出${told(total)}。${ofGeneralBudget(facts, total)}`,
    ),
    subheading(3, "1. 省级专项资金使用和管理情况"),
    ...special(facts, total),
    subheading(3, "2. 其他项目支出资金使用和管理情况"),
    ...others(facts, total),
  ];
}

const totalFigures = ({ filing }: Facts): SpendingFigures =>
  spendingOf(filing, "项目支出", "projectSpending", "projectSpending");

const specialLines = ({ projects }: Facts): SpendingDetail[] =>
  projects.special.flatMap(({ line }) => (line ? [line] : []));

/** The lines below 项目支出 that are no 省级专项资金, a heading standing for the lines that spell it out. */
function otherLines({ filing: { basicData } }: Facts): SpendingDetail[] {
  const own = (basicData?.details ?? []).filter(({ category }) => category !== "special");
  const stands = (line: SpendingDetail): boolean => line.heading && isGiven(line.finalAccount);
  return own.filter((line) =>
    line.heading
      ? isGiven(line.finalAccount) || isGiven(line.budget)
      : !own.some((heading) => stands(heading) && heading.category === line.category),
  );
}

function special(facts: Facts, total: SpendingFigures): Block[] {
  const { special: funds } = facts.projects;
  if (funds.length === 0) return withoutSpecial(facts, total);
  return [
    ...paragraph(
      say`${facts.year}年省级专项资金共${count(funds.flatMap(nameCells), "specialFunds")}项${specialTotals(facts)}。`,
    ),
    ...funds.flatMap((fund) => [...paragraph(fundSentence(fund)), ...outcome(fund)]),
    ...paragraph(say`资金管理情况：${wanted("省级专项资金管理制度和执行情况")}。`),
  ];
}

/** A cell to lead to: the name on the form, else a figure of the line. */
function nameCells({ name, line }: ProjectFact): readonly Field<unknown>[] {
  return name && isGiven(name) ? [name] : line ? [line.finalAccount] : name ? [name] : [];
}

function specialTotals(facts: Facts): Run[] {
  const lines = specialLines(facts);
  const [budget, spent] = [
    sum(
      lines.map((line) => line.budget),
      "specialFunds.budget",
    ),
    sum(
      lines.map((line) => line.finalAccount),
      "specialFunds.finalAccount",
    ),
  ];
  if (lines.length < 2 || lines.length < facts.projects.special.length || !budget || !spent) return [];
  return say`，年初预算数合计${budget}万元，决算数合计${spent}万元`;
}

/** That there is none follows where 表1's other lines make up the whole; blank lines alone do not say so. */
function withoutSpecial(facts: Facts, { finalAccount }: SpendingFigures): Block[] {
  const lines = otherLines(facts);
  const rest = remainder(
    finalAccount,
    lines.map((line) => line.finalAccount),
    "specialFunds.none",
  );
  return lines.length > 0 && rest?.value.isZero
    ? paragraph(say`${facts.year}年${nought(rest, "无")}省级专项资金支出。`)
    : paragraph([wanted("省级专项资金使用和管理情况，无省级专项资金的填“无”")]);
}

function fundSentence(fund: ProjectFact): Run[] {
  const { line, form } = fund;
  const total = form && fundingOf(form);
  // 年初预算数 of 表1 beside 全年预算数 of another form tells of an adjustment only where the two forms agree.
  const own = line && !(total && disagree(line.budget, total.initialBudget)) ? line : undefined;
  const spent = own ? say`决算数${amount(finalOf(own))}` : total ? say`全年执行数${amount(total.executed)}` : "";
  const budget = own ? budgetOf(own) : total?.initialBudget;
  const figures = joined(
    [
      budget ? say`年初预算数${amount(budget)}` : "",
      total ? say`全年预算数${amount(total.annualBudget)}` : "",
      spent,
      total ? execution("该项目", total) : "",
      form ? say`自评得分${withUnit(totalScore(form), "分")}` : "",
    ],
    "，",
  );
  return say`${projectName(fund)}：${figures}。`;
}

const budgetOf = ({ name, budget }: SpendingDetail): Field<Amount> => asked(`${name}年初预算数（万元）`, budget);
const finalOf = ({ name, finalAccount }: SpendingDetail): Field<Amount> => asked(`${name}决算数（万元）`, finalAccount);

/** 年度资金总额 of a project, its cells asked for by what they are. */
function fundingOf({ funding: { total } }: Project): FundingRow {
  return {
    ...total,
    initialBudget: asked("该项目年初预算数（万元）", total.initialBudget),
    annualBudget: asked("该项目全年预算数（万元）", total.annualBudget),
    executed: asked("该项目全年执行数（万元）", total.executed),
  };
}

function outcome({ form }: ProjectFact): Block[] {
  return form
    ? paragraph(say`目标完成情况：${quoted(asked("该项目年度目标实际完成情况", form.annualGoal.achieved))}。`)
    : [];
}

function others(facts: Facts, total: SpendingFigures): Block[] {
  const lines = otherLines(facts);
  const shown = lines.map(
    (line) => say`${lineName(line)}年初预算数${amount(budgetOf(line))}，决算数${amount(finalOf(line))}`,
  );
  return [
    ...paragraph(otherTotals(facts, total)),
    ...(shown.length > 0 ? paragraph(say`其中：${joined(shown, "；")}。`) : []),
    ...facts.projects.others.flatMap((fact) => [...paragraph(formSentence(fact)), ...outcome(fact)]),
    ...paragraph(say`资金管理情况：${wanted("其他项目支出资金管理制度和执行情况")}。`),
  ];
}

/** What is left of 项目支出 beside the special funds. */
function otherTotals(facts: Facts, total: SpendingFigures): Run[] {
  const lines = specialLines(facts);
  const complete = lines.length === facts.projects.special.length && facts.filing.basicData !== undefined;
  const rest = (column: "budget" | "finalAccount"): Run =>
    (complete
      ? remainder(
          total[column],
          lines.map((line) => line[column]),
          `otherProjects.${column}`,
        )
      : undefined) ?? wanted(column === "budget" ? "其他项目支出年初预算数（万元）" : "其他项目支出决算数（万元）");
  return say`${facts.year}年其他项目支出年初预算数${withUnit(rest("budget"), "万元")}，决算数${withUnit(rest("finalAccount"), "万元")}。`;
}

function formSentence(fact: ProjectFact): Run[] {
  const { form } = fact;
  if (!form) return [];
  const total = fundingOf(form);
  const figures = joined(
    [
      say`全年预算数${amount(total.annualBudget)}`,
      say`全年执行数${amount(total.executed)}`,
      execution("该项目", total),
      say`自评得分${withUnit(totalScore(form), "分")}`,
    ],
    "，",
  );
  return say`${projectName(fact)}：${figures}。`;
}
