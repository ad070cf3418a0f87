import type { AmountFigure } from "../../prose/reading";
import { defineCheck } from "../check";
import { isExplained } from "../shapes/unspent-reason";
import { unspentItems } from "../shapes/unspent-items";
import { wordsAt } from "../shapes/report-reading";
import { inUnitOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/unspent-explained",
  code: "W18",
  title: "有预算而没有支出的项目，正文应说明原因",
  basis: "审核常识",
  severity: "reminder",
  needs: ["report"],
  messages: {
    unexplained: "{item}预算{budget}，决算为0，正文没有说明未支出的原因，请补充说明。",
  },

  *inspect(filing, { flag }) {
    for (const unspent of unspentItems(filing)) {
      if (isExplained(filing, unspent)) continue;
      const { zero, budget } = unspent;
      yield flag("unexplained", {
        at: wordsAt(filing, zero),
        because: [budget.at],
        words: { item: nameOf(zero), budget: inUnitOf(zero, budget.value) },
      });
    }
  },
});

/** 因公出国（境）费: reading makes brackets narrow, a message has them wide. */
const nameOf = ({ subject }: AmountFigure): string =>
  subject.words
    .replace(/\s+/g, "")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/"([^"]*)"/g, "“$1”");
