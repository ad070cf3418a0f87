import type { Block } from "../block";
import { paragraph } from "../block";
import type { Facts } from "../facts";
import { groupReport, indicatorsOf } from "../indicators";
import { say, wanted } from "../run";

/** 服务对象满意度 with the survey it rests on, which no form asks for. */
export function satisfaction(facts: Facts): Block[] {
  const rows = indicatorsOf(facts.overall, ({ group }) => group === "satisfaction");
  const report = groupReport(facts, "满意度指标", rows, "overall.satisfactionKinds", "服务对象满意度调查结果");
  const survey = rows.length > 0 ? paragraph(say`满意度调查情况：${wanted("调查对象、方式和样本数")}。`) : [];
  return [...report.flatMap(paragraph), ...survey];
}
