import type { AmountFigure, CountFigure, Figure, Parts, Sentence } from "./reading";

type Summand = AmountFigure | CountFigure;

const markers = /其中|包括|分别为|分别是|具体为|构成/g;
const mostPairs = 4_000;
const someOnly = /等|主要|部分|重点/;

/** The groups of a whole and its parts in a paragraph; `changed` are figures that tell of a change and are no parts. */
export function readParts(
  folded: string,
  sentences: readonly Sentence[],
  changed: ReadonlySet<Figure>,
): readonly Parts[] {
  const found: Parts[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const summands = sentence.figures.filter((figure): figure is Summand => isSummand(figure) && !changed.has(figure));
    const text = folded.slice(sentence.start, sentence.end);
    const places = [...text.matchAll(markers)].map((match) => ({
      word: match[0],
      start: sentence.start + match.index,
    }));
    // A page without a full stop is no sentence to divide.
    if (places.length * summands.length > mostPairs) continue;
    for (const [order, { word, start }] of places.entries()) {
      const whole =
        wholeBefore(folded, summands, start) ?? wholeOfSentenceBefore(sentences[index - 1], start, sentence, changed);
      if (!whole) continue;
      const stop = places[order + 1]?.start ?? sentence.end;
      const group = groupOf(folded, sentence, whole, word, start, stop, summands);
      if (group) found.push(group);
    }
  }
  return found;
}

const isSummand = (figure: Figure): boolean =>
  (figure.kind === "amount" && figure.per === "") || (figure.kind === "count" && figure.bound === undefined);

/** The last figure before the marker that is not within closed brackets: 10万元（其中…）, 10万元，其中…. */
function wholeBefore(folded: string, summands: readonly Summand[], start: number): Summand | undefined {
  const last = summands.filter((figure) => figure.end <= start).at(-1);
  if (!last) return undefined;
  // 10万元，同比增长5%，其中: the whole may stand a little before, not a paragraph.
  return start - last.end <= 60 ? last : undefined;
}

/** “26.1万元。其中6.1万元为…”: the whole ends the sentence before. */
function wholeOfSentenceBefore(
  before: Sentence | undefined,
  start: number,
  sentence: Sentence,
  changed: ReadonlySet<Figure>,
): Summand | undefined {
  if (!before || start - sentence.start > 2 || before.paragraph !== sentence.paragraph) return undefined;
  return before.figures.filter((figure): figure is Summand => isSummand(figure) && !changed.has(figure)).at(-1);
}

function groupOf(
  folded: string,
  sentence: Sentence,
  whole: Summand,
  marker: string,
  start: number,
  stop: number,
  summands: readonly Summand[],
): Parts | undefined {
  const parts: Summand[] = [];
  let depth: number | undefined;
  for (const figure of summands) {
    if (figure.start < start || figure.start >= stop || figure.kind !== whole.kind) continue;
    depth ??= figure.depth;
    if (figure.depth > depth) continue;
    // （其中…） is over where its bracket closes; 其中6.1万元为结余，实际支出14万元 where another figure of the whole begins.
    if (figure.depth < depth || leaves(figure, whole, parts)) break;
    if (unlike(figure, whole)) continue;
    parts.push(figure);
  }
  const last = parts.at(-1);
  if (!last) return undefined;
  const words = folded.slice(start, last.end) + folded.slice(last.end, Math.min(last.end + 4, sentence.end));
  // 编制614名，其中院本级455名、学院13名 names the larger ones; amounts are divided without a rest.
  const complete = parts.length > 1 && whole.kind === "amount" && marker !== "包括" && !someOnly.test(words);
  return { whole, parts, complete, marker, start: Math.min(whole.start, start), end: last.end };
}

const unlike = (figure: Summand, whole: Summand): boolean =>
  figure.kind === "count" && whole.kind === "count" && figure.measure !== whole.measure;

/** A clause of its own about the whole at another stage. */
const leaves = (figure: Summand, whole: Summand, parts: readonly Summand[]): boolean =>
  parts.length > 0 &&
  !figure.subject.stageInherited &&
  figure.subject.stage !== undefined &&
  figure.subject.stage !== (whole.subject.stage ?? parts[0]?.subject.stage) &&
  (figure.subject.inherited || figure.subject.words === whole.subject.words);
