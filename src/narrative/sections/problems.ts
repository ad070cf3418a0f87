import { isGiven } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";
import type { Block, Section } from "../block";
import { paragraph, subheading } from "../block";
import { amount, execution, withUnit } from "../comparison";
import type { Facts } from "../facts";
import { figure } from "../figure";
import { named } from "../indicators";
import type { Run } from "../run";
import { joined, quoted, say, wanted } from "../run";
import type { MissedIndicator } from "../shortfalls";
import { executionReason, halfOf, missedIndicators, slowExecutions, subjectOf } from "../shortfalls";
import { numerals } from "./numerals";

/** 七、存在的问题及原因分析: what the tables show to be short, each with the reason its form gives. */
export function problems(facts: Facts): Section {
  const kinds = [
    { name: "部分资金预算执行率偏低", blocks: slowExecutions(facts).flatMap((form) => paragraph(slow(form))) },
    { name: "部分绩效指标未达到预期", blocks: missedIndicators(facts).flatMap((missed) => paragraph(miss(missed))) },
    { name: "部分基础数据有待补充", blocks: gaps(facts) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    id: "problems",
    name: "存在的问题及原因分析",
    heading: "七、存在的问题及原因分析",
    blocks: [
      ...kinds.flatMap(({ name, blocks }, at) => [subheading(2, `（${numerals[at]}）${name}`), ...blocks]),
      ...paragraph(say`${wanted(kinds.length > 0 ? "其他存在的问题及原因，没有的删去本段" : "存在的问题及原因")}。`),
    ],
  };
}

function slow(form: ScoredForm): Run[] {
  const { total } = form.funding;
  const why = executionReason(form) ?? wanted(`${subjectName(form)}预算执行率偏低的原因`);
  return say`${subjectOf(form)}全年预算数${amount(total.annualBudget)}，全年执行数${amount(total.executed)}，${execution(subjectName(form), total)}。原因：${why}。`;
}

const subjectName = (form: ScoredForm): string => ("projectName" in form ? "该项目" : "部门整体支出");

function miss({ form, indicator }: MissedIndicator): Run[] {
  const { name, target, actual, points, score } = indicator;
  const why = halfOf(indicator.reason, "reason") ?? wanted("该指标未达到预期的原因");
  const scored =
    isGiven(points) && isGiven(score)
      ? say`，分值${withUnit(figure(points), "分")}，得分${withUnit(figure(score), "分")}`
      : "";
  return say`${subjectOf(form)}${named(name)}年度指标值${quoted(target)}，实际完成值${quoted(actual)}${scored}。原因：${why}。`;
}

/** What a review could not look at because its cells are empty; a reader is asked for it, not told of it. */
function gaps({ missing }: Facts): Block[] {
  const labels = [...new Set(missing.map(({ label }) => label))];
  return labels.length > 0
    ? paragraph(
        say`下列数据需补充核实：${joined(
          labels.map((label) => [wanted(label)]),
          "、",
        )}。`,
      )
    : [];
}
