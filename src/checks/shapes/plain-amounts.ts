import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, ReadText } from "../../prose/reading";
import { clauseOf, valueBefore } from "./figure-places";

/** An amount that says exactly what it says, of one thing: not 约20万元, 1–3万元, 元/人 nor one in a title. */
export const isPlainAmount = ({ qualifier, bound, per, inTitle }: AmountFigure): boolean =>
  qualifier === undefined && bound === undefined && per === "" && !inTitle;

/** The words between the figure before, or the beginning of its clause, and an amount; without blanks and quotation marks. */
export function ownWords(read: ReadText, figure: AmountFigure): string {
  const begin = clauseOf(read, figure)?.start ?? read.sentences[figure.sentence]?.start ?? figure.start;
  const from = Math.max(begin, valueBefore(read, figure)?.end ?? 0);
  return read.text
    .slice(from, figure.start)
    .normalize("NFKC")
    .replace(/[“”"'‘’「」\s]/g, "");
}

/** True for an amount that ends its clause: 支出20万元用于培训 and 预算300万元（本级） are of something else. */
export const endsClause = ({ text }: ReadText, { end }: AmountFigure): boolean =>
  /^\s*(?:[，。；、,;)）\n\t]|（[^）]{0,20}[一二三四五六七八九十百千]+[^）]*）|$)/.test(text.slice(end, end + 40)) &&
  !/^\s*[，,、]?(?:主要)?(?:用于|不含|不包括|仅)/.test(text.slice(end, end + 12));

/** The amounts before one in its sentence, the nearest first. */
export const amountsBefore = ({ sentences }: ReadText, figure: AmountFigure): readonly AmountFigure[] =>
  (sentences[figure.sentence]?.figures ?? [])
    .filter((one): one is AmountFigure => one.kind === "amount" && one.end <= figure.start)
    .reverse();

/** The year a sentence tells of as far as an amount: this one (also where none is named), the last; undefined when another or unsure. */
export function yearTold(filing: ReportedFiling, read: ReadText, figure: AmountFigure): 0 | -1 | undefined {
  const sentence = read.sentences[figure.sentence];
  const paragraph = sentence && read.paragraphs[sentence.paragraph];
  if (!sentence || !paragraph || filing.year === undefined) return undefined;
  const words = read.text.slice(sentence.start, figure.start).normalize("NFKC").replace(/\s/g, "");
  if (partOfYear.test(words)) return undefined;
  const own = yearsIn(filing, words);
  // A comparison of three years and a plan are told by the sentence before as well.
  const before = own.length > 0 ? [] : yearsIn(filing, read.text.slice(paragraph.start, sentence.start));
  const found = new Set([...own, ...before]);
  if (found.size > 1) return undefined;
  const [year = 0] = found;
  return year === 0 || year === -1 ? year : undefined;
}

function yearsIn({ year }: ReportedFiling, words: string): readonly number[] {
  return [...words.matchAll(yearWord)].map(([, written, word = ""]) => {
    if (written !== undefined) return Number(written) - Number(year);
    return /^[上去]/.test(word) ? -1 : 9;
  });
}

const yearWord =
  /(?<!\d)((?:19|20)\d\d)(?=[年—~-])|([上去]一?年|前年|[明来次]年|下一?年|往年|历年|以前年度|近[一二两三四五几\d]年|逐年|十[三四五]五)/g;
const partOfYear =
  /(?<!\d)(?:[1-9]|1[01])月|季度|半年|前[一二三四五六七八九十\d]+个?月|截[至止](?!.{0,6}(?:12月|年[末底]))|序时|每月|月均/;
