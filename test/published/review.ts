import { reviewFiling } from "../../src/actions/review-filing";
import type { Finding } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import { findEdition } from "../../src/forms/editions/index";
import { cellName } from "../../src/workbook/address";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { PublishedCase } from "./published-case";
import { publishedWorkbook } from "./sheet-builder";

/** What the checks find in the tables of a published filing. */
export async function review(published: PublishedCase): Promise<readonly Finding[]> {
  const edition = findEdition(published.edition);
  if (!edition) throw new Error(published.edition);
  const workbook = await XlsxWorkbook.open(await publishedWorkbook(published.sheets));
  return (await reviewFiling(workbook, edition, checks)).findings;
}

/** The cell of a finding, as the cases name it: "H13". */
export const cellOf = ({ at: { at } }: Finding): string => (at ? cellName(at.row, at.column) : "");

/** True when something was said of the finding's check and cell. */
export const isAt = (finding: Finding, named: { readonly code: string; readonly cell?: string }): boolean =>
  named.code === finding.code && named.cell === cellOf(finding);
