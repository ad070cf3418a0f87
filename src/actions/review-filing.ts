import type { Check } from "../checks/check";
import type { Review } from "../checks/run-checks";
import { runChecks } from "../checks/run-checks";
import type { Edition } from "../forms/editions/edition";
import type { Beside, Filing } from "../forms/filing";
import { readFiling } from "../forms/read-filing";
import type { FilingScore } from "../scoring/score-filing";
import { scoreFiling } from "../scoring/score-filing";
import type { Workbook, WorkbookContent } from "../workbook/workbook";

/** A filing as read, what the checks say of it, and what it scores. */
export interface FilingReview extends Review {
  readonly content: WorkbookContent;
  readonly filing: Filing;
  readonly score: FilingScore;
}

/** One edition, or the one that a workbook's content asks for. */
export type EditionChoice = Edition | ((content: WorkbookContent) => Edition | Promise<Edition>);

export const chosenEdition = async (choice: EditionChoice, content: WorkbookContent): Promise<Edition> =>
  typeof choice === "function" ? choice(content) : choice;

/**
 * Reads the workbook once and runs the checks, by one edition or by the one its content asks for, together with what is
 * given beside it. @throws TemplateMismatch when it holds no filing.
 */
export async function reviewFiling(
  workbook: Workbook,
  edition: EditionChoice,
  checks: readonly Check[],
  beside: Beside = {},
): Promise<FilingReview> {
  const content = await workbook.read();
  const filing = readFiling(content, await chosenEdition(edition, content), beside);
  return reviewOfFiling(content, filing, checks);
}

/** The same of a filing that has been read already. */
export const reviewOfFiling = (content: WorkbookContent, filing: Filing, checks: readonly Check[]): FilingReview => ({
  content,
  filing,
  score: scoreFiling(filing),
  ...runChecks(filing, checks),
});
