import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import { scoredForms } from "../../forms/filing";
import { scoreIndicator } from "../../scoring/indicator-score";
import { defineCheck } from "../check";
import { whyNotScored } from "../shapes/scored-rows";
import { saysAllDone, saysNone } from "../shapes/stated-reason";
import { addsUp } from "../shapes/sums-to";

export default defineCheck({
  id: "completeness/deviation-reason",
  code: "C09",
  title: "得分低于分值的指标应填写偏差原因和改进措施",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  severity: "error",
  severities: { saysDone: "warning" },
  needs: ["scoredForms"],
  messages: {
    missing: "{indicator}得分{score}，低于分值{points}，偏差原因未填写。",
    saysNone: "{indicator}得分{score}，低于分值{points}，偏差原因却填“{reason}”。",
    saysDone:
      "{indicator}得分{score}，低于分值{points}，偏差原因却写“{reason}”，没有说明完成值“{actual}”为何没有达到指标值“{target}”。请写明原因和改进措施。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const form of scoredForms(filing)) {
      const { rows } = form.indicators;
      const hindrance = whyNotScored(form) ?? whyNoReasons(rows.map(({ reason }) => reason));
      if (hindrance) {
        yield standAside(hindrance.fields, hindrance.reason);
        continue;
      }
      for (const row of rows) {
        const { name, points, score, reason, target, actual } = row;
        if (!isGiven(points) || !isGiven(score)) {
          if (score.state !== "absent" && points.state !== "absent") yield standAside([score, points]);
          continue;
        }
        if (!score.value.isLessThan(points.value) || reason.state === "absent") continue;
        const settledIf = addsUp(score, [points], (own, [weight]) => !weight || !own.isLessThan(weight));
        const found = { at: reason, because: [points, score], settledIf };
        const words = { indicator: name.value ?? "未命名指标", score: score.value, points: points.value };
        if (reason.state === "blank") yield flag("missing", { ...found, words });
        else if (reason.state === "unreadable") yield standAside(reason);
        else if (saysNone({ reason }))
          yield flag("saysNone", { ...found, words: { ...words, reason: reason.written } });
        else if (saysAllDone(row) && scoreIndicator(row, filing.edition).met === false) {
          const said = { reason: reason.written, target: target.value ?? target.written, actual: actual.value ?? "" };
          yield flag("saysDone", { ...found, because: [points, score, target, actual], words: { ...words, ...said } });
        }
      }
    }
  },
});

/** The form has no column for reasons. */
function whyNoReasons(
  reasons: readonly Field<string>[],
): { fields: readonly Field<string>[]; reason?: string } | undefined {
  return reasons.every(({ state }) => state === "absent") ? { fields: reasons } : undefined;
}
