import type { CountFigure, Span } from "../../prose/reading";
import { defineCheck } from "../check";
import { showsSame } from "../shapes/measure-figures";
import { directionsToldTwice } from "../shapes/directions-told";
import { datesToldTwice } from "../shapes/issued-twice";
import { repeatedWithChange } from "../shapes/repeated-sentences";
import { untoldMeasures } from "../shapes/measure-ties";
import { wordsAt } from "../shapes/report-reading";
import type { Tie } from "../shapes/report-ties";
import { tiesOf } from "../shapes/report-ties";
import type { ToldTwice } from "../shapes/told-twice";
import { countsToldTwice } from "../shapes/told-twice";
import type { TotalTwice } from "../shapes/totals-told";
import { totalsToldTwice } from "../shapes/totals-told";

export default defineCheck({
  id: "wording/same-figure-in-text",
  code: "W02",
  title: "同一项目、同一口径的金额、人数、得分和其他数量在正文各处应一致",
  basis: "审核常识",
  severity: "error",
  needs: ["report"],
  messages: {
    differs: "正文前后不一：第{line}行写的是“{earlier}”，这里写的是“{stated}”，两处说的是同一个数，请核对。",
    counted:
      "正文前后不一：第{line}行写的是“{earlier}”，这里写的是“{stated}”，看来说的是同一事项，请核对以哪一处为准。",
    perhaps: "正文第{line}行写的是“{earlier}”，这里写的是“{stated}”，如说的是同一事项，请改为一致。",
  },
  // No table tells which of the two is right, nor quite that they are of one thing.
  severities: { counted: "warning", perhaps: "reminder" },

  *inspect(filing, { flag }) {
    // Where the tables say what is right, the wrong one of the two is named by itself.
    const amounts = [...tiesOf(filing).values()].filter(({ counterparts }) => counterparts.length === 0);
    const sameAmount = (one: Tie, other: Tie): boolean => one.figure.amount.agreesWithinRounding(other.figure.amount);
    const measures = untoldMeasures(filing).map(({ figure, id }) => ({ figure, key: id }));
    for (const [earlier, figure] of [
      ...contradictions(amounts, sameAmount),
      ...contradictions(measures, (one, other) => isSameNumber(one.figure, other.figure)),
    ]) {
      const there = wordsAt(filing, earlier);
      yield flag("differs", {
        at: wordsAt(filing, figure),
        because: [there],
        words: { line: there.passage?.line ?? 0, earlier: there.written },
      });
    }
    const counts = countsToldTwice(filing);
    const known = new Set<Span>(counts.flatMap(({ odd, other }) => [odd, other]));
    const wholes = totalsToldTwice(filing, known);
    for (const { odd } of wholes) known.add(odd);
    for (const { odd, other, isCertain } of [
      ...[...counts, ...datesToldTwice(filing), ...repeatedWithChange(filing, known)].map(certain),
      ...wholes,
      ...directionsToldTwice(filing),
    ]) {
      const there = wordsAt(filing, other);
      yield flag(isCertain ? "counted" : "perhaps", {
        at: wordsAt(filing, odd),
        because: [there],
        words: { line: there.passage?.line ?? 0, earlier: there.written },
      });
    }
  },
});

const certain = (pair: ToldTwice<Span>): TotalTwice<Span> => ({ ...pair, isCertain: true });

/** Figures of one thing that differ from the first one told of it. */
function contradictions<T extends { readonly key: string; readonly figure: Span }>(
  told: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly (readonly [earlier: Span, figure: Span])[] {
  const first = new Map<string, T>();
  return told.flatMap((one) => {
    const earlier = first.get(one.key);
    if (!earlier) first.set(one.key, one);
    return earlier && !isSame(one, earlier) ? [[earlier.figure, one.figure] as const] : [];
  });
}

/** 98.7分 and 98.65分 are one score. */
function isSameNumber(one: CountFigure, other: CountFigure): boolean {
  const [coarse, fine] = one.decimals <= other.decimals ? [one, other] : [other, one];
  return showsSame(coarse, Number(fine.digits));
}
