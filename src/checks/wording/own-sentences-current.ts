import { isGiven } from "../../forms/field";
import { defineCheck } from "../check";
import { departures } from "../shapes/own-sentences";
import { wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/own-sentences-current",
  code: "W33",
  title: "由本助手写出的句子应与现在表中的数字一致",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    stale: "正文写的是“{stated}”，按表中现在的数字应为“{wanted}”，请更新这一句或核对表格。",
  },

  *inspect(filing, { flag }) {
    for (const { start, end, wanted, from } of departures(filing))
      yield flag("stale", {
        at: wordsAt(filing, { start, end }),
        because: from.filter(isGiven),
        expected: wanted,
        words: { wanted },
      });
  },
});
