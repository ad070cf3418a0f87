import { defineCheck } from "../check";
import { wordsAt } from "../shapes/report-reading";
import { workedOut } from "../shapes/worked-sentences";

export default defineCheck({
  id: "wording/figures-of-a-sentence",
  code: "W37",
  title: "同一句话中的数量与其合计、比率、平均数和差额应相符",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    differs: "“{stated}”与同一句中的{from}不符，按这些数推算应为{expected}，请核对。",
  },

  *inspect(filing, { flag }) {
    for (const { figure, from, expected } of workedOut(filing))
      yield flag("differs", {
        at: wordsAt(filing, figure),
        because: from.map((each) => wordsAt(filing, each)),
        expected,
        words: { from: from.map(({ text }) => text).join("、") },
      });
  },
});
