import type { ReportedFiling } from "../../forms/filing";
import type { CountFigure, Figure, ReadText, Sentence, Span } from "../../prose/reading";
import { countDifferences } from "./count-differences";
import { countFamilies } from "./count-families";
import { countRates } from "./count-rates";
import { metAndMissed } from "./met-and-missed";
import { spokenMeans } from "./spoken-means";
import { pointsApart } from "./points-apart";
import { readReport } from "./report-reading";
import { namedSums } from "./named-sums";
import { writtenFormulas } from "./written-formulas";

/** A figure that others of its sentence give otherwise. */
export interface Worked {
  readonly figure: Span;
  readonly from: readonly Figure[];
  /** As they give it, printed. */
  readonly expected: string;
}

/** One sentence with the words before each of its figures. */
export interface Spoken {
  readonly read: ReadText;
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  /** The words between the figure before and this one, bared of blanks and of the comma that opens them. */
  readonly before: (at: number) => string;
}

export const isCount = (figure: Figure | undefined): figure is CountFigure => figure?.kind === "count";

/** Words without which nothing is worked out in a sentence. */
const worth = /率|均|合计|共|其中|百分点|[未男线][\u4e00-\u9fff]|收回|回收|[比较由从÷]|×/;

/** Figures that their own sentence contradicts: rates and sums of counts, means, points and differences. */
export function workedOut(filing: ReportedFiling): readonly Worked[] {
  const read = readReport(filing);
  return read.sentences.flatMap((sentence): readonly Worked[] => {
    const { figures, text } = sentence;
    if (figures.length < 2 || figures.length > most || !worth.test(text)) return [];
    // The questions below ask for the words of each figure, most of them more than once.
    const words = figures.map(({ start }, at) =>
      read.text
        .slice(figures[at - 1]?.end ?? sentence.start, start)
        .replace(/\s/g, "")
        .replace(/^[，,、；;：:（(]+/, ""),
    );
    const spoken = { read, sentence, figures, before: (at: number) => words[at] ?? "" };
    return questions.flatMap((question) => question(spoken));
  });
}

/** A “sentence” with more figures is a table without its lines. */
const most = 24;

const questions: readonly ((spoken: Spoken) => readonly Worked[])[] = [
  countRates,
  countDifferences,
  countFamilies,
  metAndMissed,
  spokenMeans,
  pointsApart,
  namedSums,
  writtenFormulas,
];
