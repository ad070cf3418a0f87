import type { Field } from "../../forms/field";
import type { ReportedFiling } from "../../forms/filing";
import { passageField } from "../../forms/report-text";
import type { ReportText } from "../../forms/report-text";
import type { Figure, ReadText, Span } from "../../prose/reading";
import { readText } from "../../prose/read-text";
import { rememberedOf } from "../../quantities/remembered";

const readOf = rememberedOf(({ text }: ReportText) => readText(text));

/** The report with every figure in it, read once however many checks ask. */
export const readReport = ({ report }: Pick<ReportedFiling, "report">): ReadText => readOf(report);

/** The figures of comparisons: 减少0.87万元 and 下降4.01% are no amounts of what changed. */
export const comparedFigures = rememberedOf(
  ({ changes }: ReadText): ReadonlySet<Figure> => new Set(changes.flatMap(({ by }) => by ?? [])),
);

/** Words of the report as a place a finding can point at. */
export const wordsAt = ({ report }: Pick<ReportedFiling, "report">, span: Span): Field<string> =>
  passageField(report, { start: span.start, end: span.end });

/** As many further places as a finding points at; its words say how many there are. */
export const mostPlaces = 4;
