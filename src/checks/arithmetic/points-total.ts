import type { Field } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { ScoredForm } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { Points } from "../../quantities/points";
import { defineCheck } from "../check";
import { breaksOff, headedRows, headingsThatDiffer, indicatorCells, weightOf } from "../shapes/indicator-points";

export default defineCheck({
  id: "arithmetic/points-total",
  code: "A31",
  title: "执行率分值与各项指标分值之和应等于总分，总分行所填分值应与此一致",
  basis: "审核常识",
  severity: "error",
  needs: ["scoredForms"],
  messages: {
    differs: "{form}的执行率分值{execution}与各项指标分值{indicators}合计{sum}，应为{whole}，{off}。",
    blank: "{form}已填分值合计{sum}，比{whole}少{off}，而{blank}未填写，请补填。",
    printedTotal: "{form}的{label}填报为{stated}，执行率与各项指标分值合计{sum}，应为{expected}。",
  },

  *inspect(filing, { flag, standAside }) {
    const whole = Points.of(filing.edition.totalPoints);
    for (const form of scoredForms(filing)) {
      const cells = indicatorCells(form.indicators.rows, "points");
      const execution = form.funding.total.points;
      const filled = onlyGiven(cells);
      if (!isGiven(execution) || filled.length === 0 || cells.some(isUnreadable)) {
        const reason = cells.length > 0 ? undefined : "没有指标行";
        yield standAside([execution, ...cells.filter(isUnreadable), ...cells], reason);
        continue;
      }
      const indicators = weightOf(filled);
      const sum = Points.sum([execution.value, indicators]);
      const printed = form.indicators.totalPoints;
      const because = [execution, ...filled];
      const words = { form: form.name, sum };
      if (sum.equals(whole)) {
        if (isGiven(printed) && !printed.value.equals(whole))
          yield flag("printedTotal", { at: printed, because, expected: whole, suggest: true, words });
        continue;
      }
      const usual = Points.sum([Points.of(filing.edition.executionPoints), indicators]);
      if (breaksOff(form) && (sum.isLessThan(whole) || usual.isLessThan(whole))) {
        yield standAside(printed, "没有总分行，指标可能不全");
        continue;
      }
      const at = printed.at ? printed : execution;
      const blank = cells.filter(({ state }) => state === "blank");
      if (blank.length > 0 && sum.isLessThan(whole))
        yield flag("blank", {
          at,
          because: [...because, ...blank],
          words: { ...words, whole, off: whole.minus(sum), blank: named(blank) },
        });
      else if (!isExplained(form, execution.value, indicators, filing.edition))
        yield flag("differs", {
          at,
          because,
          words: { ...words, whole, execution: execution.value, indicators, off: offBy(sum, whole) },
        });
    }
  },
});

const isUnreadable = ({ state }: Field<Points>): boolean => state === "unreadable";

const offBy = (sum: Points, whole: Points): string =>
  sum.isMoreThan(whole) ? `多${sum.minus(whole)}分` : `少${whole.minus(sum)}分`;

const named = (cells: readonly Field<Points>[]): string => cells.map(({ label }) => `“${label}”`).join("、");

/**
 * Two narrower checks say it better: a wrong 分值 of the execution rate (a published form printed 100 there), and a
 * heading that prints its own weight.
 */
function isExplained(
  form: ScoredForm,
  execution: Points,
  indicators: Points,
  { executionPoints, totalPoints }: { readonly executionPoints: number; readonly totalPoints: number },
): boolean {
  const standard = Points.of(executionPoints);
  const whole = Points.of(totalPoints);
  if (!execution.equals(standard) && Points.sum([standard, indicators]).equals(whole)) return true;
  const headings = headedRows(form.indicators).map(({ printed }) => printed);
  const printed = headings.flatMap((heading) => (heading?.value ? [heading.value] : []));
  return (
    printed.length === headings.length &&
    Points.sum([execution, ...printed]).equals(whole) &&
    headingsThatDiffer(form).length > 0
  );
}
