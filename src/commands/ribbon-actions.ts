import { clearMarks, markFindings, severityNames } from "../actions/mark-findings";
import { reviewFiling } from "../actions/review-filing";
import type { FilingReview } from "../actions/review-filing";
import { editionIn } from "../actions/settings";
import { checks } from "../checks";
import type { Finding, Severity } from "../checks/check";
import { UnreadableEdition } from "../forms/editions/unreadable-edition";
import { TemplateMismatch } from "../forms/template-mismatch";
import { addressText } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import { WorkbookRefused } from "../workbook/workbook";

/** Reviews the workbook, marks what was found, goes to the gravest of it, and says in Chinese how it went. */
export async function reviewAndMark(workbook: Workbook): Promise<string> {
  return saidInChinese("审核", async () => {
    const review = await reviewFiling(workbook, (content) => editionIn(content, checks), checks);
    await markFindings(workbook, review.findings);
    const gravest = gravestIn(review.findings);
    return summary(review, await shownCell(workbook, gravest));
  });
}

/** Removes our marks; says something only when that failed. */
export async function removeMarks(workbook: Workbook): Promise<string | undefined> {
  return saidInChinese("清除标记", async () => {
    await clearMarks(workbook);
    return undefined;
  });
}

const severities: readonly Severity[] = ["error", "warning", "reminder"];

/** The first finding of the gravest kind that has a cell to go to. */
function gravestIn(findings: readonly Finding[]): Finding | undefined {
  const placed = findings.filter(({ at }) => at.at);
  return severities.flatMap((severity) => placed.filter((finding) => finding.severity === severity))[0];
}

/** Goes to a finding's cell; with another workbook in front Excel refuses, and the marks are there all the same. */
async function shownCell(workbook: Workbook, finding: Finding | undefined): Promise<string | undefined> {
  const at = finding?.at.at;
  if (!at) return undefined;
  try {
    await workbook.show(at);
    return addressText(at);
  } catch (trouble) {
    if (trouble instanceof WorkbookRefused) return undefined;
    throw trouble;
  }
}

function summary({ findings, stoodAside, checksRun }: FilingReview, shown: string | undefined): string {
  // Lacking figures is not the same as being right, so what could not be checked is always counted.
  const aside = stoodAside.length > 0 ? `另有 ${stoodAside.length} 处因资料不全未能核对。` : "";
  if (findings.length === 0) return `审核了 ${checksRun} 项，没有发现问题。${aside}`;
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [`${severityNames[severity]} ${count} 条`] : [];
  });
  const marked = shown === undefined ? "已在单元格上标记。" : `已在单元格上标记，并转到 ${shown}。`;
  return `发现问题 ${findings.length} 条：${counts.join("，")}。${marked}${aside}逐条的依据和建议请点“打开面板”查看。`;
}

/** A refusal is told in its own words; a fault of ours is told with its name and passed on to nobody. */
async function saidInChinese<T>(task: string, work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (trouble) {
    if (
      trouble instanceof TemplateMismatch ||
      trouble instanceof WorkbookRefused ||
      trouble instanceof UnreadableEdition
    )
      return `没有${task}：${trouble.message}工作簿没有改动。`;
    const name = trouble instanceof Error ? trouble.name : "未知";
    return `${task}时程序出错（${name}），工作簿保持原样。请点“打开面板”再试一次。`;
  }
}
