import type { ReportedFiling } from "../../forms/filing";
import type { DateFigure, ReadText } from "../../prose/reading";
import { yearNumber } from "../../forms/year-number";
import { readReport } from "./report-reading";

/** The year in the title of a report: 2024年度部门整体支出绩效自评报告. */
export function titleYear({ paragraphs, sentences }: ReadText): DateFigure | undefined {
  for (const { isRow, text, firstSentence, pastSentence } of paragraphs.slice(0, titleLines)) {
    if (isRow || text.length > longestTitle || /[。；]/.test(text) || !/报告|自评|评价|说明/.test(text)) continue;
    const dates = sentences
      .slice(firstSentence, pastSentence)
      .flatMap(({ figures }) => figures.filter((figure): figure is DateFigure => figure.kind === "date"));
    const years = dates.filter(({ year, month }) => year !== undefined && month === undefined);
    const found = years.find(({ closing }) => closing === "度") ?? years[0];
    if (found) return found;
  }
  return undefined;
}

const titleLines = 6;
const longestTitle = 80;

/** The year a report is about: that of the forms, without forms that of its title. */
export function reportYear(filing: ReportedFiling): number | undefined {
  return yearNumber(filing.year) ?? titleYear(readReport(filing))?.year;
}
