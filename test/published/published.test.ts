import { reviewFiling } from "../../src/actions/review-filing";
import type { Finding } from "../../src/checks/check";
import { checks } from "../../src/checks/index";
import { findEdition } from "../../src/forms/editions/index";
import { cellName } from "../../src/workbook/address";
import { XlsxWorkbook } from "../../src/xlsx/xlsx-workbook";
import type { PublishedCase } from "./cases";
import { publishedCases } from "./cases";
import { publishedWorkbook } from "./sheet-builder";

async function review(published: PublishedCase): Promise<readonly Finding[]> {
  const edition = findEdition(published.edition);
  if (!edition) throw new Error(published.edition);
  const workbook = await XlsxWorkbook.open(await publishedWorkbook(published.sheets));
  return (await reviewFiling(workbook, edition, checks)).findings;
}

const placed = (findings: readonly Finding[]) =>
  findings.map(({ code, at }) => `${code} ${at.at ? cellName(at.at.row, at.at.column) : ""}`);

describe.each(publishedCases.map((one) => [one.name, one] as const))("published filing %s", (_, published) => {
  test("exactly the errors an expert named are found, at their cells", async () => {
    const errors = (await review(published)).filter(({ severity }) => severity === "error");
    expect(placed(errors).sort()).toEqual(published.errors.map((one) => one.join(" ")).sort());
  });

  test("the other findings an expert named are there too", async () => {
    const found = placed(await review(published));
    expect(found).toEqual(expect.arrayContaining(published.others.map((one) => one.join(" "))));
  });
});
