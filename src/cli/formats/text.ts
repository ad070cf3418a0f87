import { answerTo, outdatedText } from "../../actions/answers";
import { explanationsIn } from "../../actions/explain-finding";
import { severityNames } from "../../actions/mark-findings";
import type { FilingReview } from "../../actions/review-filing";
import { placeText } from "../../actions/place-text";
import { verdictOf } from "../../actions/verdict";
import type { Finding, Severity, StoodAside } from "../../checks/check";
import { alsoWords } from "../../checks/also-words";
import type { Explanations } from "../../forms/explanations";
import type { Field } from "../../forms/field";
import type { Filing } from "../../forms/filing";
import { gradeWords } from "../../scoring/grade";
import type { FileResult } from "./file-result";
import { summaryOf } from "./json";
import type { Paint } from "./paint";
import { entry, pageWidth, paragraph } from "./paragraphs";

const severities: readonly Severity[] = ["error", "warning", "reminder"];
const advice: Readonly<Record<Severity, string>> = {
  error: "必须改正",
  warning: "改正或说明原因",
  reminder: "请人工核对",
};

/** The findings for people, file by file, at 80 columns. */
export function textOf(results: readonly FileResult[], paint: Paint): string {
  const blocks = results.map((result) =>
    "trouble" in result
      ? `${heading(result.path, paint)}\n${paragraph(`读不了：${result.trouble.message}`, 2)}`
      : reviewText(result, paint),
  );
  return `${[...blocks, ...(results.length > 1 ? [totalText(results)] : [])].join("\n\n")}\n`;
}

type Reviewed = Extract<FileResult, { readonly review: FilingReview }>;

/** What the unit answers, and what it answered to the same finding last year. */
interface Answers {
  readonly given: Explanations;
  readonly earlier: Explanations;
  readonly year: string | undefined;
}

const heading = (path: string, paint: Paint): string => paint("bold", `■ ${path}`);

function reviewText(result: Reviewed, paint: Paint): string {
  const { path, review, earlier = new Map() } = result;
  const explanations = { given: explanationsIn(review.content), earlier, year: review.filing.year };
  const parts = [
    headText(path, review.filing, paint),
    ...severities.flatMap((severity) => severityText(severity, review.findings, explanations, paint)),
    ...stoodAsideText(review.stoodAside, paint),
    closingText(review, paint),
  ];
  return parts.join("\n\n");
}

function headText(path: string, filing: Filing, paint: Paint): string {
  const who = `${filing.unit ?? "（没有填单位）"} · ${filing.year ? `${filing.year}年度` : "（没有年度）"} · ${filing.edition.name}`;
  return [heading(path, paint), paragraph(who, 2), paragraph(`表格：${formsOf(filing).join("、")}`, 2)].join("\n");
}

function formsOf({ basicData, overall, projects, budgetFigures }: Filing): string[] {
  return [
    ...(basicData ? ["基础数据表"] : []),
    ...(overall ? ["部门整体支出绩效自评表"] : []),
    ...(projects.length > 0 ? [`项目支出绩效自评表 ${projects.length} 张`] : []),
    ...(budgetFigures ? ["预决算数据"] : []),
  ];
}

function severityText(severity: Severity, findings: readonly Finding[], explanations: Answers, paint: Paint): string[] {
  const mine = findings.filter((finding) => finding.severity === severity);
  if (mine.length === 0) return [];
  const title = paint(severity, `${severityNames[severity]}（${advice[severity]}）${mine.length} 处`);
  return [[title, ...mine.map((finding) => findingText(finding, explanations, paint))].join("\n")];
}

function findingText(finding: Finding, { given, earlier, year }: Answers, paint: Paint): string {
  const { code, at, message, basis, also, suspect } = finding;
  const [answer, before] = [answerTo(given, finding, year), answerTo(earlier, finding, year)];
  const place = at.passage ? `${placeText(at)} “${quotation(at)}”` : `${placeText(at)} ${at.label}`;
  return [
    entry(`${code}  `, place, 2).replace(code, paint("bold", code)),
    paragraph(message, 7),
    ...(also.length === 0 ? [] : [paragraph(`${alsoWords(also, suspect)}。`, 7)]),
    paint("dim", paragraph(`依据：${basis}`, 7)),
    ...(answer ? [paragraph(`审核说明：${answer.words}`, 7)] : []),
    ...(answer?.outdated ? [paint("warning", paragraph(outdatedText(answer), 7))] : []),
    ...(answer || !before ? [] : [paragraph(`上年审核说明：${before.words}`, 7)]),
  ].join("\n");
}

const longestQuotation = 60;

const quotation = ({ written }: Field<unknown>): string =>
  written.length > longestQuotation ? `${written.slice(0, longestQuotation)}……` : written;

/** What could not be asked, by reason: twenty checks that lack one sheet are one line. */
function stoodAsideText(list: readonly StoodAside[], paint: Paint): string[] {
  if (list.length === 0) return [];
  const byReason = new Map<string, string[]>();
  for (const { code, label, reason } of list) {
    const what = reason.includes(label) ? code : `${code} ${label}`;
    byReason.set(reason, [...new Set([...(byReason.get(reason) ?? []), what])]);
  }
  const lines = [...byReason].map(([reason, what]) => paragraph(`${reason}：${what.join("、")}`, 2));
  return [[paint("dim", `缺数据未能检查 ${list.length} 处`), ...lines].join("\n")];
}

function closingText(review: FilingReview, paint: Paint): string {
  const { error, warning, reminder, stoodAside, checksRun } = summaryOf(review);
  const { total, grade } = review.score;
  const counts = `强制性 ${error} · 核实性 ${warning} · 提示性 ${reminder} · 未能检查 ${stoodAside}（共 ${checksRun} 项检查）`;
  const score =
    total === undefined ? "得分：缺数据，算不出" : `得分：${total} 分${grade ? `，等级：${gradeWords[grade]}` : ""}`;
  const tone = error > 0 ? "error" : warning > 0 ? "warning" : "good";
  const verdict = verdictOf(review, explanationsIn(review.content));
  return ["─".repeat(pageWidth / 2), paint(tone, counts), score, paint(tone, verdict.text)].join("\n");
}

function totalText(results: readonly FileResult[]): string {
  const reviews = results.flatMap((result) => ("review" in result ? [summaryOf(result.review)] : []));
  const sum = (severity: Severity) => reviews.reduce((count, summary) => count + summary[severity], 0);
  const unreadable = results.length - reviews.length;
  const counts = severities.map((severity) => `${severityNames[severity]} ${sum(severity)}`).join(" · ");
  return `合计 ${results.length} 个文件：${counts}${unreadable > 0 ? ` · 读不了 ${unreadable} 个` : ""}`;
}
