import type { AmountFigure, Figure, ReadText } from "../../prose/reading";
import { closedDivision, divisionOf } from "./divisions";
import { plainName } from "./report-items";
import { comparedFigures } from "./report-reading";
import type { ToldSum } from "./told-sums";
import { isPlainAmount } from "./plain-amounts";

/**
 * A whole and all that it is known to consist of, told one after the other without 其中: 基本支出2594.23万元（人员经费
 * 2370.36万元、公用经费223.87万元）, and 人员经费…，公用经费…，合计2594.23万元.
 */
export function closedSums(read: ReadText): readonly ToldSum[] {
  const { sentences, text } = read;
  const divided = new Set<Figure>(read.parts.map(({ whole }) => whole));
  const compared = comparedFigures(read);
  return sentences.flatMap(({ figures }): readonly ToldSum[] => {
    const amounts = figures.filter((figure): figure is AmountFigure => figure.kind === "amount");
    if (amounts.length < 3 || amounts.length > most || amounts.some((one) => compared.has(one))) return [];
    return amounts.flatMap((whole, at): readonly ToldSum[] => {
      if (divided.has(whole) || !isPlainAmount(whole)) return [];
      const length = isWhole(text, whole) ? divisionOf(plainName(whole.subject.words)) : undefined;
      const behind = length ? amounts.slice(at + 1, at + 1 + length) : [];
      if (length && isClosed(whole, behind, length, text)) return [{ whole, parts: behind }];
      // The sum stands behind its parts, and they are all that the sentence tells.
      const before = amounts.slice(0, at);
      const isSum = at === amounts.length - 1 && /(?:合计|共计|总计)[为是]?\s*$/.test(wordsBefore(text, whole));
      return isSum && isClosed(whole, before, at, text) ? [{ whole, parts: before }] : [];
    });
  });
}

const wordsBefore = (text: string, { start }: AmountFigure): string => text.slice(Math.max(0, start - 12), start);

/** 全年支出 and 支出合计 are of everything, 支出 alone of anything. */
const isWhole = (text: string, whole: AmountFigure): boolean =>
  !whole.subject.inherited &&
  (!/^支出$/.test(whole.subject.words) || /[总全]|合计|年度?支出|整体/.test(wordsBefore(text, whole)));

const most = 12;

function isClosed(whole: AmountFigure, parts: readonly AmountFigure[], length: number, text: string): boolean {
  if (parts.length !== length || length < 2) return false;
  const [first] = parts;
  const isOne = parts.every(
    (part) =>
      isPlainAmount(part) &&
      !part.subject.inherited &&
      part.subject.stage === (whole.subject.inherited ? part : whole).subject.stage &&
      isSameYear(part, whole),
  );
  const from = Math.min(whole.start, first?.start ?? whole.start);
  const end = Math.max(whole.end, parts.at(-1)?.end ?? whole.end);
  if (!isOne || beside.test(text.slice(from, end)) || !isLikely(whole, parts)) return false;
  return closedDivision(
    plainName(whole.subject.words),
    parts.map(({ subject }) => plainName(subject.words)),
  );
}

/** What is told beside something else is no division: 其他, 较上年, 节约. */
const beside = /[较比增减降升超]|节约|结[转余]|其他|另/;

/** A part that is more than the whole, or half of it missing, is rather another matter. */
function isLikely({ amount }: AmountFigure, parts: readonly AmountFigure[]): boolean {
  const sum = parts.reduce((fen, part) => fen + part.amount.fen, 0);
  return 2 * sum >= amount.fen && parts.every((part) => part.amount.fen <= amount.fen);
}

const isSameYear = ({ subject }: AmountFigure, { subject: other }: AmountFigure): boolean =>
  subject.year === other.year && subject.yearOffset === other.yearOffset;
