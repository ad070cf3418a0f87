import type { Span } from "./reading";
import { take } from "./numerals";
import { trimmed } from "./paragraphs";

export interface Clause extends Span {
  /** How many brackets are open. */
  readonly depth: number;
}

export interface SentenceSpan extends Span {
  readonly clauses: readonly Clause[];
}

/**
 * The sentences of a paragraph with their clauses. A point or comma within one of `figures` (1303. 54, 7,800,000) ends
 * nothing; a half-width point between words does.
 */
export function readSentences(folded: string, paragraph: Span, figures: readonly Span[]): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let clauses: Clause[] = [];
  let start = paragraph.start;
  let clauseStart = start;
  let depth = 0;
  let next = 0;
  const closeClause = (end: number) => {
    const span = trimmed(folded, { start: clauseStart, end });
    if (span.end > span.start) clauses.push({ depth, ...span });
  };
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    while ((figures[next]?.end ?? Infinity) <= at) next += 1;
    const figure = figures[next];
    if (figure && figure.start <= at && at < figure.end) {
      at = figure.end - 1;
      continue;
    }
    const character = folded.charAt(at);
    // 因公出国（境）费 is one name.
    const inner = character === "(" ? take(innerBracket, folded, at) : undefined;
    if (inner) {
      at += inner[0].length - 1;
      continue;
    }
    const ends = endsSentence(folded, at, paragraph.end);
    if (!ends && !/[,;:()]/.test(character)) continue;
    closeClause(at);
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    clauseStart = at + 1;
    if (!ends) continue;
    const end = pastClosers(folded, at + 1, paragraph.end);
    const span = trimmed(folded, { start, end });
    if (clauses.length > 0) sentences.push({ ...span, clauses });
    clauses = [];
    depth = 0;
    start = end;
    clauseStart = end;
    at = end - 1;
  }
  closeClause(paragraph.end);
  if (clauses.length > 0) sentences.push({ ...trimmed(folded, { start, end: paragraph.end }), clauses });
  return sentences;
}

const innerBracket = /\([\u4e00-\u9fff]{1,2}\)/y;

function endsSentence(folded: string, at: number, end: number): boolean {
  const character = folded.charAt(at);
  if (/[。!?]/.test(character)) return true;
  if (character !== "." || !/[\u4e00-\u9fff)%”"]/.test(folded.charAt(at - 1))) return false;
  return at + 1 === end || /[\s\u4e00-\u9fff]/.test(folded.charAt(at + 1));
}

/** A closing quotation mark or bracket behind the full stop belongs to the sentence. */
function pastClosers(folded: string, at: number, end: number): number {
  let past = at;
  while (past < end && /[”’")〉》。]/.test(folded.charAt(past))) past += 1;
  return past;
}
