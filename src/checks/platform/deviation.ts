import type { PlatformRuleSet } from "../../forms/editions/platform-rules";
import { Decimal } from "../../quantities/decimal";
import { Points } from "../../quantities/points";
import { Rate } from "../../quantities/rate";
import type { JudgedRow } from "../shapes/judged-rows";
import { judgesScores, wordsOf } from "../shapes/judged-rows";
import { platformBasis } from "../shapes/platform-rule";
import { lacksReason } from "../shapes/stated-reason";

export default judgesScores({
  id: "platform/deviation",
  code: "P04",
  title: "完成值超过指标值达到平台所定幅度的，属于指标偏离，应扣分并说明原因",
  basis: platformBasis,
  severity: "warning",
  platformRule: "deviation",
  messages: {
    notDeducted:
      "{indicator}指标值“{target}”、完成值“{actual}”，完成率{rate}，达到平台所定的{percent}%，属于指标偏离，至少扣{deduction}分，得分{stated}应不超过{expected}。",
    overZero:
      "{indicator}指标值“{target}”为零，完成值“{actual}”达到平台所定的{overZero}，属于指标偏离，没有说明原因，请说明指标值为什么定为零。",
  },

  *judge(row, { flag }, { platform }) {
    const rule = platform?.deviation;
    if (!rule || row.direction !== "forward" || row.met !== true) return;
    const { indicator, score } = row;
    const [target, actual] = [indicator.target, indicator.actual];
    if (isOverZero(row, rule)) {
      // Points lost without a reason are the check of reasons' matter.
      if (row.isFull && lacksReason(indicator))
        yield flag("overZero", {
          at: indicator.reason,
          because: [target, actual],
          words: { ...wordsOf(row), overZero: rule.overZero },
        });
      return;
    }
    const rate = row.completion;
    const percent = Rate.percent(String(rule.percent));
    const most = mostOf(row, rule);
    if (!rate || !percent || rate.isLessThan(percent) || !score.value.isMoreThan(most)) return;
    yield flag("notDeducted", {
      at: score,
      because: [target, actual, row.points],
      expected: most,
      words: { ...wordsOf(row), rate, percent: rule.percent, deduction: rule.deduction },
    });
  },
});

type Rule = PlatformRuleSet["deviation"];

/** ≥0件 reached by 45件: no percentage says how far beyond that is. */
function isOverZero({ target, actual }: JudgedRow, { overZero }: Rule): boolean {
  const least = Decimal.parse(String(overZero));
  if (!least || target?.kind !== "quantity" || actual?.kind !== "quantity") return false;
  return target.value.isZero && actual.value.compare(least) >= 0;
}

/** An indicator worth less than the deduction cannot fall below nought. */
function mostOf({ points }: JudgedRow, { deduction }: Rule): Points {
  const left = points.value.minus(Points.of(deduction));
  return left.isNegative ? Points.zero : left;
}
