import { readDocuments } from "./documents";
import { readEnumerations } from "./enumerations";
import { readFigures } from "./figures";
import type { Marker } from "./headings";
import { readMarker, readTitle } from "./headings";
import { readNumberedLists, readSpokenLists } from "./numbered-lists";
import { foldWidth } from "./numerals";
import type { Line } from "./paragraphs";
import { readParagraphs, withoutPageNumbers } from "./paragraphs";
import { readParts } from "./parts";
import { placeFigures } from "./placing";
import { readPlaceholders } from "./placeholders";
import type {
  BareFigure,
  Change,
  Enumeration,
  Figure,
  Heading,
  Paragraph,
  Parts,
  ReadText,
  Sentence,
  Span,
  Subject,
  Table,
} from "./reading";
import { readSentences } from "./sentences";
import { groupRows, readTable } from "./tables";

/**
 * Reads paragraphs, headings, sentences and every figure with its subject out of a report; every place is one in the
 * text as given. Reading never fails: what it does not understand it leaves out.
 */
export function readText(text: string): ReadText {
  const scanned = withoutPageNumbers(foldWidth(text));
  const lines = readParagraphs(scanned, text);
  const folded = withoutInnerBreaks(scanned, lines);
  const markers = lines.map((line) => (line.isRow ? undefined : readMarker(folded, line)));
  const bare = readFigures(
    folded,
    text,
    readFixed(folded, text),
    markers.filter((marker) => marker !== undefined),
  );
  const byPlace = new FiguresInOrder(bare);
  const headings: Heading[] = [];
  const body: Body = { paragraphs: [], sentences: [], changes: [], parts: [], enumerations: [] };
  for (const [index, line] of lines.entries()) {
    const marker = markers[index];
    if (marker) headings.push(headingOf(folded, marker, line, index));
    readParagraph({ folded, original: text, line, index, heading: headings.length - 1 }, marker, byPlace, body);
  }
  const tables = groupRows(lines).map((group) => readTable(folded, text, group, (cell) => byPlace.within(cell)));
  const figures = inOrder(body.sentences, tables);
  return {
    text,
    paragraphs: body.paragraphs,
    headings,
    sentences: body.sentences,
    figures,
    changes: body.changes,
    enumerations: [
      ...body.enumerations,
      ...readSpokenLists(folded, text, body.paragraphs, body.sentences),
      ...readNumberedLists(text, headings, body.paragraphs, body.sentences),
    ].sort((a, b) => a.start - b.start),
    parts: body.parts,
    tables,
  };
}

interface Body {
  readonly paragraphs: Paragraph[];
  readonly sentences: Sentence[];
  readonly changes: Change[];
  readonly parts: Parts[];
  readonly enumerations: Enumeration[];
}

interface ParagraphPlace {
  readonly folded: string;
  readonly original: string;
  readonly line: Line;
  readonly index: number;
  readonly heading: number;
}

function readParagraph(place: ParagraphPlace, marker: Marker | undefined, figures: FiguresInOrder, body: Body): void {
  const { folded, original, line, index, heading } = place;
  const firstSentence = body.sentences.length;
  const changes: Change[] = [];
  if (!line.isRow) {
    const span = { start: marker?.end ?? line.start, end: line.end };
    let last: Subject | undefined;
    for (const sentence of readSentences(folded, span, figures.within(span))) {
      const at = { folded, original, paragraph: index, index: body.sentences.length };
      const placed = placeFigures(at, sentence, figures.within(sentence), last);
      body.sentences.push(placed.sentence);
      body.enumerations.push(...readEnumerations(folded, original, placed.sentence));
      changes.push(...placed.changes);
      last = placed.last;
    }
  }
  const sentences = body.sentences.slice(firstSentence);
  const changed = new Set<Figure>(changes.flatMap(({ by, from }) => [by, from].filter((each) => each !== undefined)));
  body.parts.push(...readParts(folded, sentences, changed));
  body.changes.push(...changes);
  body.paragraphs.push({
    start: line.start,
    end: line.end,
    text: original.slice(line.start, line.end),
    heading,
    firstSentence,
    pastSentence: body.sentences.length,
    isRow: line.isRow,
  });
}

function headingOf(folded: string, marker: Marker, line: Span, paragraph: number): Heading {
  const { style, level, number, start } = marker;
  return { style, level, number, start, end: line.end, paragraph, ...readTitle(folded, marker, line) };
}

/** Document numbers and what was left unfilled; a document number comes before what looks unfilled in it. */
function readFixed(folded: string, original: string): readonly BareFigure[] {
  const fixed = [...readDocuments(folded, original), ...readPlaceholders(folded, original)].sort(
    (a, b) => a.start - b.start,
  );
  let end = 0;
  return fixed.filter((figure) => {
    if (figure.start < end) return false;
    end = figure.end;
    return true;
  });
}

/** A break within a paragraph is a blank: the end of a scanned page between 13 and 项. */
function withoutInnerBreaks(folded: string, lines: readonly Line[]): string {
  const pieces: string[] = [];
  let past = 0;
  for (const { start, end } of lines) {
    pieces.push(folded.slice(past, start), folded.slice(start, end).replace(/\n/g, " "));
    past = end;
  }
  return pieces.join("") + folded.slice(past);
}

function inOrder(sentences: readonly Sentence[], tables: readonly Table[]): readonly Figure[] {
  const cells = tables.flatMap(({ rows }) => rows.flat().flatMap(({ figure }) => (figure ? [figure] : [])));
  return [...sentences.flatMap(({ figures }) => figures), ...cells].sort((a, b) => a.start - b.start);
}

/** Finds the figures within a span by halving. */
class FiguresInOrder {
  constructor(private readonly figures: readonly BareFigure[]) {}

  within(span: Span): readonly BareFigure[] {
    const first = this.firstFrom(span.start);
    let past = first;
    while ((this.figures[past]?.end ?? Infinity) <= span.end) past += 1;
    return this.figures.slice(first, past);
  }

  private firstFrom(start: number): number {
    let [low, high] = [0, this.figures.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.figures[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
