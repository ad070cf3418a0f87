import type { Filing } from "../../src/forms/filing";
import { readFiling } from "../../src/forms/read-filing";
import type { Block, Section } from "../../src/narrative/block";
import { runListsOf } from "../../src/narrative/block";
import { sectionText } from "../../src/narrative/plain-text";
import type { Report } from "../../src/narrative/report";
import { writeReport } from "../../src/narrative/report";
import type { Run } from "../../src/narrative/run";
import { scoreFiling } from "../../src/scoring/score-filing";
import type { Change } from "../support/change";
import { changeWorkbook } from "../support/change";
import { deepFreeze } from "../support/deep-freeze";
import type { MemoryWorkbook } from "../support/memory-workbook";
import { specimenEdition, specimenWorkbook } from "../support/specimen";

/** The report of a filing that writing it must not alter. */
export function reportOf(filing: Filing): Report {
  const frozen = deepFreeze(filing);
  return writeReport(frozen, scoreFiling(frozen));
}

/** The report of a workbook. */
export async function reportOn(workbook: MemoryWorkbook): Promise<Report> {
  return reportOf(readFiling(await workbook.read(), specimenEdition));
}

/** The report of the specimen with these changes made one after the other. */
export async function written(...changes: readonly Change[]): Promise<Report> {
  const workbook = await specimenWorkbook();
  for (const change of changes) await changeWorkbook(workbook, specimenEdition, change);
  return reportOn(workbook);
}

/** One section as text. */
export async function textOf(id: string, ...changes: readonly Change[]): Promise<string> {
  return sectionText(sectionOf(await written(...changes), id));
}

export function sectionOf(report: Report, id: string): Section {
  const section = report.sections.find((one) => one.id === id);
  if (!section) throw new Error(`the report has no section ${id}`);
  return section;
}

/** Every run of a report, its title and attachments included. */
export function runsOf(report: Report): readonly Run[] {
  const blocks: readonly Block[] = [...report.sections.flatMap((section) => section.blocks), ...report.attachments];
  return [...report.title, ...blocks.flatMap((block) => runListsOf(block).flat())];
}
