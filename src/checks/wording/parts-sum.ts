import type { AmountFigure, ReadText } from "../../prose/reading";
import { defineCheck } from "../check";
import { closedSums } from "../shapes/closed-sums";
import { readReport, wordsAt } from "../shapes/report-reading";
import { inUnitOf, isContradicted, tiesOf } from "../shapes/report-ties";
import { tableSums } from "../shapes/table-sums";
import type { ToldSum } from "../shapes/told-sums";
import { apartFrom, otherSum, toldSum } from "../shapes/told-sums";

export default defineCheck({
  id: "wording/parts-sum",
  code: "W01",
  title: "正文中分项金额之和应等于总数",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    differs: "“{stated}”与其分项之和{expected}相差{apart}，请核对总数和各分项。",
  },

  *inspect(filing, { flag }) {
    const ties = tiesOf(filing);
    const isWrong = (figure: AmountFigure): boolean => {
      const tie = ties.get(figure);
      return tie !== undefined && isContradicted(tie);
    };
    for (const { whole, parts } of sumsOf(readReport(filing))) {
      // A figure that its own cell contradicts is named for that.
      if ([whole, ...parts].some(isWrong)) continue;
      const sum = otherSum({ whole, parts });
      if (!sum) continue;
      yield flag("differs", {
        at: wordsAt(filing, whole),
        because: parts.map((part) => wordsAt(filing, part)),
        expected: inUnitOf(whole, sum),
        words: { apart: inUnitOf(whole, apartFrom(whole, sum)) },
      });
    }
  },
});

const sumsOf = (read: ReadText): readonly ToldSum[] => [
  ...read.parts.flatMap((parts) => toldSum(read.text, parts) ?? []),
  ...closedSums(read),
  ...read.tables.flatMap(tableSums),
];
