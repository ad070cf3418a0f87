import { reviewFiling } from "../../src/actions/review-filing";
import type { Finding } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import { findEdition } from "../../src/forms/editions/index";
import { cellName } from "../../src/workbook/address";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { Place, PublishedCase } from "./published-case";
import { publishedWorkbook } from "./sheet-builder";

/** What the checks find in the tables and the text of a published filing. */
export async function review(published: PublishedCase): Promise<readonly Finding[]> {
  const edition = findEdition(published.edition);
  if (!edition) throw new Error(published.edition);
  const workbook = await XlsxWorkbook.open(await publishedWorkbook(published.sheets));
  const { text } = published;
  const report = text === undefined ? undefined : { name: "自评报告", text };
  return (await reviewFiling(workbook, edition, checks, { report })).findings;
}

/** Where a finding is, as the cases name it: a cell "H13", or the words of the report. */
export const placeOf = ({ at }: Finding): string => (at.at ? cellName(at.at.row, at.at.column) : at.written);

/** True when something was said of the finding's check and place. */
export const isAt = (finding: Finding, named: Named): boolean =>
  named.code === finding.code &&
  "quote" in named === (finding.at.at === undefined) &&
  placeNamed(named) === placeOf(finding);

/** The cell or the words that a case names. */
export const placeNamed = (named: Place): string => ("cell" in named ? named.cell : named.quote);

type Named = Place & { readonly code: string };
