import type { Block } from "../block";
import { paragraph } from "../block";
import type { Facts } from "../facts";
import { asked } from "../facts";
import { groupReport, indicatorsOf } from "../indicators";
import { say, wanted } from "../run";
import { goalParagraphs } from "./annual-goals";

/** What the unit did: its goal as achieved, then the outputs; costs are told under 运行成本. */
export function dutyPerformance(facts: Facts): Block[] {
  const {
    filing: { overall: form },
    overall,
  } = facts;
  const outputs = indicatorsOf(overall, ({ group }) => group === "output" || group === "other");
  const rows = outputs.filter(({ indicator }) => !indicator.kindLabel.includes("成本"));
  // Two different totals must not both be called 产出指标.
  const name = rows.length < outputs.length ? "产出指标（不含成本指标）" : "产出指标";
  const report = groupReport(facts, name, rows, "overall.outputKinds", "履职任务完成情况");
  return [
    ...(form
      ? goalParagraphs(say`年度总体目标实际完成情况：`, asked("年度总体目标实际完成情况", form.annualGoal.achieved))
      : paragraph(say`${wanted("年度总体目标实际完成情况")}。`)),
    ...report.flatMap(paragraph),
  ];
}
