/**
 * All that reads, judges and writes a workbook, as one script of its own: it is fetched while the first screen is drawn,
 * so that the first screen does not wait for a hundred checks.
 */
export { planSuggestion } from "../actions/apply-suggestion";
export { writeAuditSheet } from "../actions/audit-sheet";
export { createForms, planBlankForms } from "../actions/create-forms";
export { explainFinding, explanationsIn } from "../actions/explain-finding";
export { applyChosen, planFill } from "../actions/fill-forms";
export { formStatuses } from "../actions/form-status";
export { readLastYear } from "../actions/last-year";
export { clearMarks, markFindings } from "../actions/mark-findings";
export { addProject, removeProject } from "../actions/projects";
export { reviewInSlices } from "../actions/review-in-slices";
export { planScores } from "../actions/score-forms";
export { editionIn, keepEdition, openEditionFile } from "../actions/settings";
export { undoable } from "../actions/undo";
export { verdictOf } from "../actions/verdict";
export { checks } from "../checks";
export { whyOf } from "../actions/why";
export { plainText, reportHtml, reportOf, sectionHtml, sectionText, staleFigures } from "../actions/write-report";
