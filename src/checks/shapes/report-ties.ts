import type { Field } from "../../forms/field";
import type { Filing, ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Change, Figure, ReadText } from "../../prose/reading";
import type { Amount } from "../../quantities/amount";
import { rememberedOf } from "../../quantities/remembered";
import { isBudgetStage } from "../../prose/stages";
import { additionTie } from "./additions";
import { counterparts } from "./amount-cells";
import type { AmountPlace, AmountSubject } from "./amount-subjects";
import { amountSubject } from "./amount-subjects";
import type { Beside } from "./budget-differences";
import { besideOf, differenceTie, isAgainstBudget } from "./budget-differences";
import { threePublicFigures } from "./three-public-tables";
import { isWithoutPart } from "./left-out";
import { movedFrom } from "./moved-figures";
import { isOfOtherInstitution } from "./other-institutions";
import { isOfPartOfYear } from "./part-of-year";
import { possibleSubjects } from "./possible-subjects";
import type { ReportItem } from "./report-items";
import { itemNamed } from "./report-items";
import { readReport } from "./report-reading";
import { roughWholeTie } from "./rough-wholes";
import { isOfRest } from "./told-rests";
import { isRoughOfItem, tells } from "./rough-amounts";

/** One way the tables give a figure of the report: a cell, or the sum of several. */
export interface Counterpart {
  readonly fields: readonly Field<Amount>[];
  readonly value: Amount;
  /** What a sum is called; one cell has its own label. */
  readonly label?: string;
}

/** An amount of the report with what it is of, and the cells that hold the same; none where the tables do not say. */
export interface Tie {
  readonly figure: AmountFigure;
  /** The same for two figures exactly when they tell of the same amount: "hospitality final 0". */
  readonly key: string;
  readonly counterparts: readonly Counterpart[];
}

/**
 * Budget figures may be those of the year's beginning or as adjusted; what was spent is the final account; "any" where a
 * text tells of spending and does not say by what.
 */
export type Column = "initial" | "adjusted" | "budget" | "final" | "any";
export type Year = 0 | -1;

/** Every amount of the report whose item, stage and year are certain. What is not certain is not tied: no guess. */
export const tiesOf = (filing: ReportedFiling): ReadonlyMap<Figure, Tie> => allTies(filing).exact;

/** The same of amounts that are told roughly: 决算近2600万元. */
export const roughTiesOf = (filing: ReportedFiling): readonly Tie[] => allTies(filing).rough;

const allTies = rememberedOf((filing: ReportedFiling): Ties => tieAll(filing, readReport(filing)));

interface Ties {
  readonly exact: ReadonlyMap<Figure, Tie>;
  readonly rough: readonly Tie[];
}

function tieAll(filing: ReportedFiling, read: ReadText): Ties {
  const changes = changeFigures(read.changes);
  const againstBudget = new Set<unknown>(read.changes.filter(isAgainstBudget).map(({ by }) => by));
  const totals = threePublicFigures(read);
  const moved = movedFrom(read);
  const ties = new Map<Figure, Tie>();
  const rough: Tie[] = [];
  let last: { readonly sentence: number; readonly subject: AmountSubject | undefined } | undefined;
  read.figures.forEach((figure, at) => {
    if (figure.kind !== "amount" || isOfOtherInstitution(filing, read.text, figure.start)) return;
    const before = last && last.sentence === figure.sentence ? last.subject : undefined;
    const place = { filing, read, figure, before, next: read.figures[at + 1] };
    const isOne = isWhole(figure) && !changes.has(figure) && !moved.has(figure) && !isOfSeveral(read, figure);
    const isExact = figure.qualifier === undefined;
    if (!isExact && isOne && isRoughOfItem(read, figure)) rough.push(...roughTie(place));
    const placed = isOne && isExact ? likeliest(place, totals.get(figure)) : undefined;
    const apart = isExact && isWhole(figure) && againstBudget.has(figure) ? differenceTie(place) : undefined;
    if (apart) ties.set(figure, apart);
    if (placed) ties.set(figure, placed.tie);
    last = { sentence: figure.sentence, subject: placed?.subject };
  });
  for (const [at, figure] of read.figures.entries()) {
    if (figure.kind !== "amount" || figure.subject.stage !== "added" || !isWhole(figure) || figure.qualifier) continue;
    const tie = additionTie({ filing, read, figure, before: undefined, next: read.figures[at + 1] }, ties);
    if (tie) ties.set(figure, tie);
  }
  return { exact: ties, rough };
}

/** 1–3万元, 元/人 and figures in titles say nothing of an item; less than nothing is a difference. */
const isWhole = ({ bound, per, inTitle, amount }: AmountFigure): boolean =>
  bound === undefined && per === "" && !inTitle && !amount.isNegative;

/** 决算超0.5万元 may be by so much as well. */
function roughTie(place: AmountPlace): readonly Tie[] {
  const tie = ofPossible(place)?.tie ?? roughWholeTie(place);
  if (!tie || !isContradicted(tie)) return tie ? [tie] : [];
  const apart = place.figure.qualifier?.leaning === "over" ? differenceTie(place) : undefined;
  return apart && isConfirmed(apart) ? [] : [tie];
}

/** 年初预算数和决算数均为0.01万元 is of both columns, whichever stands last. */
const isOfSeveral = ({ text }: ReadText, { start }: AmountFigure): boolean =>
  /均\s*为?\s*$/.test(text.slice(Math.max(0, start - 4), start));

/** Figures that say by how much something changed are no amounts of it. */
const changeFigures = (changes: readonly Change[]): ReadonlySet<Figure> =>
  new Set(changes.flatMap(({ by, reach }) => (by && reach === "by" ? [by] : [])));

function likeliest(place: AmountPlace, total: ReportItem | undefined): Placed | undefined {
  const { read, figure } = place;
  if (total) return tieOf(place, total);
  const beside = besideOf(read, figure);
  if (beside) return besideBudget(place, beside);
  return ofPossible(place);
}

/** 低于预算12.93万元: the difference, or the budget itself. */
function besideBudget(place: AmountPlace, beside: Beside): Placed | undefined {
  const budget = beside === "either" ? ofPossible(place) : undefined;
  if (budget && isConfirmed(budget.tie)) return budget;
  const { stage, year, yearOffset } = place.figure.subject;
  const isNow = isBudgetStage(stage) && year === undefined && yearOffset === undefined;
  const tie = isNow ? differenceTie(place) : undefined;
  return tie && { tie };
}

/** Of several things an amount may be of the one that bears it out; none where the tables do not tell of all of them. */
function ofPossible(place: AmountPlace): Placed | undefined {
  const { filing, read, figure } = place;
  const all = possibleSubjects(filing, read, figure).map((subject) =>
    tieOf({ ...place, figure: { ...figure, subject } }, undefined),
  );
  const [first] = all;
  if (all.length < 2) return first && asTold(first, figure);
  const confirmed = all.find((one) => one && isConfirmed(one.tie));
  if (confirmed) return asTold(confirmed, figure);
  const isKnown = all.every((one) => one !== undefined && one.tie.counterparts.length > 0);
  return first && isKnown ? asTold(first, figure) : undefined;
}

const asTold = ({ tie, ...rest }: Placed, figure: AmountFigure): Placed => ({ ...rest, tie: { ...tie, figure } });

function tieOf(place: AmountPlace, total: ReportItem | undefined): Placed | undefined {
  const { filing, figure } = place;
  const { words, year, yearOffset } = figure.subject;
  const item = total ?? itemNamed(words);
  // 楼堂馆所 tells one figure of each kind, of all years.
  const cell = item?.building && filing.basicData?.buildingControl[item.building];
  if (item && cell) {
    const given = counterparts([cell]).filter(({ value }) => !value.isZero);
    return { tie: { figure, key: `${item.id} whole 0`, counterparts: given } };
  }
  if (isOfRest(place.read, figure) || isWithoutPart(place.read, figure)) return undefined;
  const subject = amountSubject(place, item);
  // A budget is that of the year whenever it is told.
  if (/^(?:final|any)$/.test(subject?.column ?? "") && isOfPartOfYear(place.read, figure)) return undefined;
  const of = subject?.year ?? yearOf(filing, year, yearOffset);
  if (!subject?.column || of === undefined || (of === -1 && !mayBeLast(subject))) return undefined;
  const { id, column } = subject;
  return { tie: { figure, key: `${id} ${column} ${of}`, counterparts: subject.cells(column, of) }, subject };
}

interface Placed {
  readonly tie: Tie;
  readonly subject?: AmountSubject;
}

/** What was spent last year is in the tables, by lines; projects and budgets of last year are not. */
const mayBeLast = ({ column, id }: AmountSubject): boolean =>
  column === "final" && !id.startsWith("projects[") && id !== "其他项目";

function yearOf(filing: Filing, year: number | undefined, offset: number | undefined): Year | undefined {
  if (offset === -1) return -1;
  if (year === undefined || filing.year === undefined) return offset === undefined || offset === 0 ? 0 : undefined;
  if (year === Number(filing.year)) return 0;
  return year === Number(filing.year) - 1 ? -1 : undefined;
}

/** True where the tables say something of a figure, and none of them says this. */
export const isContradicted = ({ figure, counterparts: given }: Tie): boolean =>
  given.length > 0 && !given.some(({ value }) => tells(figure, value));

/** True where the tables hold the same figure. */
export const isConfirmed = ({ figure, counterparts: given }: Tie): boolean =>
  given.some(({ value }) => tells(figure, value));

/** An amount in the unit the text writes it in. */
export function inUnitOf({ unit, decimals }: AmountFigure, value: Amount): string {
  return unit === "元" || unit === "万元" || unit === "亿元"
    ? `${value.in(unit, unit === "元" && decimals === 0 ? 0 : 2)}${unit}`
    : String(value);
}
