import type { Check, Outcome } from "../checks/check";
import { askedChecks, reviewOf } from "../checks/run-checks";
import type { Edition } from "../forms/editions/edition";
import type { Beside } from "../forms/filing";
import { readFiling } from "../forms/read-filing";
import { scoreFiling } from "../scoring/score-filing";
import type { Workbook } from "../workbook/workbook";
import type { EditionChoice, FilingReview } from "./review-filing";
import { chosenEdition } from "./review-filing";

/** How a long review shares its thread: what it tells on the way, and when it may be stopped. */
export interface ReviewPace {
  readonly signal: AbortSignal;
  /** Checks done, of so many. */
  progress(done: number, total: number): void;
  /** Gives the surroundings a turn, or nothing while none is due; asked before every check. */
  pause(): Promise<void> | undefined;
}

/** The person stopped the review. Nothing has changed. */
export class ReviewCancelled extends Error {
  constructor() {
    super("审核已取消。");
    this.name = "ReviewCancelled";
  }
}

/**
 * The same as reviewFiling, in slices short enough that a pane stays alive. @throws ReviewCancelled between two slices,
 * TemplateMismatch when the workbook holds no filing.
 */
export async function reviewInSlices(
  workbook: Workbook,
  choice: EditionChoice,
  checks: readonly Check[],
  pace: ReviewPace,
  beside: (edition: Edition) => Beside = () => ({}),
): Promise<FilingReview> {
  const content = await workbook.read();
  const edition = await chosenEdition(choice, content);
  await pace.pause();
  stopIfAsked(pace);
  const filing = readFiling(content, edition, beside(edition));
  const asked = askedChecks(filing, checks);
  const outcomes: Outcome[] = [];
  for (const [done, check] of asked.entries()) {
    const rest = pace.pause();
    if (rest) {
      pace.progress(done, asked.length);
      await rest;
      stopIfAsked(pace);
    }
    outcomes.push(...check.run(filing));
  }
  pace.progress(asked.length, asked.length);
  return { content, filing, score: scoreFiling(filing), ...reviewOf(filing, outcomes, asked.length) };
}

function stopIfAsked({ signal }: ReviewPace): void {
  if (signal.aborted) throw new ReviewCancelled();
}
