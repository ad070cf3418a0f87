import type { Explanations } from "../forms/explanations";
import { answerKey, withAnswers } from "../narrative/answered";
import { writeReport } from "../narrative/report";
import type { Report } from "../narrative/report";
import type { Question } from "../narrative/run";
import { answerTo, settles } from "./answers";
import type { FilingReview } from "./review-filing";

export { reportHtml, sectionHtml } from "../narrative/html";
export { plainText, sectionText } from "../narrative/plain-text";
export { staleFigures } from "../narrative/stale-figures";
export type { Report } from "../narrative/report";

/** The checks whose answers say what a report asks as well, and what that is. */
export const asksForReasons: ReadonlyMap<string, Question> = new Map([
  ["A02", "overstaffed"],
  ["A09", "overspent"],
  ["A10", "overspent"],
  ["A11", "rise"],
  ["A12", "overspent"],
  ["A14", "overspent"],
]);

/**
 * The report of a filing as it was read: every figure in it knows its cells. What was answered to a finding about a line
 * stands where the report wants the reason, as long as the finding still says what was answered.
 */
export function reportOf(
  { filing, score, findings }: Pick<FilingReview, "filing" | "score"> & Partial<Pick<FilingReview, "findings">>,
  explanations: Explanations = new Map(),
): Report {
  const answers = (findings ?? []).flatMap((finding): readonly (readonly [string, string])[] => {
    const question = asksForReasons.get(finding.code);
    const answer = question && answerTo(explanations, finding, filing.year);
    return answer && settles(answer) ? [[answerKey(question, finding.at), answer.words]] : [];
  });
  return withAnswers(writeReport(filing, score), new Map(answers));
}
