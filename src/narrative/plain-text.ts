import type { Block, Section, Table } from "./block";
import type { Report } from "./report";
import type { Run } from "./run";
import { shownText } from "./run";

/** The whole report as plain text: one line per paragraph, tables with tabs between their cells. */
export function plainText(report: Report): string {
  const listed = report.attachments.map(({ runs }) => runsText(runs));
  return (
    [runsText(report.title), ...report.sections.map(sectionText), [attachmentsLead, ...listed].join("\n"), ""]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}

/** What stands above the list of attachments. */
export const attachmentsLead = "附件：";

/** One section as plain text. */
export function sectionText({ heading, blocks }: Section): string {
  return [...(heading ? [heading] : []), ...blocks.map(blockText)].join("\n");
}

/** Runs as a reader sees them. */
export const runsText = (runs: readonly Run[]): string => runs.map(shownText).join("");

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return runsText(block.runs);
    case "subheading":
      return block.text;
    case "table":
      return tableText(block);
  }
}

function tableText({ caption, unit, columns, rows }: Table): string {
  const lines = rows.map(({ cells }) => cells.map(runsText).join("\t"));
  return [runsText(caption), unit, columns.join("\t"), ...lines].join("\n");
}
