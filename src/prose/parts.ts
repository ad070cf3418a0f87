import type { AmountFigure, Figure, Parts, Sentence } from "./reading";
import { columnOf, listOf } from "./part-lists";
import type { PartList } from "./part-lists";
import { lengthAddingUp } from "./sums";
import type { Summand, Wholes } from "./wholes";
import { isSummand, wholesBefore } from "./wholes";

/** 两者构成人员经费 names the whole behind its parts and opens no list; 由甲和乙构成 does. */
const markers = /其中|包括|分为|分别为|分别是|具体[为是]|构成(?=[:为])|由(?=[^;。]{4,150}?(?:构成|组成))/g;
const mostPairs = 4_000;
const someOnly = /等|主要|部分|重点/;
/** Nothing is left behind 其余 and 其他各项支出; 其他交通费用 is an item of the budget like any other. */
const lastOfAll = /^(?:其余|剩余|余下|其[他它](?:公用|各项|项目|支出$|费用$|经费$|资金$|收入|$))/;
const ofSeveral = /[两二三四五六](?:个?部分|大块|大类)/;

interface Marker {
  readonly word: string;
  readonly start: number;
}

/** The groups of a whole and its parts in a paragraph; `changed` are figures that tell of a change and are no parts. */
export function readParts(
  folded: string,
  sentences: readonly Sentence[],
  changed: ReadonlySet<Figure>,
): readonly Parts[] {
  return sentences.flatMap((sentence, index) => {
    const summands = sentence.figures.filter((figure): figure is Summand => isSummand(figure) && !changed.has(figure));
    const places = markersIn(folded, sentence, summands);
    // A page without a full stop is no sentence to divide.
    if (places.length * summands.length > mostPairs) return [];
    return groupsOf({ folded, sentence, before: sentences[index - 1], changed, outer: undefined }, places, summands);
  });
}

/** 其中甲、乙分别为1万元、2万元: one list. */
function markersIn(folded: string, sentence: Sentence, summands: readonly Summand[]): readonly Marker[] {
  const places: Marker[] = [];
  let at = 0;
  for (const match of folded.slice(sentence.start, sentence.end).matchAll(markers)) {
    const start = sentence.start + match.index;
    const last = places.at(-1);
    while ((summands[at]?.start ?? Infinity) < (last?.start ?? 0)) at += 1;
    if (!last || (summands[at]?.start ?? Infinity) < start) places.push({ word: match[0], start });
  }
  return places;
}

interface Place {
  readonly folded: string;
  readonly sentence: Sentence;
  readonly before: Sentence | undefined;
  readonly changed: ReadonlySet<Figure>;
  /** Where the marker before begins: what stands behind it may be a part of another list. */
  readonly outer: number | undefined;
}

/** From the last to the first, so that a list goes on where one within it is over: 人员经费9万元，其中工资5万元、津贴4万元，公用经费1万元. */
function groupsOf(place: Place, places: readonly Marker[], summands: readonly Summand[]): readonly Parts[] {
  const found: Parts[] = [];
  let [stop, behind] = [place.sentence.end, [] as readonly Summand[]];
  for (const [at, marker] of [...places.entries()].reverse()) {
    const between = summands.filter(({ start }) => start >= marker.start && start < stop);
    const read = groupsAt({ ...place, outer: places[at - 1]?.start }, marker, [...between, ...behind]);
    found.unshift(...read.map(({ group }) => group));
    [stop, behind] = [marker.start, read[0]?.behind ?? []];
  }
  return found;
}

interface Read {
  readonly group: Parts;
  /** What is told behind the list, where it is sure to be over. */
  readonly behind: readonly Summand[];
}

function groupsAt(place: Place, marker: Marker, figures: readonly Summand[]): readonly Read[] {
  const { folded, sentence, before, changed } = place;
  const [first] = figures;
  if (!first || isRunOfYears(folded, marker, first)) return [];
  const isOfRest = /结[转余]|余额/.test(figures.map(({ subject }) => subject.words).join());
  const list = { start: marker.start, depth: first.depth, isOfRest, first };
  const wholes = wholesBefore(folded, sentence, before, list, changed);
  const { near, all } = wholes;
  const other = near && partsOf(place, marker, figures, near).other;
  if (!other) return [groupOf(place, marker, figures, wholes)].flatMap((read) => read ?? []);
  // 预算10万元、决算8万元，其中人员经费预算6万元、决算5万元…: two divisions in one list.
  const twin = all.find(({ subject }) => columnOf(subject.stage) === other);
  return [near, twin].flatMap((whole) => {
    const only = whole?.kind === "amount" && { near: whole, all: [whole], isGuess: wholes.isGuess };
    return (only && groupOf(place, marker, figures, only)) || [];
  });
}

/** 项目支出近三年分别为1298.40万元、1305.00万元、1282.68万元: one thing in several years, and parts of nothing. */
const isRunOfYears = (folded: string, { start }: Marker, first: Summand): boolean =>
  /近[\d一二两三四五]{1,2}年|历年|[各逐每]年|\d{4}(?:年度?)?[-—~至、和](?:\d{4})年/.test(
    folded.slice(Math.max(0, start - 24), first.start).replace(/^.*[;。](?=[^;。]*$)/, ""),
  );

const partsOf = ({ folded, outer }: Place, marker: Marker, figures: readonly Summand[], whole: Summand): PartList =>
  listOf(folded, marker.start, figures, whole, outer !== undefined && whole.start > outer);

function groupOf(place: Place, marker: Marker, figures: readonly Summand[], wholes: Wholes): Read | undefined {
  const fitting = fittingGroup(place, marker, figures, wholes);
  const { near, isGuess } = wholes;
  if (fitting || !near) return fitting;
  const { figures: listed, length, behind } = partsOf(place, marker, figures, near);
  const parts = listed.slice(0, length);
  const last = parts.at(-1);
  if (!last) return undefined;
  const isOpen = parts.length > 1 && near.kind === "amount" && !namesSome(place, marker, last);
  const complete = isOpen && !isGuess && claimsAll(place, marker, parts);
  const open = isGuess || isRespective(marker) ? "whole" : "list";
  return {
    group: { parts, complete, open: isOpen && !complete ? open : undefined, ...spanOf(marker, near, last) },
    behind,
  };
}

/** The whole that the first figures of the list add up to, whatever stands between them. */
function fittingGroup(place: Place, marker: Marker, figures: readonly Summand[], wholes: Wholes): Read | undefined {
  const { near, all } = wholes;
  const candidates = near?.kind === "amount" ? [near, ...all.filter((one) => one !== near)] : all;
  for (const whole of candidates) {
    if (whole !== near && whole.qualifier) continue;
    const kept = partsOf(place, marker, figures, whole);
    const [found] = [kept, everyAmount(figures)]
      .map((list) => fittingParts(list, whole, whole === near))
      .filter((each) => each.length > 0);
    const last = found?.at(-1);
    if (!found || !last) continue;
    const complete = found.length > 1 && !namesSome(place, marker, last);
    return {
      group: { parts: found, complete, open: undefined, ...spanOf(marker, whole, last) },
      behind: figures.filter(({ start }) => start > last.start),
    };
  }
  return undefined;
}

const everyAmount = (figures: readonly Summand[]): Pick<PartList, "figures" | "joined"> => ({
  figures: figures.filter(({ kind }) => kind === "amount"),
  joined: [],
});

/** The first figures that make up the whole. 甲20万元、乙30万元、丙10万元 does not end behind 乙; 20万元，结余10万元 does. */
function fittingParts(
  { figures, joined }: Pick<PartList, "figures" | "joined">,
  whole: AmountFigure,
  isNear: boolean,
): readonly Summand[] {
  const parts = figures.filter((figure) => figure.kind === "amount");
  const amounts = parts.map(({ amount }) => amount);
  // 45万元 further back is no sum of 29.87 and 15.02 because it is near to it.
  if (!isNear && !amounts.some(({ step }) => step >= whole.amount.step)) return [];
  const least = isNear ? 1 : 2;
  return parts.slice(
    0,
    lengthAddingUp(whole.amount, amounts, (length) => length >= least && !joined[length]),
  );
}

const spanOf = (marker: Marker, whole: Summand, last: Summand) => ({
  whole,
  marker: marker.word,
  start: Math.min(whole.start, marker.start),
  end: last.end,
});

/** What stands between a marker and the last part, and a little behind it: 甲20万元、乙5万元等. */
function namesSome({ folded, sentence }: Place, { start }: Marker, { end }: Summand): boolean {
  return someOnly.test(folded.slice(start, end) + folded.slice(end, Math.min(end + 4, sentence.end)));
}

/** 会议费、培训费分别为3万元、2万元 divides what stands before only where they are known to be its parts. */
const isRespective = ({ word }: Marker): boolean => word.startsWith("分别");

function claimsAll({ folded }: Place, { word, start }: Marker, parts: readonly Summand[]): boolean {
  const [first] = parts;
  const saysSo = /^(?:由|分为|具体[为是]|构成)/.test(word) || ofSeveral.test(folded.slice(start, first?.start));
  return saysSo || lastOfAll.test(parts.at(-1)?.subject.words ?? "");
}
