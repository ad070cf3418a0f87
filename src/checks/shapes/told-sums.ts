import type { AmountFigure, Parts } from "../../prose/reading";
import { addsUp } from "../../prose/sums";
import { Amount } from "../../quantities/amount";
import { mustAddUp } from "./divisions";

/** A whole and what it consists of, as a text has them. */
export interface ToldSum {
  readonly whole: AmountFigure;
  readonly parts: readonly AmountFigure[];
}

/** The group as a sum; none when parts may be left out or figures are not exact: 约 and 余 leave room for any rest. */
export function toldSum(text: string, group: Parts): ToldSum | undefined {
  const figures = [group.whole, ...group.parts].flatMap((figure) => (isExact(figure) ? [figure] : []));
  const [whole, ...parts] = figures;
  return whole && parts.length === group.parts.length && mustAddUp(text, group) ? { whole, parts } : undefined;
}

const isExact = (figure: Parts["whole"]): figure is AmountFigure =>
  figure.kind === "amount" && figure.qualifier === undefined && figure.bound === undefined;

/** What the parts come to, where rounding does not explain that it is not the whole. */
export function otherSum({ whole, parts }: ToldSum): Amount | undefined {
  const amounts = parts.map(({ amount }) => amount);
  return addsUp(whole.amount, amounts) ? undefined : Amount.sum(amounts);
}

/** By how much the parts miss the whole. */
export const apartFrom = ({ amount }: AmountFigure, sum: Amount): Amount =>
  amount.isMoreThan(sum) ? amount.minus(sum) : sum.minus(amount);
