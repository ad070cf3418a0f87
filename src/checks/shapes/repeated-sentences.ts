import type { ReportedFiling } from "../../forms/filing";
import type { Figure, ReadText, Sentence, Span } from "../../prose/reading";
import { measureTiesOf } from "./measure-ties";
import { readReport } from "./report-reading";
import { tiesOf } from "./report-ties";
import { hasUsualTitles } from "./told-scope";
import type { ToldTwice } from "./told-twice";
import { topicOf } from "./told-topics";

/** A highlight told word for word in another paragraph, with one of its numbers changed. */
export function repeatedWithChange(filing: ReportedFiling, known: ReadonlySet<Span>): readonly ToldTwice<Figure>[] {
  const read = readReport(filing);
  const first = new Map<string, Sentence>();
  return read.sentences.flatMap((sentence): readonly ToldTwice<Figure>[] => {
    if (sentence.figures.length < fewest || sentence.text.length < shortest) return [];
    const frame = frameOf(read, sentence);
    const earlier = first.get(frame);
    if (!earlier) {
      first.set(frame, sentence);
      return [];
    }
    const changed = sentence.figures.flatMap((figure, at): readonly ToldTwice<Figure>[] => {
      const other = earlier.figures[at];
      return other && other.text !== figure.text ? [{ odd: figure, other }] : [];
    });
    const [pair] = changed;
    if (!pair || changed.length > 1 || frame.length < shortest || earlier.paragraph === sentence.paragraph) return [];
    const isKnown = [pair.odd, pair.other].some((figure) => known.has(figure) || isTied(filing, figure));
    const isOne = topicOf(filing, read, pair.odd) === topicOf(filing, read, pair.other);
    const isPlain = [pair.odd, pair.other].every((figure) => hasUsualTitles(read, figure));
    return isKnown || !isOne || !isPlain || !isCounted(pair.odd) || !isCounted(pair.other) ? [] : [pair];
  });
}

/** With two further figures that agree no two occasions are told in the same words. */
const fewest = 3;
const shortest = 24;

const isCounted = (figure: Figure): boolean =>
  (figure.kind === "count" || figure.kind === "amount" || figure.kind === "percentage") && !figure.qualifier;

/** The words between the figures. */
function frameOf({ text }: ReadText, { start, end, figures }: Sentence): string {
  const ends = [start, ...figures.map((figure) => figure.end)];
  const words = ends.map((from, at) => text.slice(from, figures[at]?.start ?? end));
  return words.join("#").replace(/\s/g, "");
}

const isTied = (filing: ReportedFiling, figure: Figure): boolean =>
  (figure.kind === "amount" && tiesOf(filing).has(figure)) ||
  measureTiesOf(filing).some((tie) => (tie.figure as Figure) === figure);
