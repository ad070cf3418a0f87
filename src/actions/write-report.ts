import type { Explanations } from "../forms/explanations";
import { withAnswers } from "../narrative/answered";
import { writeReport } from "../narrative/report";
import type { Report } from "../narrative/report";
import { answerTo, settles } from "./answers";
import type { FilingReview } from "./review-filing";

export { reportHtml, sectionHtml } from "../narrative/html";
export { plainText, sectionText } from "../narrative/plain-text";
export { staleFigures } from "../narrative/stale-figures";
export type { Report } from "../narrative/report";

/** The checks whose answers say why more was spent on a line than its budget: a report asks the same. */
export const asksForReasons: ReadonlySet<string> = new Set(["A09", "A10", "A12"]);

/**
 * The report of a filing as it was read: every figure in it knows its cells. What was answered to a finding about a line
 * stands where the report wants the reason, as long as the finding still says what was answered.
 */
export function reportOf(
  { filing, score, findings }: Pick<FilingReview, "filing" | "score"> & Partial<Pick<FilingReview, "findings">>,
  explanations: Explanations = new Map(),
): Report {
  const answers = (findings ?? []).flatMap((finding): readonly (readonly [string, string])[] => {
    const answer = asksForReasons.has(finding.code) ? answerTo(explanations, finding, filing.year) : undefined;
    return answer && settles(answer) ? [[finding.at.key, answer.words]] : [];
  });
  return withAnswers(writeReport(filing, score), new Map(answers));
}
