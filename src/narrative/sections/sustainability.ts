import type { Block } from "../block";
import { paragraph } from "../block";
import type { Facts } from "../facts";
import { groupReport, indicatorsOf } from "../indicators";

/** 可持续影响. */
export function sustainability(facts: Facts): Block[] {
  const rows = indicatorsOf(
    facts.overall,
    ({ group, kindLabel }) => group === "benefit" && kindLabel.includes("可持续"),
  );
  const report = groupReport(facts, "可持续影响指标", rows, "overall.sustainableKinds", "可持续发展能力建设情况");
  return report.flatMap(paragraph);
}
