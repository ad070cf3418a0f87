import type { Field } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/no-other-budgets",
  code: "W27",
  title: "正文写没有政府性基金支出的，表中也应没有",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    spent: "正文写“{stated}”，而{cell}为{amount}，请核对。",
  },

  *inspect(filing, { flag, standAside }) {
    const { text } = readReport(filing);
    const denials = [...text.matchAll(denial)];
    if (denials.length === 0) return;
    const cells = cellsOf(filing);
    const filled = onlyGiven(cells);
    if (filled.length === 0) {
      yield standAside(cells, "表中没有政府性基金的数");
      return;
    }
    const spent = filled.filter(({ value }) => !value.isZero);
    const [first] = spent;
    if (!first) return;
    for (const { 0: words, index } of denials)
      yield flag("spent", {
        at: wordsAt(filing, { start: index, end: index + words.length }),
        because: spent,
        words: { cell: first.label, amount: first.value },
      });
  },
});

const denial = /(?:没有|无|未安排|不涉及)(?:使用)?政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|收支|支出|安排)/g;

const cellsOf = ({ overall, budgetFigures }: Filing): readonly Field<Amount>[] => [
  ...(overall ? [overall.income.governmentFunds] : []),
  ...(budgetFigures ? [budgetFigures.lines.governmentFunds.finalAccount] : []),
];
