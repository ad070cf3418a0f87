import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, PercentageFigure } from "../../prose/reading";
import { Decimal } from "../../quantities/decimal";
import { apartOf, contradicts, growth } from "./change-arithmetic";
import { moveBefore } from "./moved-figures";
import type { Known } from "./report-changes";
import { basesOf, isExact } from "./report-changes";
import { readReport } from "./report-reading";
import { inUnitOf } from "./report-ties";
import { speaksOfYear } from "./spoken-year";
import { canTell } from "./told-bounds";

/** 较上年增长约6%, 减少近2万元: how much two years are apart, told roughly, and wrong all the same. */
export interface RoughChange {
  readonly figure: AmountFigure | PercentageFigure;
  readonly now: Known;
  readonly before: Known;
  /** The other way round; otherwise by another figure. */
  readonly isContrary: boolean;
  readonly expected: string;
}

/** Every rough comparison with the year before that none of the amounts it may be of bears out. */
export function wrongRoughChanges(filing: ReportedFiling): readonly RoughChange[] {
  const read = readReport(filing);
  return read.changes.flatMap((change): RoughChange[] => {
    const { by: figure, direction, reach, sentence, start, end, basisOffset, basisYear } = change;
    if (!figure || figure.kind === "count" || direction === "level" || reach !== "by") return [];
    if (isExact(figure) || figure.bound || !isTold(figure)) return [];
    if ((basisOffset === undefined && basisYear === undefined) || moveBefore(read, change)) return [];
    if (!speaksOfYear(filing, read, { start, end, sentence })) return [];
    const all = basesOf(filing, read, change);
    const pairs = all.flatMap(({ now, before }) => (now && before ? [{ now, before }] : []));
    const [first] = pairs;
    if (!first || pairs.length < all.length) return [];
    if (pairs.some(({ now, before }) => !contradicts({ direction }, now, before) && tellsOf(figure, now, before)))
      return [];
    const apart = apartOf(first.now.value, first.before.value);
    const expected = figure.kind === "amount" ? inUnitOf(figure, apart) : String(growth(apart, first.before.value));
    return [{ figure, ...first, isContrary: contradicts({ direction }, first.now, first.before), expected }];
  });
}

/** 不超过5% and 10%以内 tell of a limit. */
const isTold = ({ qualifier, ...figure }: AmountFigure | PercentageFigure): boolean =>
  qualifier !== undefined &&
  qualifier.leaning !== "atMost" &&
  (figure.kind === "amount" ? figure.per === "" : figure.unit === "percent");

function tellsOf(figure: AmountFigure | PercentageFigure, now: Known, before: Known): boolean {
  const apart = apartOf(now.value, before.value);
  if (figure.kind === "amount") return canTell(inFen(figure.amount.fen), figure.qualifier, inFen(apart.fen));
  const told = Decimal.parse(figure.digits.replace("-", ""));
  const value = before.value.fen > 0 ? Decimal.parse(String(growth(apart, before.value).percentage)) : undefined;
  return !told || !value || canTell(told, figure.qualifier, value);
}

const inFen = (fen: number): Decimal => Decimal.of(BigInt(fen), 2);
