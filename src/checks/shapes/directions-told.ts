import type { ReportedFiling } from "../../forms/filing";
import type { Change, ReadText, Span } from "../../prose/reading";
import { isSpentStage } from "../../prose/stages";
import { isBesideResults } from "./future-sections";
import { isOfPartOfYear } from "./part-of-year";
import { itemNamed, plainName } from "./report-items";
import { readReport } from "./report-reading";
import { scopeOf } from "./told-scope";
import { topicOf, topicWords } from "./told-topics";
import type { TotalTwice } from "./totals-told";

/** “三公”经费较上年下降 in one section and “三公”经费较上年增长 in another. */
export function directionsToldTwice(filing: ReportedFiling): readonly TotalTwice<Span>[] {
  const read = readReport(filing);
  const first = new Map<string, Change>();
  return read.changes.flatMap((change): readonly TotalTwice<Span>[] => {
    const name = nameOf(filing, read, change);
    if (name === undefined) return [];
    const earlier = first.get(name);
    if (!earlier) first.set(name, change);
    if (!earlier || earlier.direction === change.direction || earlier.sentence === change.sentence) return [];
    if (topicOf(filing, read, earlier) !== topicOf(filing, read, change)) return [];
    // The one without a figure is the looser word.
    const [odd, other] = earlier.by === undefined && change.by ? [earlier, change] : [change, earlier];
    return [{ odd, other, isCertain: itemNamed(change.subject.words) !== undefined }];
  });
}

/** What changed since last year, where it is told for the year as a whole; prices and rates of growth go their own way. */
function nameOf(filing: ReportedFiling, read: ReadText, change: Change): string | undefined {
  const { subject, direction, reach, basis, basisOffset, basisStage, basisYear, basisInherited, sentence } = change;
  if (sentence < 0 || direction === "level" || reach !== "by" || basisOffset !== -1 || basisYear || basisInherited)
    return undefined;
  if (subject.inherited || subject.others || (subject.yearOffset ?? 0) !== 0) return undefined;
  if (subject.year !== undefined && String(subject.year) !== filing.year) return undefined;
  const words = plainName(subject.words);
  const from = read.sentences[sentence]?.start ?? change.start;
  const before = read.text.slice(from, change.end).replace(/\s/g, "");
  const behind = read.text.slice(change.end, change.end + 2);
  if (
    words.length < 3 ||
    /增[长速幅]|降幅|幅度|占比|率$/.test(words) ||
    /不|未|没|无|其中|剔除|扣除|除|若|如/.test(before)
  )
    return undefined;
  // 较上年下降趋势, 较上年下降到, 上年同期 of a part of it.
  if (/^[到至的趋]/.test(behind) || /月|季|半年|环比|预算/.test(basis)) return undefined;
  if (isOfPartOfYear(read, change) || isBesideResults(read, change)) return undefined;
  const stage = isSpentStage(subject.stage) ? "spent" : (subject.stage ?? stageOver(read, change, before));
  return [words, stage, basisStage ?? "", scopeOf(read, change)].join(" ");
}

/** Under 预算情况 and under 决算情况 the same words are of two amounts. */
function stageOver(read: ReadText, change: Change, before: string): string {
  const [, ...titles] = topicWords(read, change);
  const words = [before, ...titles].join(" ");
  return /预算/.test(words) ? "budget" : /决算/.test(words) ? "spent" : "";
}
