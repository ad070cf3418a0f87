import type { ReportedFiling } from "../../forms/filing";
import type { AmountFigure, CountFigure, ReadText } from "../../prose/reading";
import { rememberedOf } from "../../quantities/remembered";
import { gradeTies } from "./grade-ties";
import { indicatorDateTie } from "./indicator-dates";
import { countTie, untoldStaff } from "./count-ties";
import { indicatorTableTies } from "./indicator-tables";
import type { IndicatorFigure } from "./indicator-ties";
import { againstTarget, indicatorTie, isMeasured } from "./indicator-ties";
import type { MeasureFigure, MeasureTie } from "./measure-figures";
import { hintedRate } from "./hinted-rates";
import { rateTie } from "./rate-ties";
import { comparedFigures, readReport } from "./report-reading";
import { tiesOf } from "./report-ties";
import { speaksOfYear } from "./spoken-year";
import { tableLeftoverTies } from "./table-leftovers";
import { tableRateTies } from "./table-rates";
import { excessTie, sexesTie, stateTies, vacancyTie } from "./staff-ties";
import { scoreTableTies } from "./score-tables";
import { lossTie } from "./told-losses";
import { isUntoldTotal, scoreTie } from "./score-ties";

/** Every such figure of the report of which it is certain what it is; what is not certain is not tied. */
export const measureTiesOf = rememberedOf((filing: ReportedFiling): readonly MeasureTie[] => {
  const read = readReport(filing);
  const compared = comparedFigures(read);
  const amounts = tiesOf(filing);
  const inSentences = read.figures.flatMap((figure) => {
    if (figure.kind === "date") return indicatorDateTie(filing, read, figure) ?? [];
    if (!isMeasured(figure) || !isOne(figure) || !isOfYear(filing, figure)) return [];
    if (compared.has(figure))
      return (
        againstTarget(filing, read, figure) ??
        (figure.kind === "percentage" ? hintedRate(filing, read, figure) : undefined) ??
        []
      );
    if (isMovedFrom(read, figure)) return [];
    const tie =
      figure.kind === "amount"
        ? !amounts.has(figure) && ofIndicator(filing, read, figure)
        : tieOf(filing, read, figure);
    return tie ? [tie] : [];
  });
  return [
    ...inSentences,
    ...indicatorTableTies(filing, read),
    ...scoreTableTies(filing, read),
    ...tableRateTies(filing, read),
    ...tableLeftoverTies(filing, read),
    ...gradeTies(filing, read),
    ...stateTies(filing, read),
  ];
});

/** A number of people or points that no table tells, and a name for what it is. */
export interface UntoldMeasure {
  readonly figure: CountFigure;
  readonly id: string;
}

/** Those of the unit as a whole, for two places of the text that tell the same. */
export function untoldMeasures(filing: ReportedFiling): readonly UntoldMeasure[] {
  const read = readReport(filing);
  const compared = comparedFigures(read);
  return read.figures.flatMap((figure): UntoldMeasure[] => {
    if (figure.kind !== "count" || !isOne(figure) || figure.qualifier || compared.has(figure)) return [];
    if (!isOfYear(filing, figure)) return [];
    const id =
      figure.measure === "分" ? isUntoldTotal(filing, read, figure) && "totalScore" : untoldStaff(filing, read, figure);
    return id ? [{ figure, id }] : [];
  });
}

/** Amounts of budgets and of spending are compared by themselves. */
function ofIndicator(filing: ReportedFiling, read: ReadText, figure: AmountFigure): MeasureTie | undefined {
  const tie = figure.per === "" ? indicatorTie(filing, read, figure) : undefined;
  return tie === "none" ? undefined : tie;
}

function tieOf(filing: ReportedFiling, read: ReadText, figure: MeasureFigure): MeasureTie | undefined {
  const loss = figure.kind === "count" && figure.measure === "分" && !figure.qualifier && lossTie(filing, read, figure);
  if (loss) return loss;
  const own = indicatorTie(filing, read, figure);
  if (own !== "none") return own;
  if (figure.kind === "percentage") return rateTie(filing, read, figure) ?? hintedRate(filing, read, figure);
  // 约80人 and 近99分 say nothing exact, 超过85人 says more than 85.
  if (figure.qualifier)
    return /^(?:over|under|atLeast)$/.test(figure.qualifier.leaning) && speaksOfYear(filing, read, figure)
      ? countTie(filing, read, figure)
      : undefined;
  if (figure.measure === "分") return scoreTie(filing, read, figure);
  return (
    countTie(filing, read, figure) ??
    vacancyTie(filing, read, figure) ??
    excessTie(filing, read, figure) ??
    sexesTie(filing, read, figure)
  );
}

/** 1–3人 is no number, and a row of a table has other headings than a sentence has subjects. */
const isOne = ({ bound, inTitle, sentence }: IndicatorFigure): boolean =>
  bound === undefined && !inTitle && sentence >= 0;

/** 编制由90名核减为87名: the first of the two is no longer so. */
function isMovedFrom({ text }: ReadText, { start, end }: IndicatorFigure): boolean {
  return (
    /[由从](?:原来?的?|上年的?|去年的?|年初的?|\d{4}年(?:底|末|度)?的?)?\s*$/.test(
      text.slice(Math.max(0, start - 10), start),
    ) &&
    /^[^，,；;。]{0,10}(?:[增减降升调变改核下上提扩压][^，,；;。]{0,4}[为到至]|[为到至])/.test(
      text.slice(end, end + 20),
    )
  );
}

export function isOfYear({ year: own }: ReportedFiling, { subject: { year, yearOffset } }: IndicatorFigure): boolean {
  if (yearOffset !== undefined && yearOffset !== 0) return false;
  return year === undefined || own === undefined || year === Number(own);
}
