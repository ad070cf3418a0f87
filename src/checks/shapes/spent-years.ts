import type { Field } from "../../forms/field";
import { onlyGiven } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { Change, ReadText } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import type { Bases } from "./change-bases";
import { withName } from "./project-names";
import { itemNamed, plainName } from "./report-items";
import type { Known } from "./report-changes";
import { saysSpent, speaksOfYearSpent } from "./spoken-year";
import { comparedYears } from "./told-amounts";

/** What was spent on something this year and last year, and its budgets. */
interface SpentYears {
  readonly now: Known;
  readonly before: Known;
  readonly budgets: readonly Amount[];
}

/**
 * 基本支出较上年减少194.37万元: the final accounts of the two years, where no word says by what account and none speaks of a
 * budget, a part of the year or another unit.
 */
export function spentYears(filing: ReportedFiling, read: ReadText, change: Change, told?: Known): Bases | undefined {
  const { subject, by, sentence, from } = change;
  if (subject.stage !== undefined || from || change.basisStage !== undefined) return undefined;
  if (by?.kind === "percentage" && by.unit !== "percent") return undefined;
  const years = comparedYears(filing, change);
  if (!years || String(years.own) !== filing.year) return undefined;
  const cells = cellsOf(filing, subject.words);
  if (!cells) return undefined;
  // 公用经费236.80万元，较上年减少3.60万元 is of the budget.
  const isTold = told !== undefined && told.value.agreesWithinRounding(cells.now.value) && !isBudget(cells, told.value);
  if (subject.inherited && !isTold) return undefined;
  const start = Math.min(change.start, subject.start);
  if (!speaksOfYearSpent(filing, read, { start, end: change.end, sentence })) return undefined;
  if (!isTold && !saysSpent(read, change) && mayBeOfBudget(change, cells)) return undefined;
  return { now: told && isTold ? told : cells.now, before: cells.before };
}

const isBudget = ({ budgets }: SpentYears, told: Amount): boolean => budgets.some((one) => one.equals(told));

/** Budgets are round, and so is what they differ by: 减少3万元, or 6.25% when 45万元 came after 48万元. */
function mayBeOfBudget({ by, direction }: Change, { budgets }: SpentYears): boolean {
  if (!by) return false;
  // 约6% may be that of either.
  if (by.qualifier) return true;
  if (by.kind === "amount") return by.amount.fen % half === 0;
  if (by.kind !== "percentage") return false;
  const [apart, step] = [by.rate.percentage / 100, 0.00005];
  return budgets.some(({ fen }) => {
    const [low, high] = [-step, step].map((slip) => fen / (1 + (direction === "rise" ? 1 : -1) * apart + slip));
    if (low === undefined || high === undefined || fen % half !== 0) return false;
    return Math.floor(Math.max(low, high) / half) !== Math.floor(Math.min(low, high) / half);
  });
}

/** Half of a 万元. */
const half = 500_000;

/** The cells of an item or a project; none where 表1 and 预决算数据 differ. */
function cellsOf(filing: Filing, words: string): SpentYears | undefined {
  const lines = linesOf(filing, words);
  const now = one(lines.map(({ finalAccount }) => finalAccount));
  const before = one(lines.map(({ lastYear }) => lastYear));
  if (!now || !before) return undefined;
  return { now, before, budgets: onlyGiven(lines.flatMap(({ budgets }) => budgets)).map(({ value }) => value) };
}

interface Line {
  readonly finalAccount: Field<Amount>;
  readonly lastYear: Field<Amount>;
  readonly budgets: readonly Field<Amount>[];
}

function linesOf({ basicData, budgetFigures }: Filing, words: string): readonly Line[] {
  const name = plainName(words).replace(/支出$/, "");
  const item = itemNamed(words) ?? itemNamed(name);
  const own = item?.basicLine && basicData?.lines[item.basicLine];
  const reference = item?.budgetLine && budgetFigures?.lines[item.budgetLine];
  const detail =
    item || name.length < shortest ? undefined : withName(basicData?.details ?? [], (line) => line.name, name);
  return [
    ...[own, detail].flatMap((line) => (line ? [{ ...line, budgets: [line.budget] }] : [])),
    ...(reference ? [{ ...reference, budgets: [reference.approved, reference.adjusted] }] : []),
  ];
}

const shortest = 4;

function one(fields: readonly Field<Amount>[]): Known | undefined {
  const [first, ...rest] = onlyGiven(fields);
  if (!first || rest.some(({ value }) => !value.equals(first.value))) return undefined;
  return { value: first.value, at: first, exact: first.value };
}
