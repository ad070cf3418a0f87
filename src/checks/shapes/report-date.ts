import type { DateFigure, Figure, ReadText } from "../../prose/reading";

/** A day, whole and possible. */
export const isDay = (figure: Figure): figure is DateFigure =>
  figure.kind === "date" && figure.month !== undefined && figure.day !== undefined && !figure.fault;

/** The date that is a line of its own below the title or at the end. */
export function reportDate({ paragraphs, sentences }: ReadText): DateFigure | undefined {
  const ends = [...paragraphs.slice(0, edgeLines), ...paragraphs.slice(-edgeLines)];
  for (const { start, end, firstSentence, isRow } of ends) {
    const date = isRow ? undefined : sentences[firstSentence]?.figures.find(isDay);
    if (date?.year !== undefined && date.start - start <= 5 && end - date.end <= 1) return date;
  }
  return undefined;
}

const edgeLines = 8;
