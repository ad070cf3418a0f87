import { isGiven, onlyGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { Points } from "../../quantities/points";
import { totalCap } from "../../scoring/total-cap";
import { defineCheck } from "../check";
import { indicatorCells } from "../shapes/indicator-points";
import { addsUp } from "../shapes/sums-to";

export default defineCheck({
  id: "arithmetic/total-score",
  code: "A34",
  title: "总分应等于执行率得分与各项指标得分之和",
  basis: "审核常识",
  severity: "error",
  needs: ["scoredForms"],
  messages: {
    differs:
      "{form}的{label}填报为{stated}，执行率得分{execution}与各项指标得分{indicators}合计{expected}，相差{difference}。",
    blankScores:
      "{form}的{label}填报为{stated}，已填得分合计{expected}，相差{difference}；{blank}未填写，请补填或改正总分。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const cells = indicatorCells(form.indicators.rows, "score");
      const execution = form.funding.total.score;
      const total = form.indicators.totalScore;
      const filled = onlyGiven(cells);
      const unreadable = cells.find(({ state }) => state === "unreadable");
      if (!isGiven(total) || !isGiven(execution) || filled.length === 0 || unreadable) {
        yield standAside([total, execution, ...(unreadable ? [unreadable] : cells)]);
        continue;
      }
      const scores = [execution, ...filled].map(({ value }) => value);
      const cap = totalCap(form, filing.edition);
      if (cap && Points.sum(scores).isMoreThan(cap.most)) {
        yield standAside(total, `执行率${cap.rate}，平台规定总分不超过${cap.most}分`);
        continue;
      }
      if (total.value.canBeTotalOf(scores)) continue;
      const blank = cells.filter(({ state }) => state === "blank");
      const found = {
        at: total,
        because: [execution, ...filled, ...blank],
        expected: Points.sum(scores),
        suggest: true,
        settledIf: addsUp(total, [execution, ...filled], (whole, parts) => whole.canBeTotalOf(parts)),
      } as const;
      yield blank.length > 0
        ? flag("blankScores", {
            ...found,
            words: { form: form.name, blank: blank.map((cell) => `“${cell.label}”`).join("、") },
          })
        : flag("differs", {
            ...found,
            words: {
              form: form.name,
              execution: execution.value,
              indicators: Points.sum(filled.map(({ value }) => value)),
            },
          });
    }
  },
});
