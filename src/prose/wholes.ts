import type { AmountFigure, CountFigure, Figure, Sentence } from "./reading";

export type Summand = AmountFigure | CountFigure;

/** What a list may be the division of. */
export interface Wholes {
  /** The amount right before the list that is no comparison; undefined where none is near. */
  readonly near: Summand | undefined;
  /** True when what is left over (结余12.1万元) or differs stands between `near` and the list. */
  readonly isGuess: boolean;
  /** Every amount before the list, nearest first: the one that the parts add up to is the whole, wherever it stands. */
  readonly all: readonly AmountFigure[];
}

/** 10万元，同比增长5%，其中: the whole may stand a little before, not a paragraph. */
const farthest = 60;
/** How many amounts before a list are tried. */
const most = 12;

export const isSummand = (figure: Figure): figure is Summand =>
  (figure.kind === "amount" && figure.per === "") || (figure.kind === "count" && figure.bound === undefined);

/**
 * The wholes before a place, in its sentence, or in the one before where the list opens a sentence: “26.1万元。其中6.1万元为…”.
 * `depth` is that of the list: 25万元（2019年38万元）。其中 does not divide 38.
 */
export function wholesBefore(
  folded: string,
  sentence: Sentence,
  before: Sentence | undefined,
  list: { readonly start: number; readonly depth: number; readonly isOfRest: boolean; readonly first: Summand },
  changed: ReadonlySet<Figure>,
): Wholes {
  const own = sentence.figures.filter((figure): figure is Summand => isSummand(figure) && figure.end <= list.start);
  const opens = list.start - sentence.start <= 2 && before?.paragraph === sentence.paragraph;
  const earlier = opens ? (before?.figures.filter(isSummand) ?? []) : [];
  const told = (own.length > 0 ? own : earlier).slice(-most);
  const plain = told
    .filter((figure) => !changed.has(figure) && figure.depth <= list.depth && !isCompared(folded, told, figure))
    .reverse();
  const isRest = (figure: Summand): boolean => !list.isOfRest && rest.test(clauseBefore(folded, told, figure));
  const kept = plain.filter((figure) => !isRest(figure));
  // 审定79.36万元，与送审相差8.64万元，其中土建52.16万元: no whole is less than its part.
  const near = kept.find((figure) => !isLess(figure, list.first)) ?? kept[0] ?? plain[0];
  const isNear = near && (own.length === 0 || list.start - (plain[0]?.end ?? 0) <= farthest);
  return {
    near: isNear ? near : undefined,
    isGuess: near !== plain[0],
    all: [...told].reverse().filter((figure) => figure.kind === "amount"),
  };
}

const isLess = (figure: Summand, part: Summand): boolean =>
  figure.kind === "amount" && part.kind === "amount" && figure.amount.isLessThan(part.amount);

const rest = /结余|差异|差额|相差|节约|节省|少支|多支|压减|压缩|[核审]减|超支|剩余|余额|缺口|减少|增加|下降|增长/;
const comparison = /较|(?<![占对评])比(?![例重赛选])|不到|不足|低于|高于|少于|相当于/;
/** 为控制数44.52万元的50.81%, 不到预算45万元的一半. */
const isShared = /^\s*的\s*(?:\d|一半|[一二三四五六七八九]成)/;

export const isBasisOfShare = (folded: string, figure: Summand): boolean =>
  isShared.test(folded.slice(figure.end, figure.end + 6));

const isCompared = (folded: string, told: readonly Summand[], figure: Summand): boolean =>
  isBasisOfShare(folded, figure) || comparison.test(clauseBefore(folded, told, figure));

/** The words before a figure in its clause, as far as the figure before it. */
function clauseBefore(folded: string, told: readonly Summand[], figure: Summand): string {
  const past = told[told.indexOf(figure) - 1]?.end ?? 0;
  const words = folded.slice(Math.max(past, figure.start - 40), figure.start);
  return words.slice(words.search(/[^,;:。(]*$/));
}
