import { fundingAmounts } from "../../forms/columns";
import type { Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { Overall } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import type { Outcome, Tools } from "../check";
import { defineCheck } from "../check";
import { isTenThousandfold, scaleSlip, timesOf } from "../shapes/scale-slip";
import { columnEqualTo, isMistypedTotal } from "../shapes/breakdown-totals";

const messages = {
  differ: "{label}填报为{stated}，{other}填报为{expected}{scope}，两种分解相差{difference}{otherwise}。",
  scopes:
    "{label}填报为{stated}，等于{ownColumn}；{other}填报为{expected}，等于{otherColumn}。两种分解应使用同一口径，相差{difference}。",
  noColumn: "{breakdowns}为{figure}，与年度资金总额各栏都不一致：{columns}{rated}。请核对。",
} as const;

export default defineCheck({
  id: "arithmetic/income-equals-nature",
  code: "A30",
  title: "按收入性质分与按支出性质分的合计应相等，并等于年度资金总额的同一栏",
  basis: "审核常识",
  severity: "error",
  needs: ["overall"],
  messages,

  *inspect({ overall }, tools) {
    const { income, nature } = overall;
    const printed = [nature.total, income.total].filter(({ state }) => state !== "absent");
    const [first, second] = onlyGiven(printed);
    if (!first || onlyGiven(printed).length < printed.length) yield tools.standAside([income.total, nature.total]);
    else if (second && !first.value.agreesWithinRounding(second.value))
      yield* compareTotals(overall, first, second, tools);
    else yield* compareWithColumns(overall, second ? [first, second] : [first], tools);
  },
});

type Means = Tools<typeof messages>;

/** Whatever equals a column of 年度资金总额 is taken to be right; 全年执行数 is what published filings break down. */
function* compareTotals(
  overall: Overall,
  nature: Given<Amount>,
  income: Given<Amount>,
  { flag, standAside }: Means,
): Iterable<Outcome> {
  const mistyped = [nature, income].find((total) => isMistypedTotal(overall, total));
  if (mistyped) {
    yield standAside(mistyped, "与其各分项之和不符，应先改正");
    return;
  }
  const columns = { nature: columnEqualTo(overall, nature), income: columnEqualTo(overall, income) };
  const executed = overall.funding.total.executed;
  const keepsNature = columns.nature !== undefined && (columns.income === undefined || columns.nature === executed);
  const [at, other] = keepsNature ? [income, nature] : [nature, income];
  const [ownColumn, otherColumn] = keepsNature ? [columns.income, columns.nature] : [columns.nature, columns.income];
  const found = { at, expected: other.value, ...(otherColumn ? { suggest: true as const } : {}) };
  if (ownColumn && otherColumn)
    yield flag("scopes", {
      ...found,
      because: [ownColumn, other, otherColumn],
      words: { other: other.label, ownColumn: ownColumn.label, otherColumn: otherColumn.label },
    });
  else
    yield flag("differ", {
      ...found,
      because: otherColumn ? [other, otherColumn] : [other],
      words: {
        other: other.label,
        scope: otherColumn ? `（与${otherColumn.label}一致）` : "",
        otherwise: isTenThousandfold(at, other)
          ? "，疑为元、万元错位"
          : at === nature && otherColumn === executed
            ? otherwise(overall, at)
            : "",
      },
    });
}

/** What follows if the breakdown is right and 全年执行数 is not: the rate and the score are wrong as well. */
function otherwise({ funding: { total } }: Overall, spent: Given<Amount>): string {
  const { annualBudget, points, executionRate, score } = total;
  if (!isGiven(annualBudget) || !isGiven(executionRate) || !annualBudget.value.isMoreThan(Amount.zero)) return "";
  const rate = Rate.of(spent.value, annualBudget.value);
  if (!rate || spent.value.isMoreThan(annualBudget.value)) return "";
  const earned = isGiven(points) && isGiven(score) ? points.value.share(spent.value, annualBudget.value) : undefined;
  return `；如实际支出为${spent.value}，执行率应为${rate.rounded()}${earned ? `，得分应为${earned}分` : ""}`;
}

function* compareWithColumns(
  { funding }: Overall,
  breakdowns: readonly [Given<Amount>, ...Given<Amount>[]],
  { flag, standAside }: Means,
): Iterable<Outcome> {
  const [first, second] = breakdowns;
  const { executed, annualBudget } = funding.total;
  const cells = fundingAmounts.map((column) => funding.total[column]);
  const columns = onlyGiven(cells);
  if (columns.some(({ value }) => value.agreesWithinRounding(first.value))) return;
  const blank = cells.filter((cell) => cell.state !== "absent" && !isGiven(cell));
  if (blank.length > 0 || columns.length === 0) yield standAside(blank.length > 0 ? blank : cells);
  else if (isGiven(executed) && isGiven(annualBudget) && executed.value.exceeds(annualBudget.value))
    yield standAside(executed, "大于全年预算数，应先改正");
  else {
    // Two breakdowns that agree speak against the one figure they break down.
    const at = second && isGiven(executed) ? executed : first;
    const rate = second && funding.total.executionRate;
    // The rate worked out from the same amount is a third witness: 808.12 is 880.12 mistyped.
    const isRated = rate && isGiven(rate) && isGiven(annualBudget) && rate.value.canBe(first.value, annualBudget.value);
    yield flag("noColumn", {
      at,
      ...(isRated && at === executed ? { expected: first.value, suggest: true as const } : {}),
      because: [...breakdowns, ...columns].filter((cell) => cell !== at),
      settledIf: (under) => {
        const figure = under(first);
        const fits = (other: Given<Amount>) => under(other)?.agreesWithinRounding(figure ?? Amount.zero);
        return figure !== undefined && columns.some(fits) && (!second || fits(second) === true);
      },
      words: {
        breakdowns: breakdowns.map(({ label }) => label).join("和"),
        figure: first.value,
        columns: columns.map(({ label, value }) => `${label}${value}`).join("、"),
        rated:
          isRated && at === executed
            ? `；执行率${rate.value}也按${first.value}计算，多半是全年执行数填错`
            : tenThousandfold(columns, first),
      },
    });
  }
}

/** The whole row in 元 over breakdowns in 万元, or the other way round. */
function tenThousandfold(columns: readonly Given<Amount>[], breakdown: Given<Amount>): string {
  const near = columns.find((column) => isTenThousandfold(column, breakdown));
  const slip = near && scaleSlip(near.value, breakdown.value);
  return slip ? `；${near.label}约为其${timesOf(slip)}，疑为元、万元错位` : "";
}
