import type { AmountFigure, PercentageFigure } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import type { Fixed } from "../../quantities/fixed";
import { Rate } from "../../quantities/rate";

/** One of the two amounts of a comparison. */
export interface Compared {
  /** As written. */
  readonly value: Amount;
  /** The cell that has the same to more places, where one has. */
  readonly exact: Amount | undefined;
}

/** 增加, 下降 with its amount, its percentage or both. */
export interface ToldChange {
  readonly direction: "rise" | "fall";
  readonly amount: AmountFigure | undefined;
  readonly percentage: PercentageFigure | undefined;
}

export const apartOf = (one: Amount, other: Amount): Amount =>
  one.isMoreThan(other) ? one.minus(other) : other.minus(one);

export function contradicts({ direction }: Pick<ToldChange, "direction">, now: Compared, before: Compared): boolean {
  // 2.80 and 2.8 may differ by less than either shows.
  if (now.value.agreesWithinRounding(before.value)) return false;
  return now.value.isMoreThan(before.value) !== (direction === "rise");
}

/** 12.39 less 11.80 is 0.59; 0.58 may come of cells with more places, which then must say so. */
export function slipOf(stated: Amount, now: Compared, before: Compared): "amount" | "close" | undefined {
  if (!isApart(stated, now.value, before.value, stated.step)) return undefined;
  if (
    now.exact &&
    before.exact &&
    !isApart(stated, now.exact, before.exact, stated.step + now.exact.step + before.exact.step)
  )
    return undefined;
  const [one, other] = [now.value.step, before.value.step];
  // Where one of the two is exact, their difference rounds to one value only.
  const room = stated.step + one + other - ((one === 1) === (other === 1) ? 0 : 2);
  if (isApart(stated, now.value, before.value, room)) return "amount";
  // A cell with more places than the text stands behind one of the two: the other may have been rounded as well.
  return (now.exact === undefined) === (before.exact === undefined) ? "close" : undefined;
}

const isApart = (stated: Amount, now: Amount, before: Amount, tolerance: number): boolean =>
  2 * Math.abs(stated.fen - apartOf(now, before).fen) > tolerance;

/** By interval: now ÷ before less or more than the whole. */
export function percentageFits(stated: Rate, direction: ToldChange["direction"], now: Amount, before: Amount): boolean {
  // 0.01万元 may be next to nothing: no percentage of it is known.
  if (before.isNegative || 2 * before.fen <= before.step) return true;
  return quotientOf(stated, direction).canBe(now, before) || stated.canBe(apartOf(now, before), before);
}

/** What the one is of the other when it rose or fell by so much. */
export const quotientOf = (stated: Rate, direction: ToldChange["direction"]): Rate =>
  direction === "rise" ? Rate.full.plus(stated) : Rate.full.minus(stated);

export const growth = (apart: Fixed, before: Fixed): Rate => (Rate.of(apart, before) ?? Rate.full).rounded();

/** Last year as this year and the change give it, known as little as both together. */
export function lastFrom(direction: ToldChange["direction"], now: Amount, apart: Amount): Amount | undefined {
  const fen = direction === "rise" ? now.fen - apart.fen : now.fen + apart.fen;
  return fen > 0 ? Amount.fen(fen, now.step + apart.step) : undefined;
}

/** How many of the figures of a change two amounts bear out; −1 where they move the other way. */
export function borneOut({ direction, amount, percentage }: ToldChange, now: Compared, before: Compared): number {
  if (contradicts({ direction }, now, before)) return -1;
  const byAmount = amount !== undefined && slipOf(amount.amount, now, before) === undefined;
  const byPercentage = percentage !== undefined && percentageFits(percentage.rate, direction, now.value, before.value);
  return Number(byAmount) + Number(byPercentage);
}
