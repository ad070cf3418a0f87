import type { Change, CountFigure, PercentageFigure } from "../../prose/reading";
import { canBeQuotient, isExact, minus, overlap, perOne, printedLike, quotient, rangeOf } from "./known-ranges";
import type { Spoken, Worked } from "./worked-sentences";
import { isCount } from "./worked-sentences";

/**
 * 85679家，比上年的64761家增加20918家，增长32.30% and 由498笔增至572笔，增加74笔: what a change comes to between two numbers that
 * are told. Which way they moved is asked elsewhere.
 */
export function countDifferences({ read, figures }: Spoken): readonly Worked[] {
  const first = figures[0]?.sentence;
  const changes = read.changes.filter(({ sentence }) => sentence === first);
  return changes.flatMap((change, index): Worked[] => {
    const { by, reach } = change;
    const pair = reach === "by" ? pairOf(figures, change, changes[index - 1]) : undefined;
    if (!pair || !by || !isExact(by) || by.kind === "amount") return [];
    const [one, other] = pair;
    if (/分别|目标|计划|其中|[；;]/.test(read.text.slice(Math.min(one.start, other.start), by.start))) return [];
    const right = rangeOf(other);
    const apartFrom = (now: CountFigure): ReturnType<typeof minus> => {
      const left = rangeOf(now);
      return left.low > right.low ? minus(left, right) : minus(right, left);
    };
    const apart = apartFrom(one);
    // 得分99.56分，其中预算执行9.56分，比上年的98.20分提高1.36分 is told of the whole.
    const isOfAnother = figures.some(
      (now) =>
        isCount(now) &&
        now.end <= one.start &&
        now.measure === one.measure &&
        isExact(now) &&
        (by.kind === "count" ? overlap(rangeOf(by), apartFrom(now)) : !isWrongRate(by, apartFrom(now), right)),
    );
    if (isOfAnother) return [];
    if (by.kind === "count")
      return by.measure !== one.measure || overlap(rangeOf(by), apart)
        ? []
        : [{ figure: by, from: [one, other], expected: printedLike(by, apart) }];
    return isWrongRate(by, apart, right)
      ? [{ figure: by, from: [one, other], expected: `${quotient(apart, right, Math.max(by.decimals, 2), 2)}%` }]
      : [];
  });
}

const isWrongRate = (
  by: PercentageFigure,
  apart: ReturnType<typeof minus>,
  before: ReturnType<typeof minus>,
): boolean =>
  by.unit === "percent" &&
  before.low > 0n &&
  !canBeQuotient(rangeOf(by), { low: apart.low * perOne, high: apart.high * perOne }, before);

type Pair = readonly [now: CountFigure, before: CountFigure];

/** The two numbers of a change: its own, or those of the change right before it that it goes on from. */
function pairOf(figures: Spoken["figures"], change: Change, last: Change | undefined): Pair | undefined {
  const at = figures.findIndex((figure) => figure === change.by);
  const { from } = change;
  if (from) return figures[at - 1] === from ? checked(figures[nowBefore(figures, from)], from) : undefined;
  const follows = last?.by !== undefined && figures[at - 1] === last.by && change.start - last.end <= 2;
  if (!follows || last.direction !== change.direction) return undefined;
  if (last.reach === "to") return change.basis === "" ? checked(last.by, last.from) : undefined;
  const isOne = last.from !== undefined && (change.basisInherited || change.basis === "");
  return isOne && last.from ? checked(figures[nowBefore(figures, last.from)], last.from) : undefined;
}

/** 比上年的64761家: a date may stand between the two numbers. */
function nowBefore(figures: Spoken["figures"], basis: NonNullable<Change["by"]>): number {
  const at = figures.findIndex((figure) => figure === basis);
  return figures[at - 1]?.kind === "date" ? at - 2 : at - 1;
}

function checked(now: Spoken["figures"][number] | undefined, before: Change["by"]): Pair | undefined {
  if (!isCount(now) || !before || !isCount(before) || !isExact(now) || !isExact(before)) return undefined;
  return now.measure === before.measure ? [now, before] : undefined;
}
