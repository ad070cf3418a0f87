import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Change, CountFigure, PercentageFigure, ReadText } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { Rate } from "../../quantities/rate";
import { apartOf, quotientOf, slipOf } from "./change-arithmetic";
import { moveBefore } from "./moved-figures";
import { readReport } from "./report-reading";
import { inUnitOf } from "./report-ties";

type Told = AmountFigure | CountFigure;

/** 由2548.20万元下降到2370.36万元，下降6.98%: both ends and the size of the move stand in one sentence. */
export interface ToldMove {
  readonly from: Told;
  readonly to: Told;
  readonly stated: PercentageFigure | AmountFigure;
  /** What the two ends give. */
  readonly expected: Rate | string;
}

/** Moves whose size the two ends do not bear out: the percentage whatever is counted, the difference of amounts. */
export function wrongMoves(filing: ReportedFiling): readonly ToldMove[] {
  const read = readReport(filing);
  return [...wrongPercentages(read), ...wrongDifferences(read)];
}

function wrongPercentages({ changes }: ReadText): readonly ToldMove[] {
  return changes.flatMap((change, at): ToldMove[] => {
    const { from, by: to, direction } = change;
    const percentage = percentageBehind(change, changes.slice(at + 1, at + 3));
    if (change.reach !== "to" || direction === "level" || !percentage || !isTold(from) || !isTold(to)) return [];
    const [first, last] = [numberOf(from), numberOf(to)];
    if (!first || !last || unitOf(from) !== unitOf(to) || first.fen <= 0) return [];
    // 由10降到12: which of the three is wrong cannot be told.
    if (last.isMoreThan(first) !== (direction === "rise")) return [];
    if (quotientOf(percentage.rate, direction).canBe(last, first)) return [];
    const apart = Amount.fen(Math.abs(last.fen - first.fen), last.step);
    const expected = Rate.of(apart, first)?.rounded();
    return expected && !percentage.rate.canBe(apart, first) ? [{ from, to, stated: percentage, expected }] : [];
  });
}

/** 由141.08万元增加到153.26万元，增加12.28万元. Where something else went the other way, 增加 alone is not all of it. */
function wrongDifferences(read: ReadText): readonly ToldMove[] {
  return read.changes.flatMap((change, at): ToldMove[] => {
    const { by: stated, direction } = change;
    const move =
      stated?.kind === "amount" && isTold(stated) && change.reach === "by" ? moveBefore(read, change) : undefined;
    if (!move || stated?.kind !== "amount" || move.direction !== direction) return [];
    const { from, to } = move;
    if (from.kind !== "amount" || to.kind !== "amount" || !isTold(from) || !isTold(to) || stated.per !== to.per)
      return [];
    const behind = read.changes[at + 1];
    if (behind && behind.sentence === change.sentence && behind.direction !== direction) return [];
    const [first, last] = [from.amount, to.amount];
    if (last.isMoreThan(first) !== (direction === "rise")) return [];
    const isWrong = slipOf(stated.amount, plain(last), plain(first)) === "amount";
    return isWrong ? [{ from, to, stated, expected: inUnitOf(stated, apartOf(last, first)) }] : [];
  });
}

const plain = (value: Amount) => ({ value, exact: undefined });

/** The percentage of the same move right behind it; 同比 there compares with something else. */
function percentageBehind(move: Change, behind: readonly Change[]): PercentageFigure | undefined {
  const found = behind.find(({ by }) => by?.kind === "percentage");
  const near = found && found.sentence === move.sentence && found.start - (behind[0]?.start ?? 0) <= 24;
  if (!found || !near || found.basis !== "" || found.direction !== move.direction || found.reach !== "by")
    return undefined;
  const { by } = found;
  if ((behind[0]?.start ?? 0) - move.end > 6) return undefined;
  return by?.kind === "percentage" && by.unit === "percent" && by.qualifier === undefined && by.bound === undefined
    ? by
    : undefined;
}

const isTold = (figure: Change["by"]): figure is Told =>
  (figure?.kind === "amount" || figure?.kind === "count") &&
  figure.qualifier === undefined &&
  figure.bound === undefined;

const unitOf = (figure: Told): string => (figure.kind === "amount" ? "" : figure.measure);

/** A count is taken for money to have its last place with it: 12.5万人 is known to 1000. */
function numberOf(figure: Told): Amount | undefined {
  if (figure.kind === "amount") return figure.amount;
  const { units, places } = figure.value;
  const fen = Number(units) * 10 ** (countPlaces - places);
  return places <= countPlaces && Number.isSafeInteger(fen)
    ? Amount.fen(fen, places === 0 ? 0 : 10 ** (countPlaces - places))
    : undefined;
}

const countPlaces = 4;
