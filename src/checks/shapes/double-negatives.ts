import type { ReportedFiling } from "../../forms/filing";
import type { Span } from "../../prose/reading";

/** 下降-14.29%: the direction is told by the word and by the sign. */
export interface DoubleNegative extends Span {
  /** The same told once. */
  readonly wanted: string;
}

const doubles = /(下降|减少|降低|下滑|回落|压减|节约)(了?)[-－−](\d[\d.]*(?:%|％|个百分点|万元|亿元|元))/g;

export const doubleNegatives = ({ report: { text } }: ReportedFiling): readonly DoubleNegative[] =>
  [...text.matchAll(doubles)].map(({ 0: all, index, 1: verb = "", 2: particle = "", 3: figure = "" }) => ({
    start: index,
    end: index + all.length,
    wanted: verb + particle + figure,
  }));
