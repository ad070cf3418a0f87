import type { Field } from "../../forms/field";
import type { ReportText } from "../../forms/report-text";
import { passageField } from "../../forms/report-text";
import type { ReadText, Span } from "../../prose/reading";
import { readText } from "../../prose/read-text";

const known = new WeakMap<ReportText, ReadText>();

/** The report with every figure in it, read once however many checks ask. */
export function readReport({ report }: { readonly report: ReportText }): ReadText {
  const read = known.get(report) ?? readText(report.text);
  known.set(report, read);
  return read;
}

/** Words of the report as a place a finding can point at. */
export const wordsAt = ({ report }: { readonly report: ReportText }, span: Span): Field<string> =>
  passageField(report, { start: span.start, end: span.end });
