import { HighlightColor, TextRun } from "docx";
import type { Run } from "../narrative/run";
import { shownText } from "../narrative/run";

/** Runs of the report as runs of a document: what is still wanted is highlighted, so that nobody files it unseen. */
export const textRuns = (runs: readonly Run[]): TextRun[] =>
  runs.map((run) => textRun(shownText(run), run.kind === "wanted"));

/** Control characters a cell may hold have no place in XML. */
export const textRun = (text: string, wanted = false): TextRun =>
  new TextRun({
    text: text.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, ""),
    ...(wanted ? { highlight: HighlightColor.YELLOW } : {}),
  });
