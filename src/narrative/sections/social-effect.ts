import type { Block } from "../block";
import { paragraph } from "../block";
import type { Facts } from "../facts";
import { groupReport, indicatorsOf } from "../indicators";

/** 经济, 社会 and 生态效益; what lasts is told under 可持续发展能力. */
export function socialEffect(facts: Facts): Block[] {
  const benefits = indicatorsOf(facts.overall, ({ group }) => group === "benefit");
  const rows = benefits.filter(({ indicator }) => !indicator.kindLabel.includes("可持续"));
  const name = rows.length < benefits.length ? "效益指标（不含可持续影响指标）" : "效益指标";
  const report = groupReport(facts, name, rows, "overall.benefitKinds", "经济效益、社会效益、生态效益情况");
  return report.flatMap(paragraph);
}
