import type { AmountFigure, CountFigure, Figure } from "../../prose/reading";
import { isAlike, isExact, overlap, printedLike, rangeOf, sumOf } from "./known-ranges";
import { comparedFigures } from "./report-reading";
import type { Spoken, Worked } from "./worked-sentences";

/** 三类支出合计, 以上两项共计: behind the figure 三类. */
const ofSoMany = /^(?:支出|经费|资金|费用|专项|项目)?(?:合计|共计|总计|共)(?:支出|预算)?(?:为|是)?$/;
/** 节约与增收合计. */
const ofTwo = /^([\u4e00-\u9fff]{2,8})[与和及、]([\u4e00-\u9fff]{2,8})(?:合计|共计|总计)(?:为|是)?$/;
/** 离退休人员合计. */
const ofOne = /^([\u4e00-\u9fff]{3,10})(?:合计|共计|总计|共)(?:有|为|是)?$/;

type Summand = AmountFigure | CountFigure;

/** A sum told behind its parts by words that say of which: so many of them, two by their names, or a name made of theirs. */
export function namedSums({ read, sentence, figures, before }: Spoken): readonly Worked[] {
  if (!/合计|共计|总计|[类项者个块]共|员共/.test(sentence.text)) return [];
  const compared = comparedFigures(read);
  return figures.flatMap((whole, at): Worked[] => {
    if (!isSummand(whole) || compared.has(whole)) return [];
    const parts = partsBefore({ sentence, figures, before, read }, at, before(at));
    if (parts.length < 2 || !parts.every((part) => isSummand(part) && !compared.has(part) && isAlike(part, whole)))
      return [];
    const ranges = parts.filter(isSummand).map(rangeOf);
    const sum = sumOf(ranges);
    return overlap(sum, rangeOf(whole)) ? [] : [{ figure: whole, from: parts, expected: printedLike(whole, sum) }];
  });
}

/** The figures since the last ；, which are as many as the words say or bear the names they say. */
function partsBefore({ read, figures, before }: Spoken, at: number, words: string): readonly Figure[] {
  let since = at;
  while (since > 0 && !/[；;]/.test(gapBefore(read, figures, since))) since -= 1;
  const told = figures.slice(since, at);
  const number = told.at(-1);
  if (
    number?.kind === "count" &&
    /^(?:大?类|项|者|个|大块)$/.test(number.measure) &&
    number.spelled &&
    ofSoMany.test(words)
  ) {
    const listed = told.slice(0, -1);
    return BigInt(listed.length) === number.value.units && before(at - 1).replace(/^(?:以上|上述|这)/, "") === ""
      ? listed
      : [];
  }
  const near = told.slice(-2);
  const names = near.map((_, index) => before(at - near.length + index));
  const [one = "", other = ""] = names;
  const two = ofTwo.exec(words);
  if (two)
    return one.endsWith(two[1] ?? "无") || one.startsWith(two[1] ?? "无") ? startsWithBoth(near, other, two[2]) : [];
  const name = ofOne.exec(words)?.[1];
  const ends = names.map((each) => /[\u4e00-\u9fff]+$/.exec(each)?.[0].replace(/^(?:另|还)?有/, "") ?? "");
  return name !== undefined && new Set(ends).size === 2 && ends.every((end) => isWithin(end, name)) ? near : [];
}

const startsWithBoth = (near: readonly Figure[], words: string, name = "无"): readonly Figure[] =>
  words.startsWith(name) || words.endsWith(name) ? near : [];

const gapBefore = ({ text }: Spoken["read"], figures: readonly Figure[], at: number): string =>
  text.slice(figures[at - 1]?.end ?? figures[at]?.start, figures[at]?.start);

/** 离休人员 and 退休人员 in 离退休人员: all of its letters in their order, and not all of the name. */
function isWithin(part: string, name: string): boolean {
  let at = -1;
  for (const letter of part) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return part.length >= 2 && part.length < name.length;
}

const isSummand = (figure: Figure): figure is Summand => isExact(figure) && figure.kind !== "percentage";
