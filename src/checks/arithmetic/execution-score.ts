import type { Given } from "../../forms/field";
import { isGiven } from "../../forms/field";
import type { FundingRow } from "../../forms/filing";
import { scoredForms } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import type { Points } from "../../quantities/points";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { acceptedExecutionPoints, otherSpending } from "../shapes/funding-rows";

export default defineCheck({
  id: "arithmetic/execution-score",
  code: "A24",
  title: "执行率得分应等于执行率分值乘以执行率，最多得满分",
  basis: "自评表“执行率”“得分”栏目含义",
  severity: "error",
  severities: { roundedUp: "warning" },
  needs: ["scoredForms"],
  messages: {
    differs: "{form}的{label}填报为{stated}，按{weight}×执行率{rate}应为{expected}，相差{difference}分。",
    roundedUp:
      "{form}的{label}填报为{stated}，按{weight}×执行率{rate}应为{expected}，得分进位成了满分。请保留小数，执行率未达100%的不应得满分。",
  },

  *inspect(filing, { flag, standAside }) {
    const accepted = acceptedExecutionPoints(filing.edition);
    for (const form of scoredForms(filing)) {
      const { total } = form.funding;
      const { points, score, annualBudget } = total;
      const bases = basesOf(total);
      const [basis] = bases;
      if (!isGiven(points) || !isGiven(score) || !basis) {
        const nothing = isGiven(annualBudget) && !annualBudget.value.isMoreThan(Amount.zero);
        yield nothing
          ? standAside(annualBudget, "不大于零，执行率得分无从计算")
          : standAside([score, points, total.executed, annualBudget]);
        continue;
      }
      const weight = weightOf(points.value, accepted);
      const fits = ({ part, whole }: Ratio): boolean =>
        [weight, points.value].some((one) =>
          [score.value, score.value.asTyped()].some((printed) => printed.canBeShareOf(one, part, whole)),
        );
      const due = weight.share(basis.part, basis.whole);
      if (bases.some(fits)) {
        // 97.22 % earns 9.72 of ten points; printed as a whole number that is 10, and an indicator must not do so either.
        if (score.value.equals(weight) && bases.every((one) => weight.share(one.part, one.whole).isLessThan(weight)))
          yield flag("roundedUp", {
            at: score,
            because: [points, ...basis.fields],
            expected: due,
            suggest: true,
            words: { form: form.name, weight: weightName(weight, points.value), rate: countedRate(basis) },
          });
        continue;
      }
      if (otherSpending(form, total).some((other) => fits({ part: other.executed, whole: other.annualBudget })))
        yield standAside(annualBudget, "年度资金总额与其中各项之和不符，应先改正");
      else
        yield flag("differs", {
          at: score,
          because: [points, ...basis.fields],
          expected: due,
          suggest: true,
          words: { form: form.name, weight: weightName(weight, points.value), rate: countedRate(basis) },
        });
    }
  },
});

/**
 * The points that count: the row's own where the edition accepts them, else the standard ones. Over a 分值 of 100 a
 * published form had 得分 98 for 83.5 %: 8.35 is what it should have been. A score that follows its own wrong 分值 is no
 * second fault.
 */
function weightOf(own: Points, accepted: readonly [Points, ...Points[]]): Points {
  return accepted.some((one) => one.equals(own)) ? own : accepted[0];
}

interface Ratio {
  readonly part: Amount | Rate;
  readonly whole: Amount | Rate;
}

/** Two figures whose ratio is the execution rate: the amounts, or the printed rate and 100 %. */
interface Basis extends Ratio {
  readonly fields: readonly (Given<Amount> | Given<Rate>)[];
}

/** A score may follow the exact ratio or the rate as printed; a budget of zero leaves neither. */
function basesOf({ annualBudget, executed, executionRate }: FundingRow): readonly Basis[] {
  if (isGiven(annualBudget) && (annualBudget.value.isZero || annualBudget.value.isNegative)) return [];
  const amounts =
    isGiven(annualBudget) && isGiven(executed)
      ? [{ part: executed.value, whole: annualBudget.value, fields: [executed, annualBudget] }]
      : [];
  const printed = isGiven(executionRate)
    ? [{ part: executionRate.value, whole: Rate.full, fields: [executionRate] }]
    : [];
  return [...amounts, ...printed];
}

function weightName(weight: Points, own: Points): string {
  return weight.equals(own) ? `分值${weight}` : `规定分值${weight}`;
}

function countedRate({ part, whole }: Ratio): string {
  const rate = Rate.of(part, whole)?.rounded();
  return rate?.isMoreThan(Rate.full) ? `${rate}（超过100%的按100%计）` : String(rate);
}
