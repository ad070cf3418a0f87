import { defineCheck } from "../check";
import { wrongWays } from "../shapes/budget-direction";
import { contraryMoves } from "../shapes/contrary-moves";
import { doubleNegatives } from "../shapes/double-negatives";
import { readReport, wordsAt } from "../shapes/report-reading";
import { apartOf, contradicts, growth, lastFrom, percentageFits, slipOf } from "../shapes/change-arithmetic";
import type { Known, YearChange } from "../shapes/report-changes";
import { yearChanges } from "../shapes/report-changes";
import { inUnitOf } from "../shapes/report-ties";
import { wrongRoughChanges } from "../shapes/rough-changes";
import { wrongMoves } from "../shapes/told-moves";

export default defineCheck({
  id: "wording/change-percentage",
  code: "W03",
  title: "正文写的增减额和增减百分比应与所比的两个数相符",
  basis: "审核常识",
  severity: "error",
  severities: { close: "warning", twice: "reminder" },
  needs: ["report"],
  messages: {
    direction: "正文写的是“{stated}”，但{now}、{before}，实际是{moved}。",
    amount: "正文写的增减额“{stated}”不对：{now}、{before}，应为{expected}。",
    close: "正文写的增减额“{stated}”与{now}、{before}之差{expected}末位不符，请核对；原数四舍五入所致的请说明。",
    percentage: "正文写的增减幅度“{stated}”不对：{now}、{before}，应为{expected}。",
    apart: "正文写的增减额“{other}”与增减幅度“{stated}”对不上：本年{now}，按增减额推算应为{expected}。",
    budget: "正文写的是“{stated}”，但表中预算{planned}、决算{spent}，决算实际{moved}预算，请核对方向和金额。",
    contrary: "正文写的是“{stated}”，但由{from}到{to}是{moved}，请核对方向和两个数。",
    twice: "“{stated}”的方向说了两次：下降又写成负数，请核对是否应为“{wanted}”。",
    moved: "正文写的增减幅度“{stated}”不对：由{from}到{to}，应为{expected}。",
    movedBy: "正文写的增减额“{stated}”不对：由{from}到{to}，应为{expected}。",
  },

  *inspect(filing, { flag }) {
    for (const { from, to, stated, expected } of wrongMoves(filing))
      yield flag(stated.kind === "amount" ? "movedBy" : "moved", {
        at: wordsAt(filing, stated),
        because: [wordsAt(filing, from), wordsAt(filing, to)],
        expected,
        words: { from: from.text, to: to.text },
      });
    for (const { budget, spent, because, ...span } of wrongWays(filing))
      yield flag("budget", {
        at: wordsAt(filing, span),
        because,
        words: { planned: budget, spent, moved: spent.isMoreThan(budget) ? "多于" : "少于" },
      });
    for (const { from, to, moved, ...span } of contraryMoves(filing))
      yield flag("contrary", {
        at: wordsAt(filing, span),
        because: [],
        words: { from: from.text, to: to.text, moved },
      });
    for (const { wanted, ...span } of doubleNegatives(filing))
      yield flag("twice", { at: wordsAt(filing, span), because: [], words: { wanted } });
    for (const { figure, now, before, isContrary, expected } of wrongRoughChanges(filing)) {
      const words = { now: `本年${shown(now)}`, before: `上年${shown(before)}` };
      const found = { because: [now.at, before.at] };
      if (isContrary)
        yield flag("direction", {
          at: directionAt(filing, figure),
          ...found,
          words: { ...words, moved: movedTo(now, before) },
        });
      else yield flag(figure.kind, { at: directionAt(filing, figure), ...found, expected, words });
    }
    const changes = yearChanges(filing);
    for (const change of changes) {
      const { amount, percentage, now, before } = change;
      if (now && before) {
        const because = [now.at, before.at];
        const words = wordsOf(change, now, before);
        if (contradicts(change, now, before)) {
          const figure = amount ?? percentage;
          if (!figure) continue;
          yield flag("direction", {
            at: directionAt(filing, figure),
            because,
            words: { ...words, moved: movedTo(now, before) },
          });
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
            expected: growth(apartOf(now.value, before.value), before.value),
            words,
          });
      } else if (now && amount && percentage) {
        const last = lastFrom(change.direction, now.value, amount.amount);
        if (last && !percentageFits(percentage.rate, change.direction, now.value, last))
          yield flag("apart", {
            at: wordsAt(filing, percentage),
            because: [now.at, wordsAt(filing, amount)],
            expected: growth(apartOf(now.value, last), last),
            words: { now: shown(now), other: amount.text },
          });
      }
    }
  },
});

const movedTo = ({ value: now }: Known, { value: before }: Known): string =>
  now.equals(before) ? "没有变化" : now.isMoreThan(before) ? "增加" : "减少";

/** What was compared with is last year's, or a target of this year. */
const wordsOf = ({ isOverYears }: YearChange, now: Known, before: Known) =>
  isOverYears
    ? { now: `本年${shown(now)}`, before: `上年${shown(before)}` }
    : { now: shown(now), before: `所比的${shown(before)}` };

/** 1437.88亿元 as the text has it, and no 14378800.00万元. */
const shown = ({ at, value }: Known): string => (/亿元$/.test(at.written) ? at.written : String(value));

/** 减少0.50万元: the word of direction with its figure. */
function directionAt(filing: Parameters<typeof wordsAt>[0], figure: { start: number; end: number }) {
  const { changes } = readReport(filing);
  const change = changes.find(({ by }) => by?.start === figure.start);
  const text = filing.report.text.slice(change?.start ?? figure.start, figure.start);
  const verb = /(?:增|上升|提|净|升|下|减|降|压|缩|节|回落|少|多)[^，。；]*$/.exec(text);
  return wordsAt(filing, { start: figure.start - (verb?.[0].length ?? 0), end: figure.end });
}
