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
  readonly #places: ReadonlyMap<SentenceWords, number>;
  readonly #met = new Set<SentenceWords>();
  #last = -1;

  constructor(private readonly sentences: readonly SentenceWords[]) {
    this.#places = new Map(sentences.map((sentence, at) => [sentence, at]));
    for (const sentence of sentences) {
      const alike = this.#byBeginning.get(beginning(sentence));
      if (alike) alike.push(sentence);
      else this.#byBeginning.set(beginning(sentence), [sentence]);
    }
  }

  /** The sentence that shares the most clauses; of equals the one not yet met, since a report says some things twice. */
  match(sentence: SentenceWords): Match | undefined {
    const found = this.#best(sentence) ?? this.#following(sentence) ?? this.#opposite(sentence);
    if (!found) return undefined;
    this.#met.add(found.sentence);
    this.#last = this.#places.get(found.sentence) ?? this.#last;
    return found;
  }

  #best(sentence: SentenceWords): Match | undefined {
    let best: (Match & { readonly rank: number }) | undefined;
    for (const candidate of this.#byBeginning.get(beginning(sentence)) ?? []) {
      const pairs =
        sentence.isRow && candidate.isRow
          ? cellPairs(sentence, candidate)
          : aligned(sentence.clauses, candidate.clauses);
      const rank = rankOf(pairs) + (this.#met.has(candidate) ? 0 : 1);
      if (!best || rank > best.rank) best = { sentence: candidate, pairs, rank };
    }
    if (!best) return undefined;
    // Half of the clauses at least: “2024年末” alone begins many a sentence.
    const least = Math.max(sentence.clauses.length, best.sentence.clauses.length) / 2;
    const figures = best.pairs.some(([, { tokens }]) => tokens.length > 0);
    return best.pairs.length >= least && figures ? best : undefined;
  }

  /** 2024年无省级专项资金支出 where there are 2024年省级专项资金共2项 now, and the other way round. */
  #opposite({ clauses: [one] }: SentenceWords): Match | undefined {
    const item = one && (absentItem(one) ?? countedItem(one));
    if (!one || item === undefined) return undefined;
    const isCounted = countedItem(one) !== undefined;
    for (const sentence of this.sentences) {
      const [other] = sentence.clauses;
      if (other && (isCounted ? absentItem(other) : countedItem(other)) === item)
        return { sentence, pairs: [[one, other]] };
    }
    return undefined;
  }

  /**
   * A sentence that would begin otherwise now: 决算数与上年持平 where 决算数较上年减少… follows the sentence before. Only
   * the two that stand in each other's place: 与上年持平, and 均为0.00万元 for an item without money.
   */
  #following(sentence: SentenceWords): Match | undefined {
    const next = this.sentences[this.#last + 1];
    const [one, other] = [sentence.clauses[0], next?.clauses[0]];
    if (!next || !one || !other || this.#last < 0) return undefined;
    const idle = idleItem(one) ?? idleItem(other);
    const sameItem = idle !== undefined && one.skeleton.startsWith(idle) && other.skeleton.startsWith(idle);
    const bothCompare = comparesAsWeDo(one) && tellsOfLastYear(other) && /^决算数/.test(one.skeleton);
    return sameItem || bothCompare ? { sentence: next, pairs: [[one, other]] } : undefined;
  }
}

/** 公务用车购置费 of 公务用车购置费年初预算数和决算数均为0.00万元. */
const idleItem = ({ skeleton }: ClauseWords): string | undefined =>
  /^(.{2,20}年初预算数)和决算数均为#万元$/.exec(skeleton)?.[1];

/** 2024年省级专项资金 of 2024年无省级专项资金支出. */
const absentItem = ({ skeleton }: ClauseWords): string | undefined => {
  const [, year, item] = /^(\d{4}年)无(.{2,20})支出$/.exec(skeleton) ?? [];
  return year !== undefined && item !== undefined ? year + item : undefined;
};

/** 2024年省级专项资金 of 2024年省级专项资金共2项. */
const countedItem = ({ skeleton }: ClauseWords): string | undefined => /^(\d{4}年.{2,20})共#项$/.exec(skeleton)?.[1];

/** A row 合计 is ours only where the columns and the other rows are: of five columns there are many tables. */
function isSameTable({ table: theirs, clauses }: SentenceWords, { table: ours }: SentenceWords): boolean {
  if (!theirs || !ours) return false;
  if (theirs.header !== undefined && theirs.header !== ours.header) return false;
  const [year, own] = [yearIn(theirs.caption), yearIn(ours.caption)];
  if (year !== undefined && own !== undefined && year !== own) return false;
  const label = clauses[0]?.skeleton ?? "";
  const others = theirs.labels.filter((one) => one !== label);
  const known = others.filter((one) => ours.labels.includes(one));
  return others.length > 0 ? 2 * known.length >= others.length : !/^(?:合|总|小)计$|^其他/.test(label);
}

const yearIn = (caption: string): string | undefined => /\d{4}(?=年)/.exec(caption)?.[0];

/** The cells of a row and those of ours, column by column. */
const cellPairs = (theirs: SentenceWords, ours: SentenceWords): readonly ClausePair[] =>
  theirs.clauses.length === ours.clauses.length && isSameTable(theirs, ours)
    ? theirs.clauses.flatMap((cell, at) => (ours.clauses[at] ? [[cell, ours.clauses[at]] as const] : []))
    : [];

/** Clauses count most, then figures that are the same: of twenty projects each has the sentence of its own name. */
function rankOf(pairs: readonly ClausePair[]): number {
  const same = pairs.reduce(
    (count, [one, other]) => count + one.tokens.filter(({ text }, at) => other.tokens[at]?.text === text).length,
    0,
  );
  return pairs.length * 10_000 + same * 2;
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
  let [from, to] = [0, 0];
  const closeGap = () => pairs.push(...replaced(theirs.slice(from, row), ours.slice(to, column)));
  while (row < theirs.length && column < ours.length) {
    const [one, other] = [theirs[row], ours[column]];
    if (!one || !other) break;
    if (one.skeleton === other.skeleton) {
      closeGap();
      pairs.push([one, other]);
      row += 1;
      column += 1;
      [from, to] = [row, column];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  [row, column] = [theirs.length, ours.length];
  closeGap();
  return pairs;
}

/** 与上年持平 in the place of 较上年减少0.50万元: the same is told in other words. */
function replaced(theirs: readonly ClauseWords[], ours: readonly ClauseWords[]): ClausePair[] {
  const other = ours.find(tellsOfLastYear);
  const one = other && theirs.find((clause) => comparesAsWeDo(clause) || isAgainst(clause, other));
  return one && other ? [[one, other]] : [];
}

/** 高于上年水平 where there are 决算数较上年减少0.50万元 now. */
function isAgainst({ skeleton }: ClauseWords, { skeleton: ours, tokens: [direction] }: ClauseWords): boolean {
  const [, way] = /^(?:决算数)?(?:略|稍|明显|大幅|远)?([高低])于上年(?:水平|决算数?)?$/.exec(skeleton) ?? [];
  if (way === undefined || !/较上年±#万元$/.test(ours)) return false;
  return direction?.text === (way === "高" ? "减少" : "增加");
}

/** 低于上年水平, 上年为4.72万元 and 较上年下降36.44% are somebody else's words, and may well be true. */
const comparesAsWeDo = ({ skeleton, tokens }: ClauseWords): boolean =>
  /^(?:决算数)?(?:与上年±|较上年±#万元|上年无此项支出)$/.test(skeleton) &&
  // 基本 says of 17.83万元 and 17.50万元 what they are.
  !tokens.some(({ text }) => /^基本/.test(text));

const tellsOfLastYear = ({ skeleton }: ClauseWords): boolean => /上年/.test(skeleton) && !/待填写/.test(skeleton);
