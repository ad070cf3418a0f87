import { defineCheck } from "../check";
import { wordsAt } from "../shapes/report-reading";
import type { Tie } from "../shapes/report-ties";
import { tiesOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/same-figure-in-text",
  code: "W02",
  title: "同一项目、同一口径的金额在正文各处应一致",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    differs: "正文前后不一：第{line}行写的是“{earlier}”，这里写的是“{stated}”，两处说的是同一个数，请核对。",
  },

  *inspect(filing, { flag }) {
    const first = new Map<string, Tie>();
    for (const tie of tiesOf(filing).values()) {
      // Where the tables say what is right, the wrong one of the two is named by itself.
      if (tie.counterparts.length > 0) continue;
      const earlier = first.get(tie.key);
      if (!earlier) first.set(tie.key, tie);
      else if (!tie.figure.amount.agreesWithinRounding(earlier.figure.amount)) {
        const there = wordsAt(filing, earlier.figure);
        yield flag("differs", {
          at: wordsAt(filing, tie.figure),
          because: [there],
          words: { line: there.passage?.line ?? 0, earlier: there.written },
        });
      }
    }
  },
});
