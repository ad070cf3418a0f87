import { defineCheck } from "../check";
import { doneClaims } from "../shapes/done-claims";
import { wordsAt } from "../shapes/report-reading";

export default defineCheck({
  id: "wording/done-claims",
  code: "W38",
  title: "正文写项目、指标全部完成的，各表的指标应均已达到指标值",
  basis: "审核常识",
  severity: "warning",
  needs: ["report"],
  messages: {
    missed:
      "正文写“{stated}”，但{form}的“{indicator}”指标值为{target}，实际完成值为{actual}，得{score}（分值{points}），请核对或改写。",
  },

  *inspect(filing, { flag }) {
    for (const { form, missed, ...claim } of doneClaims(filing))
      yield flag("missed", {
        at: wordsAt(filing, claim),
        because: [missed.actual, missed.target, missed.score].filter(({ at }) => at),
        words: {
          form: form.name,
          indicator: missed.name.value ?? "",
          target: missed.target.written,
          actual: missed.actual.written,
          score: missed.score.written,
          points: missed.points.written,
        },
      });
  },
});
