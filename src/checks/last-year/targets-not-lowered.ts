import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { normalise } from "../../forms/reading/label";
import { readMeasure } from "../../quantities/measure";
import { defineCheck } from "../check";
import { nameOf } from "../shapes/indicator-values";
import { continuedForms, ofLastYear } from "../shapes/last-year";

export default defineCheck({
  id: "last-year/targets-not-lowered",
  code: "L02",
  title: "同一指标的年度指标值与上年相比不应无故降低",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms", "lastYear"],
  messages: {
    lowered: "{indicator}的年度指标值为“{stated}”，上年为“{previous}”，标准比上年低，请核对或说明原因。",
  },

  *inspect(filing, { flag, standAside }) {
    for (const [form, before] of continuedForms(filing)) {
      const previous = new Map(before.indicators.rows.map((row) => [normalise(row.name.value ?? ""), row.target]));
      for (const row of form.indicators.rows) {
        const old = isGiven(row.name) ? previous.get(normalise(row.name.value)) : undefined;
        if (!old) continue;
        if (!isGiven(row.target) || !isGiven(old)) yield standAside([row.target, old]);
        else if (isLower(row, old))
          yield flag("lowered", {
            at: row.target,
            because: [ofLastYear(old)],
            words: { indicator: nameOf(row), previous: old.value },
          });
      }
    }
  },
});

/** Only figures with the same sign and unit can be compared: ≥90% after ≥95%, ≤12次 after ≤10次. */
function isLower({ target }: Indicator, old: Field<string>): boolean {
  const [now, then] = [readMeasure(target.value ?? ""), readMeasure(old.value ?? "")];
  if (now.kind !== "quantity" || then.kind !== "quantity") return false;
  if (now.comparator !== then.comparator || now.unit.unit !== then.unit.unit || now.change || then.change) return false;
  // What something may cost follows the budget of the year; 交易金额≥1500亿元 is a goal like any other.
  if (now.unit.unit === "元" && now.comparator !== "atLeast") return false;
  const order = now.value.compare(then.value);
  return now.comparator === "atLeast" ? order < 0 : now.comparator === "atMost" && order > 0;
}
