import { isGiven } from "../../forms/field";
import type { Field } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { continuedForms, ofLastYear } from "../shapes/last-year";

export default defineCheck({
  id: "last-year/large-swings",
  code: "L03",
  title: "执行数与上年相比大幅增减的应说明原因",
  basis: "审核常识",
  severity: "reminder",
  thresholds: ["bigSwing"],
  needs: ["lastYear"],
  messages: {
    swung: "{label}为{stated}，上年为{previous}，{direction}{rate}，超过{limit}%，请核对并说明原因。",
  },

  *inspect(filing, { flag, standAside }) {
    const limit = filing.edition.thresholds.bigSwing;
    const pairs = pairsOf(filing);
    const known = pairs.flatMap(([now, before]) => (isGiven(now) && isGiven(before) ? [[now, before] as const] : []));
    if (known.length === 0) yield standAside(pairs.flat(), "没有可与上年自评表比较的数");
    for (const [now, before] of known) {
      if (before.value.isZero || before.value.isNegative) continue;
      const fell = now.value.isLessThan(before.value);
      const change = fell ? before.value.minus(now.value) : now.value.minus(before.value);
      const rate = Rate.of(change, before.value);
      if (!rate || rate.percentage <= limit) continue;
      yield flag("swung", {
        at: now,
        because: [ofLastYear(before)],
        words: {
          previous: before.value,
          direction: fell ? "减少" : "增加",
          rate: rate.rounded(),
          limit,
        },
      });
    }
  },
});

/** What was spent in all: of the main lines of 表1, and of each form that goes on from last year. */
function pairsOf(filing: Filing & { readonly lastYear: Filing }): readonly (readonly [Field<Amount>, Field<Amount>])[] {
  const [now, before] = [filing.basicData?.lines, filing.lastYear.basicData?.lines];
  const lines =
    now && before
      ? (["threePublicExpenses", "operatingFunds"] as const).map(
          (id) => [now[id].finalAccount, before[id].finalAccount] as const,
        )
      : [];
  const forms = continuedForms(filing).map(
    ([form, old]) => [form.funding.total.executed, old.funding.total.executed] as const,
  );
  return [...lines, ...forms];
}
