import type { Section } from "../block";
import { paragraph, subheading } from "../block";
import type { Facts } from "../facts";
import { named } from "../indicators";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";
import type { MissedIndicator } from "../shortfalls";
import { halfOf, missedIndicators, slowExecutions, subjectOf } from "../shortfalls";
import { numerals } from "./numerals";

/** 八、下一步改进措施: one answer to each kind of problem, with the remedies the forms name. */
export function improvements(facts: Facts): Section {
  const slow = slowExecutions(facts);
  const missed = missedIndicators(facts);
  const kinds = [
    {
      name: "加强预算执行管理",
      blocks: slow.length > 0 ? paragraph(execution(facts)) : [],
    },
    { name: "改进绩效目标管理", blocks: missed.flatMap((one) => paragraph(remedy(one))) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    id: "improvements",
    name: "下一步改进措施",
    heading: "八、下一步改进措施",
    blocks: [
      ...kinds.flatMap(({ name, blocks }, at) => [subheading(2, `（${numerals[at]}）${name}`), ...blocks]),
      ...paragraph(say`${wanted(kinds.length > 0 ? "其他改进措施，没有的删去本段" : "下一步改进措施")}。`),
    ],
  };
}

function execution(facts: Facts): Run[] {
  const subjects = joined(slowExecutions(facts).map(subjectOf), "、");
  return say`针对${subjects}预算执行率偏低的问题，提前编排用款计划，定期通报支付进度，及时协调解决执行中的困难。具体措施：${wanted("加快预算执行的具体措施和时限")}。`;
}

function remedy({ form, indicator }: MissedIndicator): Run[] {
  const measure = halfOf(indicator.reason, "remedy") ?? wanted("该指标的改进措施");
  return say`${subjectOf(form)}${named(indicator.name)}：${measure}。`;
}
