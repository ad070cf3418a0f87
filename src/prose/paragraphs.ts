import type { Span } from "./reading";
import { readMarker } from "./headings";

export interface Line extends Span {
  readonly isRow: boolean;
}

/** A page number that a scan left in the running text: “上-12-”, “变成 - 10 - 硬”. */
const pageNumber = /(?<=[ \n\u4e00-\u9fff])- ?\d{1,3} ?-(?=[ \n\u4e00-\u9fff"“]|$)/g;

/** Blanks out page numbers, so that they are no figures; every place stays. */
export function withoutPageNumbers(folded: string): string {
  return folded.replace(pageNumber, (found) => " ".repeat(found.length));
}

/**
 * The paragraphs of a text: its lines that are not empty, where a line that breaks off in running text is joined with
 * the next. A scanned report breaks “完成了 13” and “项标准” apart at the end of a page.
 */
export function readParagraphs(folded: string, original: string): readonly Line[] {
  const paragraphs: Line[] = [];
  for (const line of linesOf(folded, original)) {
    const last = paragraphs.at(-1);
    if (
      last &&
      !last.isRow &&
      !line.isRow &&
      breaksOff(folded, last) &&
      !readMarker(folded, line) &&
      !isNote(folded, line)
    )
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end, isRow: false };
    else paragraphs.push(line);
  }
  return paragraphs;
}

function* linesOf(folded: string, original: string): Generator<Line> {
  let start = 0;
  while (start <= folded.length) {
    const found = folded.indexOf("\n", start);
    const end = found < 0 ? folded.length : found;
    const line = trimmed(folded, { start, end });
    const row = isRow(original.slice(start, end));
    // Blank cells at the left keep the others under their heads: the second row of heads, a name joined over two rows.
    if (line.end > line.start)
      yield row ? { ...line, start: cellsFrom(original, start, line.start), isRow: row } : { ...line, isRow: row };
    start = end + 1;
  }
}

function cellsFrom(original: string, start: number, words: number): number {
  const tab = original.slice(start, words).indexOf("\t");
  return tab < 0 ? words : start + tab;
}

/** A paragraph of a .txt may be indented by a tab. */
const isRow = (line: string): boolean =>
  line.includes("\t") ? !/^\s+[^\t]*[，。；][^\t]*$/.test(line) : line.startsWith("|") && line.indexOf("|", 1) > 0;

/** 注：, as the notes of a document and those below a table begin: no part of what stands before. */
const isNote = (folded: string, { start }: Span): boolean => /^[脚尾]?注:/.test(folded.slice(start, start + 3));

function breaksOff(folded: string, line: Span): boolean {
  // What we wrote below a paragraph ourselves is whole; a note that a scan broke off is not.
  if (/^[脚尾]注:/.test(folded.slice(line.start, line.start + 3))) return false;
  if (/[。;:!?.…]/.test(folded.charAt(line.end - 1)) || /[。!?]["”)]$/.test(folded.slice(line.end - 2, line.end)))
    return false;
  // Running text has a comma or a full stop in its last hundred characters, a title has none.
  return /[,。;]/.test(folded.slice(Math.max(line.start, line.end - 100), line.end));
}

/** A span without blanks at both ends. */
export function trimmed(folded: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(folded.charAt(start))) start += 1;
  while (end > start && /\s/.test(folded.charAt(end - 1))) end -= 1;
  return { start, end };
}
