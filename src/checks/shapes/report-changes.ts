import type { Field } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Change, PercentageFigure, ReadText } from "../../prose/reading";
import { Amount } from "../../quantities/amount";
import { Decimal } from "../../quantities/decimal";
import { rememberedOf } from "../../quantities/remembered";
import type { Compared, ToldChange } from "./change-arithmetic";
import type { Bases } from "./change-bases";
import { likeliestBases } from "./change-bases";
import { arrivedAt, moveBefore, movedFrom } from "./moved-figures";
import { itemNamed, plainName } from "./report-items";
import { comparedFigures, readReport, wordsAt } from "./report-reading";
import { isContradicted, tiesOf } from "./report-ties";
import { spentYears } from "./spent-years";
import type { ToldAmount } from "./told-amounts";
import { isRound, toldYears } from "./told-amounts";
import { canTell } from "./told-bounds";

/** A comparison of two years with everything the report or the tables say of it. */
export interface YearChange extends ToldChange {
  /** The amount of the year, and where it stands. */
  readonly now: Known | undefined;
  /** The amount compared with. */
  readonly before: Known | undefined;
  /** It is that of the year before, and no 目标值, 控制数 or 计划 of the same year. */
  readonly isOverYears: boolean;
}

export interface Known extends Compared {
  readonly at: Field<unknown>;
}

/** Every comparison with the year before, its amount and percentage put together: 减少0.87万元，下降4.01%. */
export const yearChanges = rememberedOf((filing: ReportedFiling): readonly YearChange[] => {
  const read = readReport(filing);
  const all = read.changes.filter(({ direction, reach, by }) => direction !== "level" && reach === "by" && by);
  return all.flatMap((change, index): YearChange[] => {
    if (isSecond(all[index - 1], change)) return [];
    const second = isSecond(change, all[index + 1]) ? all[index + 1] : undefined;
    const figures = [change.by, second?.by];
    const amount = figures.find((figure): figure is AmountFigure => figure?.kind === "amount");
    const percentage = figures.find((figure): figure is PercentageFigure => figure?.kind === "percentage");
    // 由A增加到B，增加C万元 is told by its own two ends.
    if (moveBefore(read, change)) return [];
    if (change.direction === "level" || !figures.every((figure) => !figure || isExact(figure))) return [];
    const { basis, basisOffset, basisYear } = change;
    const isOverYears = basis === "" || basisOffset !== undefined || basisYear !== undefined;
    const told = { direction: change.direction, amount, percentage, isOverYears };
    const named = basesOf(filing, read, change);
    return [{ ...told, ...likeliestBases(told, named, amountsBefore(filing, read, change)) }];
  });
});

/** The two amounts of a comparison by each of the subjects it may be of. */
export const basesOf = (filing: ReportedFiling, read: ReadText, change: Change): readonly Bases[] =>
  [change.subject, ...(change.subject.others ?? [])].map((subject) => {
    // 比上年的逾4000万元减少: what it was exactly stands elsewhere, or nowhere.
    const one = { ...change, subject, from: isRoughly(change.from) ? undefined : change.from };
    const now = nowOf(filing, read, one);
    const isSpent = now !== undefined && isSpentBy(filing, one, now.value);
    const before = beforeOf(filing, read, isSpent ? asSpent(one) : one);
    const own = isOfAnother(filing, one, now) ? { now, before: undefined } : { now, before };
    const bases = (own.before ? undefined : spentYears(filing, read, one, now)) ?? own;
    return isRoughly(change.from) && !canBe(read, change, bases.before) ? { now: bases.now, before: undefined } : bases;
  });

const isRoughly = (figure: Change["by"]): boolean => figure !== undefined && !isExact(figure);

/** Whether the other year's amount is what 逾4000万元 says, and nothing behind it says that it is of a budget. */
function canBe(read: ReadText, { from, end }: Change, before: Known | undefined): boolean {
  if (from?.kind !== "amount" || from.bound || !before) return false;
  if (/预算|计划|目标|批复|调整/.test(read.text.slice(from.end, end))) return false;
  return canTell(Decimal.of(BigInt(from.amount.fen), 2), from.qualifier, Decimal.of(BigInt(before.value.fen), 2));
}

export const isExact = ({ qualifier, bound }: Pick<AmountFigure, "qualifier" | "bound">): boolean =>
  qualifier === undefined && bound === undefined;

/** The percentage behind an amount of the same comparison, or the other way round. */
function isSecond(first: Change | undefined, second: Change | undefined): boolean {
  if (!first?.by || !second?.by || first.sentence !== second.sentence) return false;
  const kinds = new Set([first.by.kind, second.by.kind]);
  const apart = second.start - first.by.end;
  return (
    kinds.has("amount") &&
    kinds.has("percentage") &&
    first.direction === second.direction &&
    apart >= 0 &&
    apart <= 8 &&
    (second.basisInherited || second.basis === "") &&
    isOfSame(first, second)
  );
}

/** 公务用车运行维护费增长1.89%，主要是维修费增加2.10万元: the amount is of something else. */
const isOfSame = ({ subject: one }: Change, { subject: other }: Change): boolean =>
  other.inherited || other.words === "" || other.words === one.words || !/[费款支用]/.test(other.words);

const mostBefore = 12;

/** The amounts told before a comparison in its paragraph, the nearest first. */
function amountsBefore(filing: ReportedFiling, read: ReadText, change: Change): readonly Known[] {
  const paragraph = read.paragraphs[read.sentences[change.sentence]?.paragraph ?? -1];
  if (!change.subject.inherited || !paragraph) return [];
  const compared = comparedFigures(read);
  return read.sentences
    .slice(paragraph.firstSentence, change.sentence + 1)
    .flatMap(({ figures }) => figures)
    .filter((figure): figure is AmountFigure => figure.kind === "amount" && isExact(figure))
    .filter(
      (figure) =>
        figure.end <= change.start && figure !== change.from && !compared.has(figure) && !movedFrom(read).has(figure),
    )
    .slice(-mostBefore)
    .reverse()
    .flatMap((figure) => inText(filing, figure) ?? []);
}

/** The last amount of the same item before the comparison, in its sentence or the one before; else its cell. */
function nowOf(filing: ReportedFiling, read: ReadText, change: Change): Known | undefined {
  const own = change.subject;
  const compared = comparedFigures(read);
  const about = [change.sentence - 1, change.sentence]
    .flatMap((index) => read.sentences[index]?.figures ?? [])
    .filter((figure): figure is AmountFigure => figure.kind === "amount" && isExact(figure))
    .filter((figure) => figure.end <= change.start && figure !== change.from && !movedFrom(read).has(figure))
    .filter((figure) => !compared.has(figure) || arrivedAt(read).has(figure))
    .filter(({ subject }) => plainName(subject.words) === plainName(own.words) && own.words !== "")
    .filter(({ subject }) => sameStage(subject.stage, own.stage) && isThisYear(filing, subject))
    .at(-1);
  if (about) return inText(filing, about);
  return cellOf(filing, change, 0) ?? told(filing, toldYears(filing, change).now);
}

/** 较上年20.12万元, an amount of last year in the sentences before, or 上年决算数 of 表1. */
function beforeOf(filing: ReportedFiling, read: ReadText, change: Change): Known | undefined {
  if (change.from) return change.from.kind === "amount" ? inText(filing, change.from) : undefined;
  const elsewhere = () => told(filing, toldYears(filing, change).before);
  if (change.basisOffset !== -1) return elsewhere();
  const item = itemNamed(change.subject.words);
  const tied = item && [...tiesOf(filing).values()].find(({ key }) => key === `${item.id} final -1`);
  if (tied && isFinal(change)) return inText(filing, tied.figure);
  return cellOf(filing, change, -1) ?? elsewhere();
}

/** “三公”经费支出20.83万元，较上年下降6.26%: no word says by what account, the cell of the final one does. */
function isSpentBy(filing: ReportedFiling, change: Change, now: Amount): boolean {
  if (change.subject.stage !== undefined || !/支出$/.test(change.subject.words)) return false;
  const field = cellOf(filing, asSpent(change), 0);
  return field !== undefined && field.value.agreesWithinRounding(now);
}

/** 基本支出决算10万元。人员经费占大头，决算6万元，同比减少1万元: 6 is not what the cell of 基本支出 has, and last year's is no base for it. */
function isOfAnother(filing: ReportedFiling, change: Change, now: Known | undefined): boolean {
  const field = change.subject.inherited && !change.from && now ? cellOf(filing, asSpent(change), 0) : undefined;
  return field !== undefined && now !== undefined && !field.value.agreesWithinRounding(now.value);
}

const asSpent = (change: Change): Change => ({ ...change, subject: { ...change.subject, stage: "spent" } });

const told = (filing: ReportedFiling, amount: ToldAmount | undefined): Known | undefined =>
  amount && inText(filing, amount.figure);

/** An amount of the text, with the cell that confirms it. */
function inText(filing: ReportedFiling, figure: AmountFigure): Known | undefined {
  const tie = tiesOf(filing).get(figure);
  // A figure that its own cell contradicts proves nothing of others.
  if (tie && isContradicted(tie)) return undefined;
  const given = tie?.counterparts ?? [];
  const exact = given.find(
    ({ value }) => value.step < figure.amount.step && value.agreesWithinRounding(figure.amount),
  )?.value;
  return { value: toItsPrecision(figure), at: wordsAt(filing, figure), exact };
}

function toItsPrecision(figure: AmountFigure): Amount {
  const { stage } = figure.subject;
  const isBudget = stage === "initial" || stage === "budget";
  return isBudget && isRound(figure) ? Amount.fen(figure.amount.fen, 1) : figure.amount;
}

/** Only the final account has a column of the year before. */
function cellOf(filing: ReportedFiling, change: Change, year: 0 | -1): Known | undefined {
  const item = itemNamed(change.subject.words) ?? itemNamed(change.subject.words.replace(/支出$/, ""));
  if (!item || !isFinal(change) || change.basisOffset !== -1) return undefined;
  const own = item.basicLine && filing.basicData?.lines[item.basicLine];
  const reference = item.budgetLine && filing.budgetFigures?.lines[item.budgetLine];
  const column = year === 0 ? "finalAccount" : "lastYear";
  const field = [own?.[column], reference?.[column]].find((one) => one?.value !== undefined);
  return field?.value ? { value: field.value, at: field, exact: field.value } : undefined;
}

const isFinal = ({ subject, basisStage }: Change): boolean =>
  (subject.stage === "final" || subject.stage === "spent") && (basisStage === undefined || basisStage === "final");

const sameStage = (one: string | undefined, other: string | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && /final|spent/.test(one) && /final|spent/.test(other));

const isThisYear = ({ year }: Filing, subject: { year: number | undefined; yearOffset: number | undefined }): boolean =>
  (subject.yearOffset === undefined || subject.yearOffset === 0) &&
  // Where the forms name no year, a year in the text cannot be told from the one before.
  (subject.year === undefined || subject.year === Number(year));
