import type { SpendingColumn } from "../../forms/columns";
import type { Field, Given } from "../../forms/field";
import { isGiven, onlyGiven } from "../../forms/field";
import type { SpendingDetail } from "../../forms/filing";
import type { Amount } from "../../quantities/amount";

/** A numbered line below 项目支出 and the lines that spell it out; a line on its own has no heading. */
export interface DetailBlock {
  readonly heading: SpendingDetail | undefined;
  readonly lines: readonly SpendingDetail[];
}

/** 1、业务工作经费 · 2、运行维护经费 · 3、省级专项资金 with one line per fund below it. */
export function detailBlocks(details: readonly SpendingDetail[]): readonly DetailBlock[] {
  const blocks: { heading: SpendingDetail | undefined; lines: SpendingDetail[] }[] = [];
  for (const detail of details) {
    const last = blocks.at(-1);
    if (detail.heading) blocks.push({ heading: detail, lines: [] });
    else if (last?.heading?.category === detail.category) last.lines.push(detail);
    else blocks.push({ heading: undefined, lines: [detail] });
  }
  return blocks;
}

/** The amounts that add up to the total when each heading stands for the lines below it; a blank heading does not. */
export function amountsByHeading(blocks: readonly DetailBlock[], column: SpendingColumn): readonly Given<Amount>[] {
  return blocks.flatMap(({ heading, lines }) =>
    heading && isGiven(heading[column]) ? onlyGiven([heading[column]]) : onlyGiven(lines.map((line) => line[column])),
  );
}

/** The amounts that add up to the total when the lines count, and a heading only where nothing below it is filled in. */
export function amountsByLine(blocks: readonly DetailBlock[], column: SpendingColumn): readonly Given<Amount>[] {
  return blocks.flatMap(({ heading, lines }) => {
    const filled = onlyGiven(lines.map((line) => line[column]));
    return filled.length > 0 || !heading ? filled : onlyGiven([heading[column]]);
  });
}

/** The cells somebody forgot: blank lines under a heading without a figure, and blank headings with no line below them. */
export function blankDetails(blocks: readonly DetailBlock[], column: SpendingColumn): readonly Field<Amount>[] {
  return blocks.flatMap(({ heading, lines }) => {
    if (heading && heading[column].state !== "blank") return [];
    const cells = lines.length > 0 ? lines.map((line) => line[column]) : heading ? [heading[column]] : [];
    return cells.filter(({ state }) => state === "blank");
  });
}
