import type { Project } from "../../forms/filing";
import { given } from "../../forms/field";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/claims-fit-execution",
  code: "W16",
  title: "执行率很低时不应笼统写资金使用效益最大、任务全部圆满完成",
  basis: "审核常识",
  severity: "warning",
  thresholds: ["fullOutputExecution"],
  needs: ["report", "projects"],
  messages: {
    overstated: "正文写“{stated}”，而{projects}，执行率低于{threshold}%，请说明原因或改写。",
  },

  *inspect(filing, { flag, standAside }) {
    const threshold = filing.edition.thresholds.fullOutputExecution;
    const rates = filing.projects.flatMap(rateOf);
    if (rates.length === 0) {
      yield standAside(
        filing.projects.map(({ funding }) => funding.total.executed),
        "项目支出绩效自评表没有填全年预算数和执行数",
      );
      return;
    }
    const low = rates
      .filter(({ rate }) => rate.percentage < threshold)
      .sort((a, b) => a.rate.percentage - b.rate.percentage);
    if (low.length === 0) return;
    const { text } = readReport(filing);
    for (const { 0: claim, index } of text.matchAll(praise))
      yield flag("overstated", {
        at: wordsAt(filing, { start: index, end: index + claim.length }),
        because: low.flatMap(({ fields }) => fields),
        words: {
          projects: low
            .slice(0, shown)
            .map(({ name, rate }) => `“${name}”只执行了${rate.rounded()}`)
            .join("、"),
          threshold,
        },
      });
  },
});

const shown = 3;

/** Praise without reserve of how the money was used or the work done. */
const praise =
  /(?:资金|预算)?使用效[率益]最大化|资金使用效益(?:十分|非常)?显著|(?:全部|全面|全都)圆满完成|圆满完成(?:了)?(?:全部|全年|所有|各项)(?:绩效)?(?:目标|任务|工作)|预算执行(?:全面|全部)到位/g;

function rateOf({ projectName, funding: { total } }: Project) {
  const filled = given({ executed: total.executed, annualBudget: total.annualBudget });
  const rate = filled && Rate.of(filled.executed.value, filled.annualBudget.value);
  return rate ? [{ name: projectName.written.trim(), rate, fields: [total.executed, total.annualBudget] }] : [];
}
