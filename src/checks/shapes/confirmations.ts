import type { Field, Given } from "../../forms/field";
import { fundingAmounts } from "../../forms/columns";
import { isGiven, isTyped, onlyGiven } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { Amount } from "../../quantities/amount";
import { rememberedOf } from "../../quantities/remembered";
import { breakdownScope } from "./breakdown-scope";
import { withName } from "./project-names";
import { budgetCounterparts, finalCounterparts, knownSources, lastYearCounterparts, repeats } from "./counterparts";

/** Where else a filing says exactly the same of the same thing. */
export interface Confirmation {
  readonly label: string;
  readonly fields: readonly Given<Amount>[];
}

interface Witnesses {
  readonly confirmed: ReadonlyMap<string, Confirmation>;
  readonly contradicted: ReadonlySet<string>;
}

/** The place in 预决算数据 or in another table that repeats a figure to the fen; undefined when none does. */
export function confirmationOf(filing: Filing, { key }: Field<Amount>): Confirmation | undefined {
  return witnessesOf(filing).confirmed.get(key);
}

/** True when 预决算数据 has another figure there. */
export function isContradicted(filing: Filing, { key }: Field<Amount>): boolean {
  return witnessesOf(filing).contradicted.has(key);
}

/** Asked only where a sum is wrong, and then by several checks. */
const witnessesOf = rememberedOf((filing: Filing): Witnesses => {
  const confirmed = new Map<string, Confirmation>();
  const contradicted = new Set<string>();
  for (const [one, other] of repeatedFigures(filing))
    if (isGiven(one) && isGiven(other) && one.value.equals(other.value)) {
      confirmed.set(one.key, { label: other.label, fields: [other] });
      confirmed.set(other.key, { label: one.label, fields: [one] });
    }
  for (const [total, confirmation] of projectTotals(filing)) confirmed.set(total.key, confirmation);
  for (const list of [budgetCounterparts, finalCounterparts, lastYearCounterparts])
    for (const counterpart of list(filing)) {
      const { stated } = counterpart;
      const sources = knownSources(counterpart);
      if (!isGiven(stated) || sources.length === 0) continue;
      const same = sources.find(({ amount }) => amount.equals(stated.value));
      // The reference is the better witness of two.
      if (same) {
        confirmed.set(stated.key, { label: same.label, fields: same.filled });
        const [source, ...more] = same.filled;
        if (source && more.length === 0) confirmed.set(source.key, { label: stated.label, fields: [stated] });
      } else if (!sources.some((source) => repeats(stated.value, source))) contradicted.add(stated.key);
    }
  return { confirmed, contradicted };
});

/** Figures the tables have in common: 年度资金总额 and its two breakdowns, 项目支出 of 表1 and 表2. */
function repeatedFigures({ basicData, overall }: Filing): readonly (readonly [Field<Amount>, Field<Amount>])[] {
  if (!overall) return [];
  const scope = breakdownScope(overall);
  const whole = overall.funding.total[scope];
  const spending = basicData?.lines.projectSpending;
  const column = scope === "executed" ? "finalAccount" : "budget";
  return [
    [overall.income.total, whole],
    [overall.nature.total, whole],
    ...(spending ? [[overall.nature.projectSpending, spending[column]] as const] : []),
  ];
}

const basicColumns = { initialBudget: "budget", annualBudget: "budget", executed: "finalAccount" } as const;

/**
 * 年度资金总额 of a project that its line in 基础数据表 repeats, or that makes the projects come to 项目支出. What a formula
 * may have fetched from the form itself confirms nothing.
 */
function* projectTotals({ basicData, projects }: Filing): Iterable<readonly [Field<Amount>, Confirmation]> {
  if (!basicData) return;
  const lines = basicData.details.filter(({ heading }) => !heading);
  for (const column of fundingAmounts) {
    const totals = onlyGiven(projects.map(({ funding }) => funding.total[column]));
    const spending = basicData.lines.projectSpending[basicColumns[column]];
    if (isTyped(spending) && totals.length === projects.length && totals.length > 0) {
      const sum = Amount.sum(totals.map(({ value }) => value));
      const label = `基础数据表${spending.label}（各项目合计）`;
      if (sum.equals(spending.value)) for (const total of totals) yield [total, { label, fields: [spending] }];
    }
    for (const { funding, projectName } of projects) {
      const total = funding.total[column];
      const line = withName(lines, ({ name }) => name, projectName.value ?? "")?.[basicColumns[column]];
      if (line && isTyped(line) && isGiven(total) && line.value.equals(total.value))
        yield [total, { label: `基础数据表${line.label}`, fields: [line] }];
    }
  }
}
