import type { EditionChoice } from "../actions/review-filing";
import type { ReviewPace } from "../actions/review-in-slices";
import type { Workbook } from "../workbook/workbook";
import type { PaneState, Reviewed } from "./pane-state";
import type { Core } from "./pane-work";

/** The workbook read and judged together with the report and last year's workbook that were given beside it. */
export async function reviewedBeside(
  core: Core,
  workbook: Workbook,
  choice: EditionChoice,
  pace: ReviewPace,
  { given, lastYear }: Pick<PaneState, "given" | "lastYear">,
): Promise<Reviewed> {
  const review = await core.reviewInSlices(workbook, choice, core.checks, pace, (edition) => ({
    report: given,
    lastYear: lastYear && core.readLastYear(lastYear.content, edition, undefined),
  }));
  const explanations = core.explanationsIn(review.content);
  return {
    review,
    explanations,
    earlier: lastYear ? core.explanationsIn(lastYear.content) : new Map(),
    statuses: core.formStatuses(review.filing),
    verdict: core.verdictOf(review, explanations),
  };
}
