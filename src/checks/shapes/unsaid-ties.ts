import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, Figure } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";
import { counterparts, itemCounterparts } from "./amount-cells";
import type { AmountPlace } from "./amount-subjects";
import { amountSubject } from "./amount-subjects";
import { digitsOf, isDigitSlip } from "./digit-slips";
import { leftoverTie } from "./leftovers";
import type { OwnTotal } from "./own-totals";
import { ownTotal, speaksOfWhole } from "./own-totals";
import { amountsBefore, endsClause, isPlainAmount, ownWords, yearTold } from "./plain-amounts";
import { itemNamed } from "./report-items";
import { movedFrom } from "./moved-figures";
import { otherProjectsCounterparts, specialsCounterparts } from "./report-sums";
import { comparedFigures, readReport } from "./report-reading";
import type { Counterpart, Tie, Year } from "./report-ties";
import { tiesOf } from "./report-ties";

/**
 * Amounts whose column, item or year no word says for certain, with the cells they are wrong against: the department's own
 * totals, what is left of a budget, and 办公经费85.20万元 where the tables have 58.20. Only what can hardly be anything else.
 */
export const unsaidTiesOf = rememberedOf((filing: ReportedFiling): readonly Tie[] => {
  const read = readReport(filing);
  const ties = tiesOf(filing);
  const compared = comparedFigures(read);
  const moved = movedFrom(read);
  const isOpen = (figure: Figure): figure is AmountFigure =>
    figure.kind === "amount" &&
    figure.amount.fen > 0 &&
    figure.sentence >= 0 &&
    isPlainAmount(figure) &&
    !compared.has(figure) &&
    !moved.has(figure) &&
    !ties.has(figure);
  return read.figures.flatMap((figure, at): readonly Tie[] => {
    if (!isOpen(figure)) return [];
    const place: AmountPlace = { filing, read, figure, before: undefined, next: read.figures[at + 1] };
    const tie = unsaidTie(place, ties);
    return tie ? [tie] : [];
  });
});

function unsaidTie(place: AmountPlace, ties: ReadonlyMap<Figure, Tie>): Tie | undefined {
  const { filing, read, figure } = place;
  if (!endsClause(read, figure)) return undefined;
  const total = ownTotal(filing, ownWords(read, figure));
  if (total) return totalTie(place, total);
  return figure.subject.stage === "carried" || /余|节约|未[执支使]/.test(figure.subject.words)
    ? leftOf(place, ties)
    : (purchaseTie(place, ties) ?? nameTie(place));
}

/** 政府采购预算120万元，实际采购110.50万元: what was bought of what was planned right before it. */
function purchaseTie({ filing, read, figure }: AmountPlace, ties: ReadonlyMap<Figure, Tie>): Tie | undefined {
  const [planned] = amountsBefore(read, figure);
  const before = planned && ties.get(planned);
  const item = itemNamed("政府采购");
  if (!item || !before || !/^procurement (?:initial|adjusted|budget) 0$/.test(before.key)) return undefined;
  if (!/^(?:全年)?实际采购(?:金额|总额)?(?:为|是)?$/.test(ownWords(read, figure))) return undefined;
  return { figure, key: "procurement final 0", counterparts: itemCounterparts(filing, item, "final", 0) };
}

const leftOf = (place: AmountPlace, ties: ReadonlyMap<Figure, Tie>): Tie | undefined =>
  yearTold(place.filing, place.read, place.figure) === 0 ? leftoverTie(place, ties) : undefined;

/** The department's own total; told right beside it, another amount is of something else on purpose. */
function totalTie(place: AmountPlace, { columns, trust }: OwnTotal): Tie | undefined {
  const { filing, read, figure } = place;
  const item = itemNamed("部门整体支出");
  const year = yearTold(filing, read, figure);
  if (!item || year === undefined || (year === -1 && !columns.includes("final"))) return undefined;
  const cells = columns.flatMap((column) => itemCounterparts(filing, item, column, year));
  const told = amountsBefore(read, { ...figure, start: read.sentences[figure.sentence]?.end ?? figure.end });
  const isTold = cells.some(({ value }) => told.some(({ amount }) => amount.agreesWithinRounding(value)));
  if (isTold) return undefined;
  const isCertain = year === 0 && (trust === "sure" || (trust === "likely" && speaksOfWhole(read, figure)));
  const given = cells.filter(({ value }) => isDigitSlip(figure.amount, value) || (isCertain && isNear(figure, value)));
  return given.length > 0 ? { figure, key: `total unsaid ${year}`, counterparts: given } : undefined;
}

/** A quarter more or less; what is further off is rather of a part, or of several years. */
const isNear = ({ amount }: AmountFigure, { fen }: Counterpart["value"]): boolean =>
  4 * Math.abs(amount.fen - fen) <= fen;

/** 办公经费85.20万元: budget, final account or last year, and none of them, but one with its digits in another order. */
function nameTie(place: AmountPlace): Tie | undefined {
  const { filing, read, figure } = place;
  const { words, inherited } = figure.subject;
  if (inherited || !knownDigits(filing).has(digitsOf(figure.amount)) || /其他资金|用于/.test(words)) return undefined;
  const name = words.replace(/^(?:实际|全年)+/, "").replace(/(?:实际)?(?:支出|开支|合计|总额|总计|决算)+$/, "");
  const subject = { ...figure.subject, words: name === "基本" || name === "项目" ? words : name };
  const of = amountSubject({ ...place, figure: { ...figure, subject } }, undefined);
  const year = of && yearTold(filing, read, figure);
  if (!of || year === undefined) return undefined;
  const years: readonly Year[] = year === 0 && figure.subject.year === undefined ? [0, -1] : [year];
  const cells = years.flatMap((one) => of.cells("final", one)).concat(year === 0 ? of.cells("budget", 0) : []);
  if (cells.some(({ value }) => figure.amount.agreesWithinRounding(value))) return undefined;
  const slipped = cells.filter(({ value }) => isDigitSlip(figure.amount, value));
  return slipped.length > 0 ? { figure, key: `${of.id} unsaid ${year}`, counterparts: slipped } : undefined;
}

/** The digits of every amount of the tables: most amounts of a report are no slip of any, and need no further question. */
const knownDigits = rememberedOf((filing: ReportedFiling): ReadonlySet<string> => {
  const { basicData, budgetFigures, projects } = filing;
  const lines = [...Object.values(basicData?.lines ?? {}), ...(basicData?.details ?? [])];
  const funds = projects.flatMap(({ funding }) => [funding.total, ...funding.parts]);
  const fields = [
    ...lines.flatMap(({ lastYear, budget, finalAccount }) => [lastYear, budget, finalAccount]),
    ...Object.values(budgetFigures?.lines ?? {}).flatMap(({ approved, adjusted, finalAccount, lastYear }) => [
      approved,
      adjusted,
      finalAccount,
      lastYear,
    ]),
    ...funds.flatMap(({ initialBudget, annualBudget, executed }) => [initialBudget, annualBudget, executed]),
  ];
  const summed = (["budget", "final"] as const).flatMap((column) => [
    ...specialsCounterparts(filing, column),
    ...otherProjectsCounterparts(filing, column),
  ]);
  return new Set([...counterparts(fields), ...summed].map(({ value }) => digitsOf(value)));
});
