import type { AmountFigure, CountFigure, Figure } from "../../prose/reading";
import { canBeQuotient, isAlike, isExact, printedLike, rangeOf, wholeNumber } from "./known-ranges";
import type { Range } from "./known-ranges";
import { comparedFigures } from "./report-reading";
import type { Spoken, Worked } from "./worked-sentences";
import { isCount } from "./worked-sentences";

/** What a mean is by, with the measures of what it divides by. */
const bases: Readonly<Record<string, RegExp>> = {
  人: /^(?:人|人次|名)$/,
  车: /^(?:辆|台)$/,
  辆: /^(?:辆|台)$/,
  批: /^(?:批|批次)$/,
  场: /^(?:场|场次)$/,
  期: /^期$/,
  笔: /^笔$/,
  户: /^户$/,
};

const mean =
  /(?:([人车批场期笔户月])均|平均每([人辆批场期笔户月]))(?:次|个|费用|支出|金额|参训|参加)?(?:约?为|达到?|是)?$/;

/** 公务接待费3万元，接待150人次，人均200元: what a mean is of and by, where its sentence tells one number of each. */
export function spokenMeans({ read, sentence, figures, before }: Spoken): readonly Worked[] {
  if (!/均/.test(sentence.text)) return [];
  const compared = comparedFigures(read);
  const words = figures.map((_, at) => before(at));
  return figures.flatMap((figure, at): Worked[] => {
    const by = mean.exec(words[at] ?? "");
    const base = by?.[1] ?? by?.[2];
    if (base === undefined || !isExact(figure) || figure.kind === "percentage" || compared.has(figure)) return [];
    const plain = (one: Figure): one is AmountFigure | CountFigure =>
      isExact(one) && one.kind !== "percentage" && !compared.has(one) && !mean.test(words[figures.indexOf(one)] ?? "");
    const divisor = divisorOf(base, sentence.text, figures.filter(plain));
    const dividends = figures.filter((one): one is AmountFigure | CountFigure => plain(one) && isAlike(one, figure));
    const nearest = dividends.filter(({ end }) => end <= figure.start).at(-1);
    if (!divisor || !nearest || divisor.from.includes(nearest)) return [];
    const earlier = read.sentences
      .slice(read.paragraphs[sentence.paragraph]?.firstSentence, figure.sentence)
      .flatMap((one) => one.figures.filter((other) => isExact(other) && isAlike(other, figure)));
    const fits = (one: Figure): boolean => isExact(one) && canBeQuotient(rangeOf(figure), rangeOf(one), divisor.range);
    if ([...dividends, ...earlier].some(fits)) return [];
    const expected = printedLike(figure, rangeOf(nearest), divisor.range);
    return [{ figure, from: [nearest, ...divisor.from], expected }];
  });
}

interface Divisor {
  readonly range: Range;
  readonly from: readonly Figure[];
}

/** The one number it can be by; the months of a year where the sentence speaks of all of it. */
function divisorOf(base: string, text: string, figures: readonly Figure[]): Divisor | undefined {
  if (base === "月")
    return /全年|年度|\d{4}\s*年/.test(text) && !/\d\s*月|季度|半年|[上去]年/.test(text)
      ? { range: wholeNumber(12), from: [] }
      : undefined;
  if (/[上去]年|同期|平均人数|其中/.test(text)) return undefined;
  const counts = figures.filter((one): one is CountFigure => isCount(one) && bases[base]?.test(one.measure) === true);
  const [only] = counts;
  return only && counts.length === 1 && !only.value.isZero ? { range: rangeOf(only), from: [only] } : undefined;
}
