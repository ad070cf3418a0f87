import type { FundingAmount } from "../../forms/columns";
import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { BudgetFigures, Filing, FundingRow, Overall, ScoredForm } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import type { Outcome, Tools } from "../check";
import { defineCheck } from "../check";
import { columnEqualTo, isMistypedTotal } from "../shapes/breakdown-totals";
import { wordsAt } from "../shapes/report-reading";
import { toldShortfall } from "../shapes/told-shortfall";

const messages = {
  exceeds:
    "{spending}为{spent}，比{label}{stated}多{over}，而各表没有上年结转资金。请核对；动用结转结余的，请在表中填列并说明。",
  told: "正文写的支出{stated}比收入{income}多{over}，没有提到上年结转，请核对；动用结转结余的，请写明。",
  exceedsReference:
    "{label}为{stated}，比各项收入决算数之和{income}多{over}，而各表没有上年结转资金，请核对收入是否漏列。",
} as const;

export default defineCheck({
  id: "budget/spending-within-income",
  code: "B07",
  title: "支出大于当年收入的，应填列动用的上年结转资金并说明",
  basis: "审核常识",
  severity: "reminder",
  needs: [],
  messages,

  *inspect(filing, tools) {
    const { overall, budgetFigures } = filing;
    if (overall && showsCarriedForward(filing)) return;
    const [total, executed] = [overall?.income.total, overall?.funding.total.executed];
    if (!overall || !total || !executed || !isGiven(total) || !isGiven(executed)) yield* inspectText(filing, tools);
    else if (executed.value.clearlyExceeds(total.value)) {
      // A total that its parts contradict, or that breaks down a budget, is no income of the year.
      if (isMistypedTotal(overall, total) || columnEqualTo(overall, total)) return;
      // Both breakdowns say that the spending is another: the check of the breakdowns reports that.
      const nature = overall.nature.total;
      if (isGiven(nature) && nature.value.agreesWithinRounding(total.value)) return;
      yield tools.flag("exceeds", {
        at: total,
        because: [executed],
        words: { spending: executed.label, spent: executed.value, over: executed.value.minus(total.value) },
      });
    } else if (budgetFigures) yield* inspectReference(overall, budgetFigures, tools);
  },
});

/** Where 表2 does not give both, the report may. */
function* inspectText(filing: Filing, { flag, standAside }: Tools<typeof messages>): Iterable<Outcome> {
  const { report, overall } = filing;
  const found = showsCarriedForward(filing) ? undefined : toldShortfall(filing);
  if (report && found)
    yield flag("told", {
      at: wordsAt({ report }, found.spending),
      because: [wordsAt({ report }, found.income)],
      words: { income: found.income.amount, over: found.spending.amount.minus(found.income.amount) },
    });
  else if (overall) yield standAside([overall.income.total, overall.funding.total.executed]);
  else yield standAside([], "工作簿中没有部门整体支出绩效自评表");
}

/** Money carried forward in any form, or a word about it anywhere. */
function showsCarriedForward({ overall, projects, budgetFigures }: Filing): boolean {
  const forms: readonly ScoredForm[] = overall ? [overall, ...projects] : projects;
  return (
    forms.some(({ funding }) => funding.parts.some((row) => row.source === "carriedForward" && holdsMoney(row))) ||
    budgetFigures?.projects.some(({ sources }) => holdsMoney(sources.carriedForward)) === true ||
    forms.some(
      ({ annualGoal: { expected, achieved }, indicators: { rows } }) =>
        tellsOfRest(expected) || tellsOfRest(achieved) || rows.some(({ reason }) => tellsOfRest(reason)),
    )
  );
}

const holdsMoney = ({ initialBudget, annualBudget, executed }: Pick<FundingRow, FundingAmount>): boolean =>
  [initialBudget, annualBudget, executed].some(({ value }) => value?.isZero === false);

const tellsOfRest = ({ written }: Field<string>): boolean => /结转|结余/.test(written);

const incomeIds = ["generalPublicBudget", "governmentFunds", "specialAccountRevenue", "otherFunds"] as const;

/** The final account itself, where 表2 repeats its incomes. */
function* inspectReference(
  { income }: Overall,
  { lines }: BudgetFigures,
  { flag, standAside }: Tools<typeof messages>,
): Iterable<Outcome> {
  const spent = lines.total.finalAccount;
  const incomes = incomeIds.map((id) => lines[id].finalAccount);
  const filled: readonly Given<Amount>[] = onlyGiven(incomes);
  if (!isGiven(spent) || filled.length < incomes.length) {
    yield standAside([spent, ...incomes]);
    return;
  }
  const differs = incomeIds.some((id) => {
    const [shown, known] = [income[id], lines[id].finalAccount];
    return isGiven(shown) && isGiven(known) && !shown.value.agreesWithinRounding(known.value);
  });
  const amounts = filled.map(({ value }) => value);
  const sum = Amount.sum(amounts);
  if (differs || !spent.value.isMoreThan(sum) || sumAgrees(spent.value, amounts)) return;
  yield flag("exceedsReference", {
    at: spent,
    because: filled,
    words: { income: sum, over: spent.value.minus(sum) },
  });
}
