import { itemCounterparts } from "./amount-cells";
import type { AmountPlace } from "./amount-subjects";
import { ownTotal, speaksOfWhole } from "./own-totals";
import { amountsBefore, ownWords, yearTold } from "./plain-amounts";
import { itemNamed } from "./report-items";
import type { Tie } from "./report-ties";
import { withQualifier } from "./rough-amounts";
import { speaksOfYear } from "./spoken-year";

/**
 * 部门整体支出逾4000万元 without 预算 or 决算: of any column of the whole, so that it is wrong only where all of them say
 * otherwise. A quarter further off it is rather of a part, or of several years.
 */
export function roughWholeTie({ filing, read, figure }: AmountPlace): Tie | undefined {
  const item = itemNamed("部门整体支出");
  const total = ownTotal(filing, ownWords(read, { ...figure, ...withQualifier(figure) }));
  if (!item || !total || !/^(?:sure|likely)$/.test(total.trust) || !total.columns.includes("final")) return undefined;
  if (!speaksOfWhole(read, figure) || yearTold(filing, read, figure) !== 0 || !speaksOfYear(filing, read, figure))
    return undefined;
  const cells = itemCounterparts(filing, item, "any", 0);
  const told = amountsBefore(read, { ...figure, start: read.sentences[figure.sentence]?.end ?? figure.end });
  if (cells.some(({ value }) => told.some(({ amount, qualifier }) => !qualifier && amount.agreesWithinRounding(value))))
    return undefined;
  const isNear = cells.some(({ value: { fen } }) => 4 * Math.abs(figure.amount.fen - fen) <= fen);
  return isNear ? { figure, key: "total any 0", counterparts: cells } : undefined;
}
