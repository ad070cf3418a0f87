import type { ClauseWords, SentenceWords } from "./sentence-clauses";

/** Two clauses that say the same, whatever their figures. */
export type ClausePair = readonly [theirs: ClauseWords, ours: ClauseWords];

/** A sentence of ours that another repeats, and their clauses side by side. */
export interface Match {
  readonly sentence: SentenceWords;
  readonly pairs: readonly ClausePair[];
}

/** Finds sentences of one text in another, whatever their figures. */
export class SentenceIndex {
  readonly #byBeginning = new Map<string, SentenceWords[]>();
  readonly #met = new Set<SentenceWords>();

  constructor(sentences: readonly SentenceWords[]) {
    for (const sentence of sentences) {
      const alike = this.#byBeginning.get(beginning(sentence));
      if (alike) alike.push(sentence);
      else this.#byBeginning.set(beginning(sentence), [sentence]);
    }
  }

  /** The sentence that shares the most clauses; of equals the one not yet met, since a report says some things twice. */
  match(sentence: SentenceWords): Match | undefined {
    let best: (Match & { readonly rank: number }) | undefined;
    for (const candidate of this.#byBeginning.get(beginning(sentence)) ?? []) {
      const pairs = aligned(sentence.clauses, candidate.clauses);
      const rank = pairs.length * 2 + (this.#met.has(candidate) ? 0 : 1);
      if (!best || rank > best.rank) best = { sentence: candidate, pairs, rank };
    }
    if (!best) return undefined;
    // Half of the clauses at least: “2024年末” alone begins many a sentence.
    const least = Math.max(sentence.clauses.length, best.sentence.clauses.length) / 2;
    const figures = best.pairs.some(([, { tokens }]) => tokens.length > 0);
    if (best.pairs.length < least || !figures) return undefined;
    this.#met.add(best.sentence);
    return best;
  }
}

const beginning = ({ clauses }: SentenceWords): string => clauses[0]?.skeleton ?? "";

/** The longest common run of clauses with the same words, in order, and between them those that replace each other. */
function aligned(theirs: readonly ClauseWords[], ours: readonly ClauseWords[]): readonly ClausePair[] {
  const width = ours.length + 1;
  const lengths = new Array<number>((theirs.length + 1) * width).fill(0);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = theirs.length - 1; row >= 0; row -= 1)
    for (let column = ours.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        theirs[row]?.skeleton === ours[column]?.skeleton
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const pairs: ClausePair[] = [];
  let [row, column] = [0, 0];
  while (row < theirs.length && column < ours.length) {
    const [one, other] = [theirs[row], ours[column]];
    if (!one || !other) break;
    if (one.skeleton === other.skeleton) {
      pairs.push([one, other]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
