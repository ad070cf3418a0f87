import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Change, ReadText } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";
import { movedFrom } from "./moved-figures";
import { itemNamed, plainName } from "./report-items";
import { comparedFigures, readReport } from "./report-reading";
import { isPlainAmount } from "./plain-amounts";

/** What a year's amount is: planned, or spent as the final account has it. */
export type AmountKind = "budget" | "final";

/** An amount of the running text of which item, year and kind are certain. */
export interface ToldAmount {
  readonly figure: AmountFigure;
  readonly item: string;
  readonly year: number;
  readonly kind: AmountKind;
}

/** Every such amount of the report, wherever it stands: a comparison may stand paragraphs behind its two years. */
const toldAmounts = rememberedOf((filing: ReportedFiling): readonly ToldAmount[] => {
  const read = readReport(filing);
  const compared = comparedFigures(read);
  const moved = movedFrom(read);
  return read.sentences.flatMap(({ figures }) =>
    figures.flatMap((figure): ToldAmount[] => {
      if (figure.kind !== "amount" || !isPlainAmount(figure) || compared.has(figure) || moved.has(figure)) return [];
      const item = itemOf(figure.subject.words);
      const year = yearOf(filing, figure.subject);
      const kind = kindOf(read, figure);
      return item !== undefined && year !== undefined && kind ? [{ figure, item, year, kind }] : [];
    }),
  );
});

/** What the report gives for an item of a year; undefined when it gives nothing, or two different amounts. */
export function toldFor(filing: ReportedFiling, asked: Omit<ToldAmount, "figure">): ToldAmount | undefined {
  const found = toldAmounts(filing).filter(
    ({ item, year, kind }) => item === asked.item && year === asked.year && kind === asked.kind,
  );
  const [first] = found;
  return first && found.every(({ figure }) => figure.amount.equals(first.figure.amount)) ? first : undefined;
}

/** The two years of a comparison as the report tells them elsewhere. */
export interface ToldYears {
  readonly now: ToldAmount | undefined;
  readonly before: ToldAmount | undefined;
}

const neither: ToldYears = { now: undefined, before: undefined };

/**
 * The amounts a comparison is between. A budget may be compared with last year's budget, which the report need not give;
 * with last year's final account only where another comparison of the paragraph bears that out to the last digit.
 */
export function toldYears(filing: ReportedFiling, change: Change): ToldYears {
  const years = comparedYears(filing, change);
  const item = itemOf(change.subject.words);
  if (!years || item === undefined) return neither;
  const now = nowOf(filing, change, { item, year: years.own });
  const own = kindOfStage(change.subject.stage) ?? now?.kind;
  const other = kindOfStage(change.basisStage) ?? own;
  if (!other) return { ...neither, now };
  const before = toldFor(filing, { item, year: years.base, kind: other });
  if (before || own !== "budget" || change.basisStage !== undefined) return { now, before };
  const final = toldFor(filing, { item, year: years.base, kind: "final" });
  return { now, before: final && isAgainstFinals(filing, change) ? final : undefined };
}

/** Last year's final account where this year's budget is compared with it without saying so: 21.8−20.12 is 1.68. */
export function unsaidFinal(
  filing: ReportedFiling,
  change: Change,
): { now: ToldAmount; before: ToldAmount } | undefined {
  const years = comparedYears(filing, change);
  const item = itemOf(change.subject.words);
  if (!years || item === undefined || change.basisStage !== undefined || change.from) return undefined;
  const now = toldFor(filing, { item, year: years.own, kind: "budget" });
  const final = toldFor(filing, { item, year: years.base, kind: "final" });
  if (!now || !final || toldFor(filing, { item, year: years.base, kind: "budget" })) return undefined;
  const stage = kindOfStage(change.subject.stage);
  // Budgets are round: 20.12万元 was spent, and no budget of last year that happens to be the same.
  return stage !== "final" && !isRound(final.figure) && differBy(now, final, change)
    ? { now, before: final }
    : undefined;
}

/** A budget is set in round figures: 11.8万元 is 118,000元 and nothing else. */
export const isRound = ({ amount }: AmountFigure): boolean => amount.fen % 100_000 === 0;

function isAgainstFinals(filing: ReportedFiling, change: Change): boolean {
  const { changes, sentences } = readReport(filing);
  const paragraph = sentences[change.sentence]?.paragraph;
  return changes.some(
    (other) =>
      sentences[other.sentence]?.paragraph === paragraph &&
      itemOf(other.subject.words) !== itemOf(change.subject.words) &&
      unsaidFinal(filing, other) !== undefined,
  );
}

function differBy(now: ToldAmount, before: ToldAmount, { by, direction, reach }: Change): boolean {
  if (by?.kind !== "amount" || !isPlainAmount(by) || reach !== "by" || by.amount.isZero) return false;
  const [one, other] = [now.figure.amount.fen, before.figure.amount.fen];
  return (direction === "fall" ? other - one : one - other) === by.amount.fen;
}

/** The kind a comparison names, else the only one the report gives for the year. */
function nowOf(filing: ReportedFiling, change: Change, of: { item: string; year: number }): ToldAmount | undefined {
  const kind = kindOfStage(change.subject.stage);
  if (kind) return toldFor(filing, { ...of, kind });
  if (change.subject.stage !== undefined) return undefined;
  const [budget, final] = [toldFor(filing, { ...of, kind: "budget" }), toldFor(filing, { ...of, kind: "final" })];
  return budget && final ? undefined : (budget ?? final);
}

/** The year of a comparison and the one before it; undefined when it is with another year or none is named. */
export function comparedYears(filing: ReportedFiling, change: Change): { own: number; base: number } | undefined {
  const { subject } = change;
  const { basisYear, basisOffset } = change.basis === "" ? (wholeOf(filing, change) ?? change) : change;
  const own = yearOf(filing, subject) ?? (filing.year === undefined ? undefined : Number(filing.year));
  if (own === undefined) return undefined;
  const base = basisYear ?? (basisOffset === -1 ? own - 1 : undefined);
  return base === own - 1 ? { own, base } : undefined;
}

/** 预算比上年增加1.68万元。其中，公务接待费减少0.59万元: the comparison that a part without one of its own belongs to. */
function wholeOf(filing: ReportedFiling, change: Change): Change | undefined {
  const { changes, sentences, text } = readReport(filing);
  const whole = changes.filter(({ basis, start }) => basis !== "" && start < change.start).at(-1);
  if (!whole || sentences[whole.sentence]?.paragraph !== sentences[change.sentence]?.paragraph) return undefined;
  return /其中/.test(text.slice(whole.end, change.start)) ? whole : undefined;
}

function yearOf({ year }: ReportedFiling, subject: AmountFigure["subject"]): number | undefined {
  if (subject.year !== undefined) return subject.year;
  const isKnown = subject.yearOffset !== undefined && year !== undefined;
  return isKnown ? Number(year) + (subject.yearOffset ?? 0) : undefined;
}

/** “三公”经费预算 and “三公”经费合计支出 are of 三公经费. */
function itemOf(words: string): string | undefined {
  const name = plainName(words).replace(/^(?:包括|包含|其中|安排|编制|编列|核定)/, "");
  return (itemNamed(name) ?? itemNamed(name.replace(/(?:预算|决算|支出|合计|总计|总额|安排|数)+$/, "")))?.id;
}

function kindOfStage(stage: AmountFigure["subject"]["stage"]): AmountKind | undefined {
  if (stage === "initial" || stage === "budget") return "budget";
  return stage === "final" || stage === "spent" ? "final" : undefined;
}

/** Its own stage; without one, 支出 in its sentence or 决算 in the heading it stands under. */
function kindOf(read: ReadText, figure: AmountFigure): AmountKind | undefined {
  if (figure.subject.stage !== undefined) return kindOfStage(figure.subject.stage);
  const sentence = read.sentences[figure.sentence];
  const heading = read.headings[read.paragraphs[sentence?.paragraph ?? -1]?.heading ?? -1];
  const before = read.text.slice(sentence?.start ?? figure.start, figure.start);
  if (/预算/.test(before)) return undefined;
  return /支出|开支|决算/.test(before) || /决算/.test(heading?.title ?? "") ? "final" : undefined;
}
