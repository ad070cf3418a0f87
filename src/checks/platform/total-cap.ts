import { isGiven, onlyGiven } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";
import { Points } from "../../quantities/points";
import { totalCap } from "../../scoring/total-cap";
import { indicatorCells } from "../shapes/indicator-points";
import { keepsPlatformRule, platformBasis } from "../shapes/platform-rule";

export default keepsPlatformRule({
  id: "platform/total-cap",
  code: "P05",
  title: "预算执行率偏低的，总分不应超过平台所定的上限",
  basis: platformBasis,
  severity: "error",
  platformRule: "totalCaps",
  messages: {
    exceeds:
      "{form}的执行率为{rate}，低于{below}%，平台规定总分不超过{expected}分，填报为{stated}分，多{difference}分。",
    short:
      "{form}的执行率为{rate}，低于{below}%，各项得分合计{sum}分，总分以{expected}分为限，填报为{stated}分，少{difference}分。",
  },

  *ask(form, _, { flag, standAside }, edition) {
    const { total } = form.funding;
    const stated = form.indicators.totalScore;
    if (!isGiven(stated) || !isGiven(total.annualBudget) || !isGiven(total.executed)) {
      yield standAside([stated, total.annualBudget, total.executed]);
      return;
    }
    const cap = totalCap(form, edition);
    if (!cap || stated.value.equals(cap.most)) return;
    const found = {
      at: stated,
      because: [total.executed, total.annualBudget],
      expected: cap.most,
      suggest: true,
    } as const;
    const words = { form: form.name, rate: cap.rate, below: cap.below };
    const sum = sumOf(form);
    if (stated.value.isMoreThan(cap.most)) yield flag("exceeds", { ...found, words });
    else if (sum?.isMoreThan(cap.most)) yield flag("short", { ...found, words: { ...words, sum } });
  },
});

/** Σ of every score, when all are filled in. */
function sumOf({ funding, indicators }: ScoredForm): Points | undefined {
  const cells = [funding.total.score, ...indicatorCells(indicators.rows, "score")];
  const filled = onlyGiven(cells);
  return filled.length === cells.length ? Points.sum(filled.map(({ value }) => value)) : undefined;
}
