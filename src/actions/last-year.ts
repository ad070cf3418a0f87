import type { Edition } from "../forms/editions/edition";
import type { Filing } from "../forms/filing";
import { NotLastYear } from "../forms/not-last-year";
import { readFiling } from "../forms/read-filing";
import { bare } from "../forms/reading/label";
import { rememberedOf } from "../quantities/remembered";
import type { WorkbookContent } from "../workbook/workbook";

/**
 * Reads the filing that another goes on from: the year before, the same unit. What either does not say is taken on trust.
 * @throws TemplateMismatch when the workbook holds none, NotLastYear when it is another's.
 */
export function readLastYear(content: WorkbookContent, edition: Edition, filing: Filing | undefined): Filing {
  const lastYear = readings(content)(edition);
  if (filing) assertLastYear(filing, lastYear);
  return lastYear;
}

/** A pane asks at every review, and a large workbook takes seconds: what was read once is read. */
const readings = rememberedOf((content: WorkbookContent) =>
  rememberedOf((edition: Edition) => readFiling(content, edition)),
);

function assertLastYear(filing: Filing, lastYear: Filing): void {
  const [year, before] = [Number(filing.year), Number(lastYear.year)];
  if (filing.year !== undefined && lastYear.year !== undefined && before !== year - 1)
    throw new NotLastYear(
      "other-year",
      `这个文件是${lastYear.year}年度的，本年自评表是${filing.year}年度的，请选择${year - 1}年度的自评表。`,
    );
  const [unit, other] = [filing.unit, lastYear.unit];
  if (unit !== undefined && other !== undefined && bare(unit) !== bare(other))
    throw new NotLastYear("other-unit", `这个文件是“${other}”的，本年自评表是“${unit}”的，请选择本单位上年的自评表。`);
}
