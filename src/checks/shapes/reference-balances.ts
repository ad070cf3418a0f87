import { budgetColumns } from "../../forms/columns";
import type { Given } from "../../forms/field";
import { isGiven, isTyped, onlyGiven } from "../../forms/field";
import type { BudgetFigures, BudgetLineId, Filing } from "../../forms/filing";
import { projectSources } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { sumAgrees } from "../../quantities/fixed";
import { rememberedOf } from "../../quantities/remembered";
import type { ReferenceRelation, ReferenceSide } from "./reference-relations";
import { addsUp } from "./sums-to";

type Column = (typeof budgetColumns)[number];
type Balances = readonly ReferenceRelation[];

const formColumns = { approved: "initialBudget", adjusted: "annualBudget", finalAccount: "executed" } as const;

const incomes = [
  "generalPublicBudget",
  "governmentFunds",
  "specialAccountRevenue",
  "otherFunds",
] as const satisfies readonly BudgetLineId[];

/**
 * What most sheets keep and some do not: 支出合计 as the incomes, and as the two kinds printed below it; 项目支出 as the
 * projects listed. A unit may spend less than it took in, pay 经营支出 besides, or list only the projects it evaluates, so
 * none of these is wrong by itself: they bear witness.
 */
export const referenceBalances = rememberedOf((filing: Filing): Balances => {
  const { budgetFigures } = filing;
  if (!budgetFigures) return [];
  const income = withKept(budgetColumns.map((column) => incomeBalance(filing, budgetFigures, column)));
  const spending = withKept(budgetColumns.map((column) => spendingBalance(budgetFigures, column)));
  return budgetColumns.flatMap((column, index) => [
    ...(income[index] ?? []),
    // A total that is a formula shows how the sheet is kept; its result out of date is for the check of results.
    ...((isTyped(budgetFigures.lines.total[column]) && spending[index]) || []),
    ...listedProjects(budgetFigures, column),
  ]);
});

/** Kept where it holds in every other column that has the figures, of which there has to be one. */
function withKept(columns: Balances[]): readonly Balances[] {
  return columns.map((own) => {
    const others = columns.filter((other) => other !== own && other.length > 0);
    const isKept = others.length > 0 && others.every((other) => other.every(({ holds }) => holds));
    return isKept ? own.map((relation) => ({ ...relation, balance: "kept" as const })) : own;
  });
}

/** Not where the incomes are those of the year alone, without the money carried forward that is spent as well. */
function incomeBalance({ overall }: Filing, { lines, projects }: BudgetFigures, column: Column): Balances {
  const total = lines.total[column];
  const fields = incomes.map((id) => lines[id][column]);
  const filled = onlyGiven(fields);
  if (!isGiven(total) || filled.every(({ value }) => value.isZero)) return [];
  if (fields.some(({ state }) => state === "unreadable")) return [];
  const lacking = total.value.minus(sumOf(filled));
  if (lacking.fen > 0 && !lacking.clearlyExceeds(carriedForward(projects, column))) return [];
  const found = bothWays(total, filled, "各项收入之和");
  const repeated = column === "lastYear" ? undefined : overall?.funding.total[formColumns[column]];
  if (!overall || !repeated || !isGiven(repeated)) return found;
  return [...found, balanceOf([repeated], `${overall.name}的${repeated.label}`, filled, repeated, filled)];
}

/** Of last year the sheet does not say; what was carried into this year was left of it and hides nothing. */
const carriedForward = (projects: BudgetFigures["projects"], column: Column): Amount =>
  column === "lastYear"
    ? Amount.zero
    : sumOf(onlyGiven(projects.map(({ sources }) => sources.carriedForward[formColumns[column]])));

function spendingBalance({ lines }: BudgetFigures, column: Column): Balances {
  const total = lines.total[column];
  const [basic, projects] = [lines.basicSpending[column], lines.projectSpending[column]];
  if (!isGiven(total) || !isGiven(basic) || !isGiven(projects)) return [];
  return bothWays(total, [basic, projects], "基本支出与项目支出之和");
}

/** The projects say what a typed 项目支出 should be, and are not themselves in doubt: each has a form of its own. */
function listedProjects({ lines, projects }: BudgetFigures, column: Column): Balances {
  const total = lines.projectSpending[column];
  if (!isTyped(total)) return [];
  const listed = projects.flatMap(({ lastYear, sources }) =>
    column === "lastYear" ? [lastYear] : projectSources.map((source) => sources[source][formColumns[column]]),
  );
  const filled = onlyGiven(listed);
  if (filled.length === 0 || listed.some(({ state }) => state === "unreadable")) return [];
  return [{ ...balanceOf(filled, "所列各项目之和", [total], total, filled), balance: "listed" }];
}

function bothWays(total: Given<Amount>, parts: readonly Given<Amount>[], name: string): Balances {
  return [balanceOf([total], total.label, parts, total, parts), balanceOf(parts, name, [total], total, parts)];
}

/** What `said` comes to, as against the cells `of` which it is said. */
function balanceOf(
  said: readonly Given<Amount>[],
  name: string,
  of: readonly Given<Amount>[],
  total: Given<Amount>,
  parts: readonly Given<Amount>[],
): ReferenceRelation {
  const settledIf = addsUp(total, parts, sumAgrees);
  const side: ReferenceSide = { fields: of, off: sumOf(said).minus(sumOf(of)) };
  return { stated: said, name, sides: [side], holds: settledIf(({ value }) => value), settledIf, balance: "once" };
}

const sumOf = (fields: readonly Given<Amount>[]): Amount => Amount.sum(fields.map(({ value }) => value));
