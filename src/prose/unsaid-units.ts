import { amountIn } from "./amounts";
import type { BareFigure } from "./reading";

/** 基本支出2696.86万元，支出数为2594.23: the unit is not said twice. */
export function withUnits(folded: string, figures: readonly BareFigure[]): readonly BareFigure[] {
  return figures.map((figure, index) => {
    if (figure.kind !== "number" || figure.qualifier || figure.bound) return figure;
    const before = figures[index - 1];
    if (before?.kind !== "amount" || before.per !== "" || !/^(?:[万亿]?元)$/.test(before.unit)) return figure;
    if (
      figure.decimals === 0 ||
      figure.start - before.end > 16 ||
      !closing.test(folded.slice(figure.end, figure.end + 2))
    )
      return figure;
    const amount = secondOfTwo.test(folded.slice(before.end, figure.start)) && amountIn(figure.digits, before.unit);
    if (!amount) return figure;
    const { start, end, digits, decimals, spaced, fullWidth, separated, spelled, qualifier, bound } = figure;
    const number = { start, end, digits, decimals, spaced, fullWidth, separated, spelled, qualifier, bound };
    return { kind: "amount", ...number, amount, unit: before.unit, per: "" };
  });
}

const secondOfTwo =
  /^ ?[,;、] ?(?:年初|全年|调整后?|实际|本年|当年)?(?:预算|决算|支出|执行)(?:数额?|金额|总额)(?:为|是|:)? ?$/;
const closing = /^ ?(?:[,;。、)\n]|$)/;
