import type { ToldChange } from "./change-arithmetic";
import { borneOut, lastFrom, percentageFits } from "./change-arithmetic";
import type { Known } from "./report-changes";

/** The two amounts a comparison is between, as far as they are known. */
export interface Bases {
  readonly now: Known | undefined;
  readonly before: Known | undefined;
}

/**
 * The two amounts a change is told of: those its words name, unless they bear out none of its figures and others do. 其中：
 * 基本支出2594.23万元…。与2023年支出4093.60万元相比，减少216.69万元 is of the whole, told two sentences before.
 */
export function likeliestBases(change: ToldChange, named: readonly Bases[], amounts: readonly Known[]): Bases {
  const [first] = named;
  if (!first || scoreOf(change, first) > 0) return first ?? { now: undefined, before: undefined };
  const others = [...named.slice(1), ...amounts.map((now) => ({ now, before: first.before }))];
  const scores = others.map((bases) => scoreOf(change, bases));
  const most = Math.max(0, ...scores);
  return (most > 0 && others[scores.indexOf(most)]) || first;
}

function scoreOf(change: ToldChange, { now, before }: Bases): number {
  if (now && before) return borneOut(change, now, before);
  const { amount, percentage, direction } = change;
  if (!now || !amount || !percentage) return 0;
  const last = lastFrom(direction, now.value, amount.amount);
  return last && percentageFits(percentage.rate, direction, now.value, last) ? 2 : 0;
}
