import { isGiven } from "../../forms/field";
import type { Dimension } from "../../scoring/score-filing";
import { gradeWords } from "../../scoring/grade";
import type { Block, Section } from "../block";
import { paragraph, subheading } from "../block";
import { totalScore, withUnit } from "../comparison";
import type { Facts } from "../facts";
import { figure, sumOfPoints } from "../figure";
import type { Run } from "../run";
import { joined, say, wanted } from "../run";
import { dutyPerformance } from "./duty-performance";
import { managementEfficiency } from "./management-efficiency";
import { runningCost } from "./running-cost";
import { satisfaction } from "./satisfaction";
import { socialEffect } from "./social-effect";
import { sustainability } from "./sustainability";

/** 六、部门整体支出绩效情况: the score, then the six aspects. */
export function performance(facts: Facts): Section {
  return {
    id: "performance",
    name: "部门整体支出绩效情况",
    heading: "六、部门整体支出绩效情况",
    blocks: [
      ...opening(facts),
      subheading(2, "（一）运行成本"),
      ...runningCost(facts),
      subheading(2, "（二）管理效率"),
      ...managementEfficiency(facts),
      subheading(2, "（三）履职效能"),
      ...dutyPerformance(facts),
      subheading(2, "（四）社会效应"),
      ...socialEffect(facts),
      subheading(2, "（五）可持续发展能力"),
      ...sustainability(facts),
      subheading(2, "（六）服务对象满意度"),
      ...satisfaction(facts),
    ],
  };
}

function opening(facts: Facts): Block[] {
  const { filing, year, unit, overall } = facts;
  if (!filing.overall) return paragraph(say`${wanted("部门整体支出绩效自评得分和等级")}。`);
  const total = totalScore(filing.overall);
  const grade = total.kind === "figure" && overall?.grade ? say`，评价等级为“${gradeWords[overall.grade]}”` : "";
  const parts = dimensions(facts);
  return paragraph(
    say`经自评，${unit}${year}年度部门整体支出绩效自评得分${withUnit(total, "分")}${grade}。${parts.length > 0 ? say`其中：${parts}。` : ""}`,
  );
}

const names: Readonly<Record<Exclude<Dimension, "execution">, string>> = {
  cost: "成本指标",
  output: "产出指标",
  benefit: "效益指标",
  satisfaction: "满意度指标",
  other: "其他指标",
};

/** What each part of the form earned, where all its rows say so. */
function dimensions({ filing, overall }: Facts): Run[] {
  const funding = filing.overall?.funding.total;
  const groups = (overall?.dimensions ?? []).flatMap(({ dimension }) => {
    if (dimension === "execution") return [];
    const rows = overall?.indicators.filter(({ indicator }) => indicator.group === dimension) ?? [];
    const earned = sumOfPoints(
      rows.map(({ indicator }) => indicator.score),
      `overall.${dimension}.score`,
    );
    return earned ? [say`${names[dimension]}${earned}分`] : [];
  });
  const execution = funding && isGiven(funding.score) ? [say`预算执行${figure(funding.score)}分`] : [];
  return joined([...execution, ...groups], "，");
}
