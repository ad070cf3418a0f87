import { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import { defineCheck } from "../check";
import { readReport, wordsAt } from "../shapes/report-reading";
import type { Known, YearChange } from "../shapes/report-changes";
import { yearChanges } from "../shapes/report-changes";
import { inUnitOf } from "../shapes/report-ties";

export default defineCheck({
  id: "wording/change-percentage",
  code: "W03",
  title: "正文写的增减额和增减百分比应与所比的两个数相符",
  basis: "审核常识",
  severity: "error",
  severities: { close: "warning" },
  needs: ["report"],
  messages: {
    direction: "正文写的是“{stated}”，但本年{now}、上年{before}，实际是{moved}。",
    amount: "正文写的增减额“{stated}”不对：本年{now}、上年{before}，应为{expected}。",
    close:
      "正文写的增减额“{stated}”与本年{now}、上年{before}之差{expected}末位不符，请核对；原数四舍五入所致的请说明。",
    percentage: "正文写的增减幅度“{stated}”不对：本年{now}、上年{before}，应为{expected}。",
    apart: "正文写的增减额“{other}”与增减幅度“{stated}”对不上：本年{now}，按增减额推算应为{expected}。",
  },

  *inspect(filing, { flag }) {
    const changes = yearChanges(filing);
    for (const change of changes) {
      const { amount, percentage, now, before } = change;
      if (now && before) {
        const because = [now.at, before.at];
        const words = { now: now.value, before: before.value };
        if (contradicts(change, now, before)) {
          const figure = amount ?? percentage;
          if (!figure) continue;
          const moved = now.value.equals(before.value)
            ? "没有变化"
            : now.value.isMoreThan(before.value)
              ? "增加"
              : "减少";
          yield flag("direction", { at: directionAt(filing, figure), because, words: { ...words, moved } });
          continue;
        }
        const slip = amount && slipOf(amount.amount, now, before);
        if (amount && slip)
          yield flag(slip, {
            at: wordsAt(filing, amount),
            because,
            expected: inUnitOf(amount, apartOf(now.value, before.value)),
            words,
          });
        if (percentage && !percentageFits(percentage.rate, change.direction, now.value, before.value))
          yield flag("percentage", {
            at: wordsAt(filing, percentage),
            because,
            expected: growth(now.value, before.value),
            words,
          });
      } else if (now && amount && percentage) {
        const last = lastFrom(change.direction, now.value, amount.amount);
        if (last && !percentageFits(percentage.rate, change.direction, now.value, last))
          yield flag("apart", {
            at: wordsAt(filing, percentage),
            because: [now.at, wordsAt(filing, amount)],
            expected: growth(now.value, last),
            words: { now: now.value, other: amount.text },
          });
      }
    }
  },
});

const apartOf = (one: Amount, other: Amount): Amount => (one.isMoreThan(other) ? one.minus(other) : other.minus(one));

function contradicts({ direction }: YearChange, now: Known, before: Known): boolean {
  // 2.80 and 2.8 may differ by less than either shows.
  if (now.value.agreesWithinRounding(before.value)) return false;
  return now.value.isMoreThan(before.value) !== (direction === "rise");
}

/** 12.39 less 11.80 is 0.59; 0.58 may come of cells with more places, which then must say so. */
function slipOf(stated: Amount, now: Known, before: Known): "amount" | "close" | undefined {
  if (isApart(stated, now.value, before.value, stated.step)) {
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
  return undefined;
}

const isApart = (stated: Amount, now: Amount, before: Amount, tolerance: number): boolean =>
  2 * Math.abs(stated.fen - apartOf(now, before).fen) > tolerance;

/** By interval: now ÷ before less or more than the whole. */
function percentageFits(stated: Rate, direction: "rise" | "fall", now: Amount, before: Amount): boolean {
  // 0.01万元 may be next to nothing: no percentage of it is known.
  if (before.isNegative || 2 * before.fen <= before.step) return true;
  const quotient = direction === "rise" ? Rate.full.plus(stated) : Rate.full.minus(stated);
  return quotient.canBe(now, before) || stated.canBe(apartOf(now, before), before);
}

function growth(now: Amount, before: Amount): Rate {
  return (Rate.of(apartOf(now, before), before) ?? Rate.full).rounded();
}

/** Last year as this year and the change give it, known as little as both together. */
function lastFrom(direction: "rise" | "fall", now: Amount, apart: Amount): Amount | undefined {
  const fen = direction === "rise" ? now.fen - apart.fen : now.fen + apart.fen;
  return fen > 0 ? Amount.fen(fen, now.step + apart.step) : undefined;
}

/** 减少0.50万元: the word of direction with its figure. */
function directionAt(filing: Parameters<typeof wordsAt>[0], figure: { start: number; end: number }) {
  const { changes } = readReport(filing);
  const change = changes.find(({ by }) => by?.start === figure.start);
  const text = filing.report.text.slice(change?.start ?? figure.start, figure.start);
  const verb = /(?:增|上升|提|净|升|下|减|降|压|缩|节|回落)[^，。；]*$/.exec(text);
  return wordsAt(filing, { start: figure.start - (verb?.[0].length ?? 0), end: figure.end });
}
