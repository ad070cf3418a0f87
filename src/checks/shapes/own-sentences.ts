import type { Field } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import type { PlacedRun } from "../../narrative/plain-text";
import { placedText } from "../../narrative/plain-text";
import { writeReport } from "../../narrative/report";
import { isSourced } from "../../narrative/run";
import { Decimal } from "../../quantities/decimal";
import { scoreFiling } from "../../scoring/score-filing";
import type { Match } from "./matching-sentence";
import { SentenceIndex } from "./matching-sentence";
import type { ClauseWords, Token } from "./sentence-clauses";
import { sentenceWords } from "./sentence-clauses";

/** Words of the report that our own report, written from the same tables, has otherwise. */
export interface Departure {
  readonly start: number;
  readonly end: number;
  /** What our report has in their place. */
  readonly wanted: string;
  readonly from: readonly Field<unknown>[];
}

/**
 * Looks for the sentences of our own report in a text, whatever their figures, and says what of each differs, from the
 * first figure or direction to the last. A sentence that somebody else worded is like none of ours and is left alone.
 */
export function departures(filing: ReportedFiling): readonly Departure[] {
  const { text } = filing.report;
  const own = placedText(writeReport(filing, scoreFiling(filing)));
  const index = new SentenceIndex(sentenceWords(own.text));
  return sentenceWords(text).flatMap((sentence) => {
    const match = index.match(sentence);
    const found = match ? differences(own, match) : [];
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return [];
    const { start } = first.theirs;
    const { end } = withUnit(text, last.theirs);
    const wanted = own.text.slice(first.ours.start, withUnit(own.text, last.ours).end);
    return [{ start, end, wanted, from: [...new Set(found.flatMap(({ from }) => from))] }];
  });
}

interface Own {
  readonly text: string;
  readonly runs: readonly PlacedRun[];
}

interface Difference {
  readonly theirs: Token;
  readonly ours: Token;
  readonly from: readonly Field<unknown>[];
}

function differences({ text, runs }: Own, { pairs }: Match): readonly Difference[] {
  return pairs.flatMap(([theirs, ours]) => {
    // What we left open somebody has filled in since.
    if (leftOpen.test(ours.skeleton)) return [];
    if (bareOf(theirs) !== bareOf(ours))
      return [{ theirs: whole(theirs), ours: whole(ours), from: sourcesOf(runs, ours) }];
    return theirs.tokens.flatMap((token, at): Difference[] => {
      const other = ours.tokens[at];
      if (!other || agree(token, other, text)) return [];
      const from = sourcesOf(runs, other.kind === "word" ? ours : other);
      // Words that no cell gave, such as the title of a document, are nobody's figure.
      return from.length > 0 ? [{ theirs: token, ours: other, from }] : [];
    });
  });
}

/** 较上年减少1.72万元 is 决算数较上年减少1.72万元. */
const bareOf = ({ skeleton }: ClauseWords): string => skeleton.replace(/^决算数(?=较上年)/, "");

const leftOpen = /【待填写/;

/** A clause that says the same otherwise, as one word. */
const whole = ({ start, end }: ClauseWords): Token => ({ start, end, text: "", kind: "word" });

/** Money and rates may be written to other places than ours: 236.8 or 236.8047 for 236.80. Counts and points are what they are. */
function agree(theirs: Token, ours: Token, text: string): boolean {
  if (theirs.kind !== ours.kind) return false;
  if (theirs.text === ours.text) return true;
  const [left, right] = [numberOf(theirs), numberOf(ours)];
  if (theirs.kind === "word" || !left || !right) return false;
  const [a, b] = left.alignedWith(right);
  if (right.places < 2 || text.charAt(ours.end) === "分") return a === b;
  return (a > b ? a - b : b - a) * 2n <= 10n ** BigInt(Math.abs(right.places - left.places));
}

const numberOf = ({ text }: Token): Decimal | undefined =>
  Decimal.parse(text.replace(/[,，\s]/g, "").replace("−", "-"));

const unit = /^(?:万元|亿元|元|%|分|人|项|个|㎡)/;

const withUnit = (text: string, { start, end }: Token): { start: number; end: number } => ({
  start,
  end: end + (unit.exec(text.slice(end, end + 2))?.[0].length ?? 0),
});

/** The cells of a figure; a direction has none of its own, it comes from those of its clause. */
function sourcesOf(runs: readonly PlacedRun[], { start, end }: Token | ClauseWords): readonly Field<unknown>[] {
  const fields = runs.flatMap((placed) =>
    placed.start < end && placed.end > start && isSourced(placed.run) ? placed.run.from : [],
  );
  return fields;
}
