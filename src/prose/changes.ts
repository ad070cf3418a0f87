import type { ChangeWords } from "./claims";
import type { AmountFigure, Change, CountFigure, NumberFigure, PercentageFigure, Span, Subject } from "./reading";
import { readSubject } from "./subjects";

/** What may have changed, or what it was before. */
export type Measured = AmountFigure | CountFigure | PercentageFigure;
export type Numeric = Measured | NumberFigure;

export const measured = (figure: Numeric | undefined): Measured | undefined =>
  figure && figure.kind !== "number" ? figure : undefined;

/** The words before a comparison, and where its figure or clause stops. */
interface Reach extends Span {
  readonly until: number;
}

/**
 * What changed stands before the comparison or behind it: 公务接待费较上年减少, 较上年公务接待费减少, 同比减少公务接待费.
 * Behind a figure of the comparison (较上年20万元增加) nothing is looked for.
 */
export function readChanged(
  folded: string,
  words: ChangeWords,
  reach: Reach,
  before: Subject | undefined,
  hasFigure: boolean,
): Subject {
  const subject = readSubject(folded, reach.start, reach.end, before);
  if (hasFigure || (subject.words !== "" && !subject.inherited)) return subject;
  const { basisEnd, verbStart, objectStart } = words;
  const behind =
    objectStart === undefined
      ? readSubject(folded, basisEnd, Math.max(basisEnd, verbStart), before)
      : readSubject(folded, objectStart, Math.max(objectStart, reach.until), before);
  return behind.inherited || behind.words === "" ? subject : behind;
}

/** The comparison of a change: its own words, else those of the clause or change before it. */
type Basis = Pick<Change, "basis" | "basisStage" | "basisYear" | "basisOffset">;

/** Puts a change together; `before` is the comparison it takes over when it has none. */
export function writeChange(
  words: ChangeWords,
  before: Basis | undefined,
  about: Omit<Change, keyof Basis | "direction" | "reach" | "basisInherited" | "start" | "text">,
  original: string,
): Change {
  const { basis, basisStage, basisYear, basisOffset } = before ?? words;
  const start = Math.min(words.start, words.verbStart);
  return {
    direction: words.direction,
    reach: words.reach,
    basis,
    basisInherited: before !== undefined && basis !== "",
    basisStage,
    basisYear,
    basisOffset,
    start,
    text: original.slice(start, about.end),
    ...about,
  };
}
