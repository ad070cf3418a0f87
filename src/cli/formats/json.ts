import type { Answer } from "../../actions/answers";
import { answerTo } from "../../actions/answers";
import { explanationsIn } from "../../actions/explain-finding";
import type { FilingReview } from "../../actions/review-filing";
import type { Finding, Severity } from "../../checks/check";
import type { Edition } from "../../forms/editions/edition";
import type { Field } from "../../forms/field";
import { gradeWords } from "../../scoring/grade";
import { cellName } from "../../workbook/address";
import type { FileResult } from "./file-result";

/** Names the shape of the result; docs/findings.schema.json describes it. Changes with every change that breaks a reader. */
export const findingsSchema = "selfeval-findings/1";

/** The findings for other programs. The same files give the same bytes: there is no clock in it. */
export function jsonOf(results: readonly FileResult[], edition: Edition, engine: string): string {
  const whole = { schema: findingsSchema, engine, edition: edition.id, files: results.map(fileEntry) };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}

function fileEntry(result: FileResult) {
  if ("trouble" in result) return unreadableEntry(result.path, result.trouble);
  const { content, filing, findings, stoodAside, score } = result.review;
  const explanations = explanationsIn(content);
  const { earlier } = result;
  return {
    path: result.path,
    readable: true,
    edition: filing.edition.id,
    unit: filing.unit ?? null,
    year: filing.year ?? null,
    forms: {
      basicData: filing.basicData !== undefined,
      overall: filing.overall !== undefined,
      projects: filing.projects.length,
      budgetFigures: filing.budgetFigures !== undefined,
    },
    findings: findings.map((finding) =>
      findingEntry(
        finding,
        answerTo(explanations, finding, filing.year),
        earlier && answerTo(earlier, finding, undefined),
      ),
    ),
    stoodAside: stoodAside.map(({ code, id, label, reason }) => ({ code, id, label, reason })),
    summary: summaryOf(result.review),
    score: { total: score.total?.value ?? null, grade: score.grade === undefined ? null : gradeWords[score.grade] },
  };
}

/** Every name is there, so that a reader need not ask first; checksRun 0 says that nothing was checked. */
function unreadableEntry(path: string, { reason, message }: { reason: string; message: string }) {
  return {
    path,
    readable: false,
    edition: null,
    error: { reason, message },
    unit: null,
    year: null,
    forms: { basicData: false, overall: false, projects: 0, budgetFigures: false },
    findings: [],
    stoodAside: [],
    summary: { error: 0, warning: 0, reminder: 0, stoodAside: 0, checksRun: 0 },
    score: { total: null, grade: null },
  };
}

function findingEntry(finding: Finding, answer: Answer | undefined, earlier: Answer | undefined) {
  const { code, id, severity, message, at, because, stated, expected, difference, suggest, basis } = finding;
  return {
    code,
    id,
    severity,
    message,
    place: placeOf(at),
    because: because.map((field) => ({ ...placeOf(field), value: printed(field) })),
    stated: stated || null,
    expected: expected ?? null,
    difference: difference ?? null,
    suggest: suggest === undefined ? null : String(suggest),
    basis,
    explanation: answer?.words ?? null,
    explanationOutdated: answer?.outdated ?? null,
    earlierExplanation: earlier?.words ?? null,
    fingerprint: finding.fingerprint,
  };
}

const placeOf = ({ at, label, passage, written }: Field<unknown>) => ({
  sheet: at?.sheet ?? null,
  cell: at ? cellName(at.row, at.column) : null,
  label,
  report: passage ? { ...passage, quote: written } : null,
});

/** As printed in the form; nothing for a blank cell. */
const printed = ({ value, written }: Field<unknown>): string | null =>
  (value === undefined ? written : String(value)) || null;

/** How many findings of each severity, how many questions not asked, how many checks. */
export function summaryOf({ findings, stoodAside, checksRun }: FilingReview) {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    reminder: count("reminder"),
    stoodAside: stoodAside.length,
    checksRun,
  };
}
