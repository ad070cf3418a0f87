import type { Field } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { Indicator } from "../../forms/filing";
import { normalise, plainName } from "../../forms/reading/label";
import type { Quantity } from "../../quantities/measure";
import { readMeasure } from "../../quantities/measure";
import { directionOf } from "../../scoring/direction";
import { defineCheck } from "../check";
import { exceedsWhole, isCappedRate, isChange, isPercentage, isWhole } from "../shapes/capped-rates";
import { nameOf } from "../shapes/indicator-values";
import { continuedForms, ofLastYear } from "../shapes/last-year";
import { readingBehind } from "../shapes/measure-reading";

export default defineCheck({
  id: "last-year/targets-not-lowered",
  code: "L02",
  title: "同一指标的年度指标值与上年相比不应无故降低",
  basis: "审核常识",
  severity: "reminder",
  needs: ["scoredForms", "lastYear"],
  messages: {
    lowered:
      "{indicator}的年度指标值为“{stated}”{statedReading}，上年为“{previous}”{previousReading}，标准比上年低，请核对或说明原因。",
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
            words: {
              indicator: nameOf(row),
              previous: old.value,
              statedReading: readingBehind(readMeasure(row.target.value)),
              previousReading: readingBehind(readMeasure(old.value)),
            },
          });
      }
    }
  },
});

/** Only figures with the same sign and unit can be compared: ≥90% after ≥95%, ≤12次 after ≤10次, 90% after 95%. */
function isLower(row: Indicator, old: Field<string>): boolean {
  const [now, then] = [readMeasure(row.target.value ?? ""), readMeasure(old.value ?? "")];
  if (now.kind !== "quantity" || then.kind !== "quantity") return false;
  if (now.comparator !== then.comparator || now.unit.unit !== then.unit.unit || now.change || then.change) return false;
  // What something may cost follows the budget of the year; 交易金额≥1500亿元 is a goal like any other.
  if (now.unit.unit === "元" && now.comparator !== "atLeast") return false;
  const order = now.value.compare(then.value);
  if (now.comparator === "none") return order !== 0 && order === worseOf(row, now, then);
  return now.comparator === "atLeast" ? order < 0 : now.comparator === "atMost" && order > 0;
}

/** 不合格率 ends like 合格率 and is its opposite. */
const denied = /[不未非]/;
/** A part of something may well get smaller, however much of it there was: 本级支出占比 100% and then 90%. */
const part = /(?:占比|比例|比重)$/;

/**
 * Which way a bare percentage gets worse: −1 where it is certain that more is better, such as 合格率 or what was to be
 * reached in full; 1 where it is certain that less is; 0 where nobody can tell: 95% of 成本控制率 may be a limit.
 */
function worseOf(row: Indicator, now: Quantity, then: Quantity): -1 | 0 | 1 {
  if (!isPercentage(now) || exceedsWhole(now) || exceedsWhole(then)) return 0;
  if (row.group === "cost" || row.kindLabel.includes("成本") || isChange(row)) return 0;
  const { direction, certain } = directionOf(now, row);
  if (direction === "reverse") return certain ? 1 : 0;
  const name = plainName(row.name.value ?? "");
  if (direction !== "forward" || denied.test(name)) return 0;
  return isCappedRate(row) || (isWhole(then) && !part.test(name)) ? -1 : 0;
}
