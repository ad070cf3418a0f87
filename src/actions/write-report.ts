import { writeReport } from "../narrative/report";
import type { Report } from "../narrative/report";
import type { FilingReview } from "./review-filing";

export { reportHtml, sectionHtml } from "../narrative/html";
export { plainText, sectionText } from "../narrative/plain-text";
export { staleFigures } from "../narrative/stale-figures";
export type { Report } from "../narrative/report";

/** The report of a filing as it was read: every figure in it knows its cells. */
export const reportOf = ({ filing, score }: Pick<FilingReview, "filing" | "score">): Report =>
  writeReport(filing, score);
