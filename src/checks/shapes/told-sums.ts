import type { AmountFigure, Parts } from "../../prose/reading";
import { Amount } from "../../quantities/amount";

/** A whole and what it consists of, as a text has them. */
export interface ToldSum {
  readonly whole: AmountFigure;
  readonly parts: readonly AmountFigure[];
}

/**
 * The group as a sum; none when parts are left out or figures are not exact: 约 and 余 leave room for any rest. In
 * 为预算44.52万元的50.81%。其中… the amount is what a share is taken of.
 */
export function toldSum(text: string, { whole, parts, complete }: Parts): ToldSum | undefined {
  if (/^\s*的\s*\d/.test(text.slice(whole.end, whole.end + 6))) return undefined;
  const figures = [whole, ...parts].flatMap((figure) => (isExact(figure) ? [figure] : []));
  const [first, ...rest] = figures;
  return complete && first && figures.length === parts.length + 1 ? { whole: first, parts: rest } : undefined;
}

const isExact = (figure: Parts["whole"]): figure is AmountFigure =>
  figure.kind === "amount" && figure.qualifier === undefined && figure.bound === undefined;

/** What the parts come to, where rounding does not explain that it is not the whole. */
export function otherSum({ whole, parts }: ToldSum): Amount | undefined {
  const sum = Amount.sum(parts.map(({ amount }) => amount));
  // 30、30和29.99万元 are all exact to 0.01万元: nobody rounds two of three to whole 万元.
  const finest = Math.min(...parts.map(({ amount }) => amount.step));
  const room = whole.amount.step + finest * parts.length;
  const apart = Math.abs(whole.amount.fen - sum.fen);
  // Halves are rounded up, in the parts as in the whole, so that they never all err by half a place to one side.
  return apart === 0 || 2 * apart < room ? undefined : sum;
}

/** By how much the parts miss the whole. */
export const apartFrom = ({ amount }: AmountFigure, sum: Amount): Amount =>
  amount.isMoreThan(sum) ? amount.minus(sum) : sum.minus(amount);
